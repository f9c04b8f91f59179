import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inputs, type State, stateHash, step } from '../../../src/engine/index.ts';
import { begin, changed, deepFreeze, january, order, PASS, playWeeks } from '../../support/engine.ts';
import { runs } from '../../support/runs.ts';

const starts: [string, State][] = [
  ['waits for orders', begin(january)],
  ['waits for answers', changed(begin(january), (s) => Object.assign(s, { awaiting: 'crisis' }))],
  ['is over', playWeeks(january, begin(january, { dials: { weeks: 1, accidentRate: 0 } }), 1)],
].map(([name, state]) => [name as string, deepFreeze(state as State)]);

/** Ask for a step with anything at all; whatever comes back, the state is as it was. */
function refuses(state: State, inputs: unknown): void {
  const before = stateHash(state);
  const stepped = step(january, state, inputs as Inputs);
  expect(stateHash(state)).toBe(before);
  if (stepped.ok) return;
  const all = [...stepped.rejections.west, ...stepped.rejections.russia];
  expect(all.length).toBeGreaterThan(0);
  for (const { code } of all) expect(typeof code).toBe('string');
}

/** JSON and more: holes, odd objects, values that cannot be written as text. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const names = january.level.moves.map((move) => move.id);
/** Something near an order, with one or more parts wrong. */
const almostOrder = fc.oneof(
  fc.record(
    {
      move: fc.oneof(fc.constantFrom(...names, 'resign', '__proto__', 'toString'), anything),
      with: fc.oneof(
        fc.dictionary(
          fc.constantFrom(
            'theatre',
            'size',
            'notice',
            'clarity',
            'package',
            'form',
            'verified',
            'terms',
            '__proto__',
          ),
          fc.oneof(
            anything,
            fc.dictionary(fc.constantFrom('openDoor', 'minsk', 'exercises', 'weather'), anything),
          ),
        ),
        anything,
      ),
      meant: fc.oneof(fc.constantFrom('shield', 'settle', ''), anything),
    },
    { requiredKeys: [] },
  ),
  anything,
);
const almostWeek = fc.oneof(
  fc.record(
    {
      orders: fc.oneof(fc.array(almostOrder, { maxLength: 4 }), anything),
      table: fc.oneof(fc.constantFrom('accept', 'refuse', 'wait'), anything),
      challenge: fc.oneof(fc.boolean(), anything),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom('standFirm', 'backDown', 'escalate', 'offRamp'),
  anything,
);
const almostInputs = fc.oneof(
  fc.record({ west: almostWeek, russia: almostWeek }, { requiredKeys: [] }),
  fc.record({ west: almostWeek, russia: fc.constant(PASS) }),
  anything,
);

describe.each(starts)('a match that %s', (_name, state) => {
  it('takes inputs of any shape without an exception and without a change of the state', () => {
    fc.assert(
      fc.property(almostInputs, (inputs) => refuses(state, inputs)),
      { seed: 2022, numRuns: runs(1000, 15_000) },
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a text', 'west'],
    ['a list', []],
    ['an empty object', {}],
    ['one seat only', { west: PASS }],
    ['a seat of null', { west: null, russia: PASS }],
    ['orders against answers', { west: PASS, russia: 'standFirm' }],
  ])('refuses %s', (_what, inputs) => {
    expect(() => refuses(state, inputs)).not.toThrow();
    expect(step(january, state, inputs as unknown as Inputs).ok).toBe(false);
  });
});

describe('values that have no text', () => {
  const silent = Object.create(null) as unknown;
  const [first] = starts;
  const state = first?.[1] ?? begin(january);
  const written = order(january, 'writtenAnswer');

  it.each([
    ['an option’s value without a prototype', { ...written, with: { ...written.with, form: silent } }],
    [
      'an option’s value whose text is no function',
      { ...written, with: { ...written.with, form: { toString: 1 } } },
    ],
    ['a step without a prototype', { ...written, with: { ...written.with, terms: { openDoor: silent } } }],
    ['a meaning without a prototype', { ...written, meant: silent }],
    ['a symbol as a meaning', { ...written, meant: Symbol('meaning') }],
  ])('%s is refused like any other', (_what, bad) => {
    const inputs = { west: { ...PASS, orders: [bad] }, russia: PASS };
    expect(() => step(january, state, inputs as unknown as Inputs)).not.toThrow();
    expect(step(january, state, inputs as unknown as Inputs).ok).toBe(false);
  });
});
