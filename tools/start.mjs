// @ts-check
// `npm start`: installs what is missing, builds the game and serves it at an address that it prints.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as util from 'node:util';
import { ensurePackages, requireNode, requirePlainFolder, root } from './ensure.mjs';
import { serve } from './serve.mjs';

/** @param {string[]} args */
function portFrom(args) {
  const { port } = readOptions(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    fail(`--port needs a number from 1 to 65535, not "${port}"`);
  }
  return Number(port);
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    return util.parseArgs({ args, options: { port: { type: 'string', default: '4173' } } }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`npm start: ${message}`);
  process.exit(1);
}

requireNode();
const port = portFrom(process.argv.slice(2));
try {
  requirePlainFolder();
  await ensurePackages();
  console.error('Building …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) fail('the build failed: the reason is above');
  const server = await serve({ folder: join(root, 'dist'), port });
  console.log(`Spiral is ready at ${server.url} (Ctrl+C stops it)`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      server.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
