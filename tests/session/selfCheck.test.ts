// The self-check: recorded matches play to the recorded hash, a changed one does not, and problems have names.
import { expect, test } from 'vitest';
import { RULES_VERSION, stateHash } from '../../src/engine/index.js';
import { begin, type GoldenMatch, groundOf, replay, selfCheck } from '../../src/session/index.js';
import {
  groundOn,
  level,
  memoryTexts,
  openSession,
  passOn,
  playingOf,
  portsOver,
  settings,
} from './bench.js';

async function recorded(): Promise<GoldenMatch> {
  const session = openSession(portsOver(memoryTexts()));
  await session.dispatch({ do: 'start', settings: settings({ seed: 'golden', dials: { weeks: 3 } }) });
  await passOn(session, 'west');
  const { match } = playingOf(session);
  return {
    name: 'three weeks',
    rules: RULES_VERSION,
    level: { id: 'january-2022' },
    seed: 'golden',
    types: {},
    dials: { weeks: 3 },
    inputs: match.steps.map((one) => one.input),
    hash: stateHash(match.state),
  };
}

const ports = { ground: groundOf };
const breathe = async () => {};

test('a record plays to its hash; another hash or a cut record is found out', async () => {
  const golden = await recorded();
  const told: string[] = [];
  const results = await selfCheck(
    [
      golden,
      { ...golden, name: 'wrong hash', hash: '0' },
      { ...golden, name: 'cut', inputs: golden.inputs.slice(1) },
    ],
    ports,
    breathe,
    (result) => told.push(result.name),
  );
  expect(results.map((one) => one.ok)).toEqual([true, false, false]);
  expect(told).toEqual(['three weeks', 'wrong hash', 'cut']);
});

test('the hash does not depend on who sat at the seats', async () => {
  const golden = await recorded();
  const fresh = begin(
    groundOn(level('january-2022')),
    settings({ seed: 'golden', dials: { weeks: 3 } }),
    false,
  );
  const match = fresh.ok ? replay(fresh.value, golden.inputs) : fresh;
  expect(match.ok && stateHash(match.value.state)).toBe(golden.hash);
});

test('a level that is not there is a result, not an exception', async () => {
  const golden = await recorded();
  const [result] = await selfCheck(
    [golden],
    { ground: async () => ({ ok: false, problems: [{ path: '', code: 'unknownLevel', message: 'x' }] }) },
    breathe,
  );
  expect(result).toMatchObject({ ok: false, found: 'levelUnknown' });
});
