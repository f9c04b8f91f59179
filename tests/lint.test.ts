// Proves that the lint rules for exact arithmetic and against clocks fire where they must, and only there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../tools/ensure.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-lint-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  // The temporary folder is no repository.
  const { $schema: _schema, vcs: _vcs, ...rest } = config;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rest));
  cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of the code to which one of the project's own rules objects. */
function linesRefused(path: string, code: string): number[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', path];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).not.toMatch(/loading of plugins|compile/);
  const found = [...run.stdout.matchAll(/::error title=plugin,[^\n]*?line=(\d+),/g)].map((match) =>
    Number(match[1]),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

const INEXACT = [
  ...[
    'exp',
    'expm1',
    'log',
    'log2',
    'log10',
    'log1p',
    'pow',
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
  ],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'hypot', 'cbrt', 'random'],
].map((name) => `export const ${name}Value = Math.${name}(1, 2);`);

const WAYS_AROUND = [
  'export const cube = 2 ** 3;',
  'export let square = 3; square **= 2;',
  "export const byName = Math['exp'](1);",
  'export const { log } = Math;',
  'export const alias = Math;',
  'export const viaGlobal = globalThis.Math.exp(1);',
  'export const optional = Math?.exp(1);',
  "export const order = 'a'.localeCompare('b');",
  "export const maybe = 'a'?.localeCompare('b');",
  'export const digits = (5).toLocaleString();',
  "export const upper = 'a'.toLocaleUpperCase();",
  "export const format = new Intl.NumberFormat('en');",
];

const CLOCKS = [
  'export const now = Date.now();',
  'export let when: Date | null = null;',
  'export const ticks = performance.now();',
];

const EXACT = [
  'export const fine = Math.floor(1) + Math.sqrt(2) + Math.imul(3, 4) + Math.max(1, 2) / Math.fround(3);',
  'export const labels = { Date: 1, performance: 2, Math: 3, Intl: 4 };',
  '// Math.exp, 2 ** 3 and Date in a comment',
  "export const words = 'Math.exp(1) ** Date.now()';",
];

const allLines = (code: readonly string[]): number[] => code.map((_, index) => index + 1);

test.each(['engine', 'ai', 'advice', 'record', 'level', 'analysis', 'lab'])(
  'src/%s: inexact arithmetic, luck and clocks',
  (name) => {
    const code = [...INEXACT, ...WAYS_AROUND, ...CLOCKS];
    expect(linesRefused(`src/${name}/bad.ts`, `${code.join('\n')}\n`)).toEqual(allLines(code));
  },
);

test('exact arithmetic passes', () => {
  expect(linesRefused('src/engine/good.ts', `${EXACT.join('\n')}\n`)).toEqual([]);
});

test('other folders are free', () => {
  expect(linesRefused('src/ui/free.ts', `${[...INEXACT, ...WAYS_AROUND, ...CLOCKS].join('\n')}\n`)).toEqual(
    [],
  );
});
