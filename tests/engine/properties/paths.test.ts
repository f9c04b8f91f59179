import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  clone,
  type Rules,
  type State,
  stateHash,
  step,
  stepInPlace,
  stepPlain,
} from '../../../src/engine/index.ts';
import { SHIPPED } from '../../../src/level/index.ts';
import { begin, deepFreeze, rulesOf } from '../../support/engine.ts';
import { randomInputs } from '../../support/engineRandom.ts';
import { runs } from '../../support/runs.ts';

const options = { seed: 2022, numRuns: runs(4, 40) };
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Walk through a random match; `visit` is given each state with the inputs that come next and what they led to. */
function walk(
  rules: Rules,
  seed: string,
  visit: (state: State, inputs: Parameters<typeof step>[2], next: State) => void,
): State {
  let state = begin(rules, { seed, types: {} });
  for (let at = 0; state.awaiting !== 'over'; at++) {
    const inputs = randomInputs(rules, state, seed, at);
    const stepped = step(rules, state, inputs);
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
    visit(state, inputs, stepped.state);
    state = stepped.state;
  }
  return state;
}

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('immer, plain copies and changing in place, told or untold, lead to the same states', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(seeds, (n) => {
        const owned = clone(begin(rules, { seed: `${n}`, types: {} }));
        const untold = clone(owned);
        walk(rules, `${n}`, (state, inputs, next) => {
          const plain = stepPlain(rules, state, inputs);
          const inPlace = stepInPlace(rules, owned, inputs);
          expect(plain.ok && stateHash(plain.state)).toBe(stateHash(next));
          expect(inPlace.ok && inPlace.state).toBe(owned);
          expect(stateHash(owned)).toBe(stateHash(next));
          const silent = stepInPlace(rules, untold, inputs, false);
          expect(silent.ok && silent.facts).toEqual([]);
          expect(stateHash(untold)).toBe(stateHash(next));
        });
      }),
      options,
    );
  });

  it('and to the same facts, which are plain JSON', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (n) => {
        walk(rules, `${n}`, (state, inputs) => {
          const [drafted, plain] = [step(rules, state, inputs), stepPlain(rules, state, inputs)];
          if (!drafted.ok || !plain.ok) throw new Error('legal inputs');
          expect(canonical(drafted.facts)).toBe(canonical(plain.facts));
          expect(JSON.parse(JSON.stringify(plain.facts))).toEqual(plain.facts);
        });
      }),
      options,
    );
  });

  it('a match saved and loaded after every order is the same match', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (n) => {
        let saved = JSON.stringify(begin(rules, { seed: `${n}`, types: {} }));
        walk(rules, `${n}`, (_state, inputs, next) => {
          const loaded = step(rules, JSON.parse(saved), JSON.parse(JSON.stringify(inputs)));
          if (!loaded.ok) throw new Error('legal inputs');
          saved = JSON.stringify(loaded.state);
          expect(stateHash(JSON.parse(saved))).toBe(stateHash(next));
        });
      }),
      options,
    );
  });

  it('neither the state nor the inputs are changed by a step', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (n) => {
        walk(rules, `${n}`, (state, inputs, next) => {
          const frozen = step(rules, deepFreeze(clone(state)), deepFreeze(clone(inputs)));
          const copied = stepPlain(rules, deepFreeze(clone(state)), deepFreeze(clone(inputs)));
          expect(frozen.ok && stateHash(frozen.state)).toBe(stateHash(next));
          expect(copied.ok && stateHash(copied.state)).toBe(stateHash(next));
        });
      }),
      options,
    );
  });

  it('the same seed and orders give the same match, whatever was played with the rules before', () => {
    const first = walk(rules, 'again', () => {});
    walk(rules, 'another', () => {});
    expect(stateHash(walk(rules, 'again', () => {}))).toBe(stateHash(first));
  });
});
