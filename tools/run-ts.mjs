// @ts-check
// Runs a TypeScript program of this project in Node: node tools/run-ts.mjs ENTRY.ts [arguments]
// The entry, and worker.ts beside it if there is one, are bundled once for each state of the sources and kept in a cache.
// It runs in the folder in which it was called, through npm too: names of files on its command line belong there.
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptFolder, touch } from './cache.mjs';
import { ensurePackages, requireNode, root } from './ensure.mjs';

const CACHE = join(root, 'node_modules/.cache/spiral/run');
const KEEP_DAYS = 3;
/** What a bundle can be made from; a change in any of it makes a new one. */
const SOURCES = [
  'src',
  'levels',
  'assets/map',
  'tests/validation',
  'tests/session',
  'tests/support',
  'tools',
  'package-lock.json',
  'tsconfig.json',
];

/** Packages that find their own files beside them (WebAssembly, templates), and so stay where they are installed. */
const STAY = /^(?:fastify|@fastify\/[\w-]+|pg|@electric-sql\/pglite)(?:\/|$)/;

/** They are named by where they lie, as the bundle may lie in the temporary folder. */
const staying = {
  name: 'spiral:staying',
  resolveId: {
    filter: { id: STAY },
    /** @param {string} id */
    handler: (id) => ({ id: import.meta.resolve(id), external: true }),
  },
};

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {string} entry */
function keyOf(entry) {
  const hash = createHash('sha256').update(`${relative(root, entry)}\0${process.versions.node}\0`);
  for (const file of SOURCES.flatMap((source) => filesIn(join(root, source)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} entry
 * @param {string} folder
 */
async function bundle(entry, folder) {
  const { rolldown } = await import('rolldown');
  const { viteImportGlobPlugin } = await import('rolldown/experimental');
  const worker = join(dirname(entry), 'worker.ts');
  /** @type {Record<string, string>} */
  const input = { [nameOf(entry)]: entry };
  if (existsSync(worker)) input.worker = worker;
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    plugins: [viteImportGlobPlugin({ root }), staying],
    onLog(level, log, pass) {
      if (level === 'warn') console.error(log.message);
      else pass(level, log);
    },
  });
  // What it is must not depend on the folders above, which are not always the project's.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // One flat folder: a worker is found at './worker.js' from every chunk.
  await build.write({ dir: folder, format: 'esm', sourcemap: true, chunkFileNames: '[name]-[hash].js' });
  await build.close();
}

/** @param {string} entry */
function nameOf(entry) {
  return basename(entry).replace(/\.tsx?$/, '');
}

/**
 * The folder with the bundle of this entry. It is filled aside and renamed into place, as processes may race for it.
 * @param {string} entry
 * @returns {Promise<string>}
 */
async function bundled(entry) {
  const key = keyOf(entry);
  const made = join(CACHE, key);
  if (existsSync(made)) {
    touch(made);
    return made;
  }
  const cache = keptFolder(CACHE);
  const folder = join(cache, key);
  if (existsSync(folder)) {
    touch(folder);
    return folder;
  }
  dropOld(cache);
  const aside = join(cache, `aside-${randomUUID()}`);
  mkdirSync(aside, { recursive: true });
  try {
    await bundle(entry, aside);
    if (keyOf(entry) === key) renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  if (existsSync(folder)) return folder;
  // Somebody saved a source while it was bundled.
  rmSync(aside, { recursive: true, force: true });
  return bundled(entry);
}

/**
 * Forgets bundles that nobody has used for days; younger ones may be running.
 * @param {string} cache
 */
function dropOld(cache) {
  const limit = Date.now() - KEEP_DAYS * 86_400_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found || found.mtimeMs >= limit) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Somebody else's: they will forget it.
    }
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm runs its scripts in the project's folder, and tells where it was called. */
function goWhereCalled() {
  const called = process.env.INIT_CWD;
  if (called && process.cwd() === realpathSync(root)) process.chdir(called);
}

requireNode();
const [program, ...args] = process.argv.slice(2);
if (!program) fail('node tools/run-ts.mjs ENTRY.ts [arguments]');
const entry = resolve(root, program);
if (!existsSync(entry)) fail(`there is no ${relative(root, entry)}`);
let target = '';
try {
  goWhereCalled();
  await ensurePackages();
  target = join(await bundled(entry), `${nameOf(entry)}.js`);
} catch (error) {
  fail(`${relative(root, entry)} could not be prepared: ${error instanceof Error ? error.message : error}`);
}
process.argv = [process.execPath, target, ...args];
process.env.SPIRAL_ROOT = root;
process.setSourceMapsEnabled(true);
await import(pathToFileURL(target).href);
