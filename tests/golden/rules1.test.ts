// What a browser holds of rules version 1 (see rules1/): saves open and play on under it, links and library entries verify.
import { vi } from 'vitest';
import { holdsTo } from './kept.ts';

/**
 * What means the same under all rules: words, hashes, the compiling by which the levels that ship are told apart, and where
 * a compiled level keeps a move.
 */
const TIMELESS = [
  'bySide',
  'canonical',
  'clone',
  'compile',
  'hashText',
  'hostile',
  'logOdds',
  'moveOf',
  'rivalOf',
];

const { refusing } = vi.hoisted(() => ({
  /** A module whose functions refuse to be called, but for the named ones. */
  refusing: (module: object, but: () => readonly string[]) =>
    Object.fromEntries(
      Object.entries(module).map(([name, value]) => {
        if (typeof value !== 'function') return [name, value];
        const called = (...given: unknown[]): unknown => {
          if (but().includes(name)) return (value as (...given: unknown[]) => unknown)(...given);
          throw new Error(`${name} of the present rules was asked about a match of version 1`);
        };
        return [name, called];
      }),
    ),
}));

// Nothing here may ask the present engine or AI: whoever does fails, even while both versions would answer the same.
vi.mock('../../src/engine/index.ts', async (original) => refusing(await original<object>(), () => TIMELESS));
vi.mock('../../src/ai/index.ts', async (original) => refusing(await original<object>(), () => []));

holdsTo({ folder: 'rules1', edition: 1, rules: 1, note: 'Played under rules 1.' });
