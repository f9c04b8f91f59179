// How the game is built, served to its developers, and tested.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { strictCsp } from './tools/vite/csp.ts';
import { lazyOnly } from './tools/vite/lazyOnly.ts';
import { offline } from './tools/vite/offline.ts';
import { offlinePlayer } from './tools/vite/player.ts';

const app = {
  name: 'Spiral',
  description: 'A turn-based game about deterrence, reassurance and the spiral between them.',
  background: '#fbf8f1',
  theme: '#1c2330',
};

/** Unit tests that put other modules in the place of real ones: nobody may share a process with them. */
const alone = process.env.VITEST ? replacingModules() : [];

function replacingModules(): string[] {
  return readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('tests', path).replaceAll('\\', '/'))
    .filter((path) => /^tests\/(?!browser|long).*\.test\.tsx?$/.test(path))
    .filter((path) => readFileSync(join(import.meta.dirname, path), 'utf8').includes('vi.mock('));
}

/** Tests that take long for what they are likely to find: `npm test` runs them, `npm run check` does not. */
const slow = [
  'tests/ai/{expert,sheetPreview}.test.ts',
  'tests/analysis/**',
  'tests/engine/properties/**',
  'tests/golden/{edition2,rules1}.test.ts',
  'tests/lab/{cli,csv,pWar,verify}.test.ts',
  'tests/session/{mutants,roomMatch}.test.ts',
  'tests/validation/quick.test.ts',
  'tests/view/{analysed,live,nameless}.test.ts',
];

/** Tests of which the long tests do more (tests/support/runs.ts). */
const often = [
  'tests/engine/properties/**/*.test.ts',
  'tests/session/{roomMatch,seat}.test.ts',
  'tests/class/{exerciseLink,resultCode}.test.ts',
  'tests/validation/quick.test.ts',
  'tests/browser/*.test.ts',
];

/** The longest files. One of them that came last would keep one core busy, and the other idle. */
const longest =
  /tests\/(?:validation\/quick|lab\/cli|golden\/(?:rules1|edition2)|session\/roomMatch)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = sorted.filter(({ moduleId }) => longest.test(moduleId));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}

// Left to itself the runner keeps one core free, which on two cores takes twice as long. Projects that run together share it.
const workers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [strictCsp(), offlinePlayer(), offline(app), lazyOnly('phaser')],
  build: {
    target: 'es2022',
    // No data: addresses: the page's policy allows none for fonts.
    assetsInlineLimit: 0,
    // Phaser alone is 1.3 MB, and comes late.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/long/**', ...alone, ...(process.env.SPIRAL_QUICK ? slow : [])],
          testTimeout: 20_000,
          // Files share what they import: loading it anew for each took as long as all the testing.
          isolate: false,
          maxWorkers: workers,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          maxWorkers: workers,
          exclude: process.env.SPIRAL_QUICK ? slow : [],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/buildOnce.ts',
          // Each file starts a browser of its own.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts', ...often],
          env: { SPIRAL_LONG: '1' },
          // Only the tests in tests/long/browser need the build; making it takes seconds.
          globalSetup: 'tests/support/buildOnce.ts',
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
