// Freezes the present rules and edition, before they change: node tools/run-ts.mjs tools/freeze.ts [--edition]
// The engine, the AI and the levels that ship become files that are never edited; tests/golden/frozen.json has their hashes.
// With --edition the rules stay: only the AI and the levels are frozen, before either of them changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { compile, RULES_VERSION } from '../src/engine/index.js';
import { baseOf, loadShipped, SHIPPED, UNLISTED } from '../src/level/index.js';

const root = process.env.SPIRAL_ROOT ?? process.cwd();
const SOURCES = ['src/engine', 'src/ai', 'levels'];
const HASHES = 'tests/golden/frozen.json';
const IDS = [...SHIPPED, ...UNLISTED];
const levelText = (id: string): string => readFileSync(join(root, `levels/${id}.json`), 'utf8');
const EDITION = edition();
const ENGINE = `src/record/versions/rules${RULES_VERSION}.js`;
const AI = `src/analysis/versions/ai${EDITION}.js`;
const LEVELS = `src/record/versions/levels${EDITION}`;
/** Where every frozen AI of these rules finds its engine: the present one, until that is frozen too. */
const DOOR = `src/analysis/versions/engine${RULES_VERSION}.js`;
const withEngine = !process.argv.includes('--edition');

/** The version of the levels that extend no other. Throws where they do not agree. */
function edition(): number {
  const bases = IDS.map((id) => JSON.parse(levelText(id))).filter((json) => baseOf(json) === null);
  const [version, ...others] = new Set(bases.map((json) => json.version as number));
  if (version === undefined || others.length > 0) throw new Error('the base levels differ in their version');
  return version;
}

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

/** The AI asks the engine of its rules, which need not be the present one for ever. */
const onItsEngine: Plugin = {
  name: 'spiral:on-its-engine',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const asked = resolve(dirname(importer), source);
    if (asked !== join(root, 'src/engine/index.js')) return null;
    return { id: `./${basename(DOOR)}`, external: 'absolute' };
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

const headed = (what: string, code: string): string =>
  `// Frozen: ${what}, made by tools/freeze.ts from commit ${commitOf()}, never edited.\n${code}`;

/** Is it frozen already? Throws where something else is frozen under that path. */
function frozenAs(path: string, text: string): boolean {
  if (!existsSync(join(root, path))) return false;
  const bare = (of: string): string => of.replace(/^\/\/ Frozen: .*\n/, '');
  if (bare(readFileSync(join(root, path), 'utf8')) === bare(text)) return true;
  throw new Error(`${path} is frozen already, and is not like this: a version was not raised`);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const files = new Map<string, string>();
if (withEngine)
  files.set(ENGINE, headed(`rules version ${RULES_VERSION}`, await bundled('src/engine/index.ts', [])));
files.set(
  AI,
  headed(
    `the AI of edition ${EDITION}, rules version ${RULES_VERSION}`,
    await bundled('src/ai/index.ts', [onItsEngine]),
  ),
);
for (const id of IDS) {
  files.set(`${LEVELS}/${id}.json`, levelText(id));
  console.log(`${id} ${compile(await loadShipped(id)).hash}`);
}
const fresh = [...files].filter(([path, text]) => !frozenAs(path, text));
if (fresh.length === 0) throw new Error(`edition ${EDITION} is frozen already`);

const hashes: Record<string, string> = existsSync(join(root, HASHES))
  ? JSON.parse(readFileSync(join(root, HASHES), 'utf8'))
  : {};
for (const [path, text] of fresh) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  hashes[path] = hashOf(text);
  console.log(`${path} ${text.length}`);
}
writeFileSync(join(root, HASHES), `${JSON.stringify(hashes, null, 2)}\n`);
const door = withEngine ? `../../record/versions/rules${RULES_VERSION}.js` : '../../engine/index.ts';
writeFileSync(
  join(root, DOOR),
  `/** The engine that the frozen AIs of rules version ${RULES_VERSION} ask; written by tools/freeze.ts. */\nexport * from '${door}';\n`,
);
