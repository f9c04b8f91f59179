import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/engine/stateHash.ts';
import { begin, changed, january } from '../support/engine.ts';

/** Every path to a number, text or truth in a plain value. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function spoil(root: unknown, path: readonly (string | number)[]): void {
  let at = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const value = at[last];
  at[last] =
    typeof value === 'number' ? value + 1e-9 : typeof value === 'boolean' ? !value : `${String(value)}!`;
}

describe('the state’s hash', () => {
  const state = begin(january);

  it('is the same for the same match', () => {
    expect(stateHash(begin(january))).toBe(stateHash(state));
  });

  it('notices a change of any single field', () => {
    const before = stateHash(state);
    for (const path of leaves(state)) {
      expect(stateHash(changed(state, (draft) => spoil(draft, path))), path.join('.')).not.toBe(before);
    }
  });

  it('survives being written and read', () => {
    expect(stateHash(JSON.parse(JSON.stringify(state)))).toBe(stateHash(state));
  });
});
