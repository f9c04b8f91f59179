// Freezes the present version of the rules, before they change: node tools/run-ts.mjs tools/freeze.ts
// The engine, the AI and the levels that ship become files that are never edited; tests/golden/frozen.json has their hashes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { compile, RULES_VERSION } from '../src/engine/index.js';
import { loadShipped, SHIPPED, UNLISTED } from '../src/level/index.js';

const root = process.env.SPIRAL_ROOT ?? process.cwd();
const SOURCES = ['src/engine', 'src/ai', 'levels'];
const HASHES = 'tests/golden/frozen.json';
const ENGINE = `src/record/versions/rules${RULES_VERSION}.js`;
const AI = `src/analysis/versions/ai${RULES_VERSION}.js`;
const LEVELS = `src/record/versions/levels${RULES_VERSION}`;

function git(...args: string[]): string {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${args[0]}: ${run.stderr}`);
  return run.stdout.trim();
}

/** The last commit that changed what is frozen. Throws where something has been changed since. */
function commitOf(): string {
  const changed = git('status', '--porcelain', '--', ...SOURCES);
  if (changed !== '') throw new Error(`commit or undo first:\n${changed}`);
  return git('log', '-1', '--format=%h', '--', ...SOURCES);
}

/** The AI asks the frozen engine, not the present one. */
const onFrozenEngine: Plugin = {
  name: 'spiral:on-frozen-engine',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const asked = resolve(dirname(importer), source);
    if (asked !== join(root, 'src/engine/index.js')) return null;
    return { id: `../../record/versions/rules${RULES_VERSION}.js`, external: 'absolute' };
  },
};

/** One readable module with everything that `entry` exports; packages stay imports. */
async function bundled(entry: string, plugins: Plugin[]): Promise<string> {
  const build = await rolldown({
    cwd: root,
    input: join(root, entry),
    external: /^[^./]/,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins,
  });
  const { output } = await build.generate({ format: 'esm', minify: false });
  await build.close();
  if (output.length !== 1) throw new Error(`${entry} became ${output.length} files`);
  return output[0].code;
}

if (existsSync(join(root, ENGINE)))
  throw new Error(`version ${RULES_VERSION} of the rules is frozen already`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const header = `// Frozen: rules version ${RULES_VERSION}, made by tools/freeze.ts from commit ${commitOf()}, never edited.\n`;
const files = new Map<string, string>([
  [ENGINE, header + (await bundled('src/engine/index.ts', []))],
  [AI, header + (await bundled('src/ai/index.ts', [onFrozenEngine]))],
]);
for (const id of [...SHIPPED, ...UNLISTED]) {
  files.set(`${LEVELS}/${id}.json`, readFileSync(join(root, `levels/${id}.json`), 'utf8'));
  console.log(`${id} ${compile(await loadShipped(id)).hash}`);
}
const hashes: Record<string, string> = existsSync(join(root, HASHES))
  ? JSON.parse(readFileSync(join(root, HASHES), 'utf8'))
  : {};
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  hashes[path] = hashOf(text);
  console.log(`${path} ${text.length}`);
}
writeFileSync(join(root, HASHES), `${JSON.stringify(hashes, null, 2)}\n`);
