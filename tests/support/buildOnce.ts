// Before the browser tests: builds the game into a folder of its own, unless the caller has done so.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/ensure.mjs';

/** The folder of the build under test, passed on to the tests in the environment. */
export const BUILD_FOLDER = 'SPIRAL_DIST';

export default function buildOnce(): (() => void) | undefined {
  if (process.env[BUILD_FOLDER]) return undefined;
  const folder = join(root, `node_modules/.cache/spiral/dist-${randomUUID()}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // The tests' own mode would build a development version.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`the build failed:\n${run.stdout}${run.stderr}`);
  process.env[BUILD_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
