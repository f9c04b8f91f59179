// Holds src to the import table of the architecture and free of circles, and proves that a breach of it would be seen.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/ensure.mjs';
import { breaches, circles, type SourceFile } from './support/layers.ts';

function sources(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(root, file).split(sep).join('/'), code: readFileSync(file, 'utf8') };
    });
}

const breach = (path: string, code: string): string[] => breaches([{ path, code }]);

test('src keeps to the import table', () => {
  expect(breaches(sources())).toEqual([]);
});

describe('a breach is seen and named', () => {
  test.each([
    ['src/engine/a.ts', "import { x } from '../level/index.js';", '../level/index.js'],
    ['src/engine/a.ts', "import type { X } from '../ai/index.js';", '../ai/index.js'],
    ['src/engine/a.ts', "type X = import('../ai/index.js').X;", '../ai/index.js'],
    ['src/engine/a.ts', "import 'phaser';", 'phaser'],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/engine/a.ts', "import data from '../../levels/one.json';", 'levels/'],
    ['src/level/a.ts', "import { step } from '../engine/index.js';", 'types and constant lists'],
    ['src/level/a.ts', "import * as engine from '../engine/index.js';", 'types and constant lists'],
    ['src/level/a.ts', "import { type Move } from '../engine/level.js';", 'index.ts'],
    ['src/ai/a.ts', "export * from '../record/index.js';", '../record/index.js'],
    ['src/ai/a.ts', "const m = await import('../ui/index.js');", '../ui/index.js'],
    ['src/record/a.ts', "export { x } from '../ai';", '../ai'],
    ['src/analysis/a.ts', "import { step } from '../record/versions/rules1.js';", 'rules1.js'],
    ['src/session/a.ts', "import { render } from 'preact';", 'preact'],
    ['src/view/a.ts', "import { step } from '../session/index.js';", 'step'],
    ['src/view/a.ts', 'look.match.engine.stepPlain(rules, state, inputs);', 'stepPlain'],
    ['src/view/a.ts', "import { legalOrders } from '../engine/index.js';", '../engine/index.js'],
    ['src/ui/a.tsx', "import Phaser from 'phaser';", 'phaser'],
    ['src/ui/a.tsx', "import { x } from '../view/models/x.js';", 'index.ts'],
    ['src/theatre/a.ts', "import { t } from '../text/index.js';", '../text/index.js'],
    ['src/theatre/a.ts', "import { RUNGS } from '../engine/index.js';", '../engine/index.js'],
    ['src/text/a.ts', "import { x } from '../engine/index.js';", '../engine/index.js'],
    ['src/platform/a.ts', "new Worker(new URL('../ai/worker.ts', import.meta.url));", '../ai/worker.ts'],
    [
      'src/platform/a.ts',
      "new Worker(new URL('../session/store.ts', import.meta.url));",
      '../session/store.ts',
    ],
    ['src/ui/a.tsx', "const all = import.meta.glob('../../levels/*.json');", 'levels/'],
    ['src/main.ts', "import { open } from './theatre/index.js';", './theatre/index.js'],
    ['src/main.ts', "import { x } from './ui/page.js';", 'index.ts'],
    ['src/util/a.ts', 'export {};', 'util'],
    ['src/helpers.ts', 'export {};', 'main.ts'],
  ])('%s: %s', (path, code, named) => {
    const found = breach(path, code);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}: `);
    expect(found[0]).toContain(named);
  });

  test.each([
    ['src/engine/a.ts', 'const now = new Date();'],
    ['src/engine/a.ts', 'let when: Date;'],
    ['src/ai/a.ts', 'const width = window.innerWidth;'],
    ['src/ai/a.ts', 'const luck = Math.random();'],
    ['src/record/a.ts', "localStorage.setItem('a', 'b');"],
    ['src/level/a.ts', 'globalThis.document.title;'],
    ['src/view/a.ts', 'const page = document.body;'],
    ['src/session/a.ts', 'const { language } = navigator;'],
  ])('%s: %s', (path, code) => {
    expect(breach(path, code)).toHaveLength(1);
  });
});

describe('what the table allows passes', () => {
  test.each([
    ['src/engine/a.ts', "import { x } from './stages/x.js'; import { produce } from 'immer';"],
    ['src/engine/a.ts', "import tychei from 'seedrandom/lib/tychei.js';"],
    ['src/engine/a.ts', 'const document = 1; export const o = { window: document }; o.window;'],
    ['src/engine/a.ts', 'export interface Note { Date: string; navigator: number }'],
    [
      'src/level/a.ts',
      "import { SIDES, type Side } from '../engine/index.js'; import * as v from 'valibot';",
    ],
    ['src/level/a.ts', "const levels = import.meta.glob('../../levels/*.json');"],
    ['src/ai/a.ts', "import { viewFor } from '../engine/index.ts';"],
    [
      'src/lab/a.ts',
      "import { Worker } from 'node:worker_threads'; new URL('./worker.js', import.meta.url);",
    ],
    ['src/view/a.ts', "import type { State } from '../engine/index.js'; import { t } from '../text';"],
    [
      'src/ui/a.tsx',
      "import '@fontsource/ibm-plex-sans/latin-400.css'; import './a.css'; import { h } from 'preact/hooks';",
    ],
    ['src/ui/a.tsx', "import { RUNGS, type Side } from '../engine/index.js';"],
    ['src/theatre/a.ts', "import Phaser from 'phaser'; import map from '../../assets/map/europe.svg?url';"],
    [
      'src/platform/a.ts',
      "new Worker(new URL('../session/worker.ts', import.meta.url), { type: 'module' });",
    ],
    [
      'src/main.ts',
      "import { start } from './ui/index.js'; const late = () => import('./theatre/index.js');",
    ],
  ])('%s: %s', (path, code) => {
    expect(breach(path, code)).toEqual([]);
  });
});

describe('circles of imports', () => {
  const files = (a: string, b: string): SourceFile[] => [
    { path: 'src/engine/a.ts', code: a },
    { path: 'src/engine/week/b.tsx', code: b },
  ];

  test('src has none', () => {
    expect(circles(sources())).toEqual([]);
  });

  test.each([
    ['values', "import { b } from './week/b.js';", "export { a } from '../a.js';"],
    ['types', "import type { B } from './week/b.js';", "type A = import('../a.js').A;"],
    ['what is loaded late', "const b = import('./week/b.js');", "import { a } from '../a.ts';"],
  ])('%s are seen', (_, a, b) => {
    expect(circles(files(a, b))).toEqual(['src/engine/a.ts → src/engine/week/b.tsx → src/engine/a.ts']);
  });

  test('two ways to one file are none', () => {
    const c = { path: 'src/engine/c.ts', code: "import './a.js'; import './week/b.js';" };
    expect(circles([c, ...files("import './week/b.js';", "import data from './b.json';")])).toEqual([]);
  });
});
