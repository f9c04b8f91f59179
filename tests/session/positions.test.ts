// Answers to positions: the first one counts, whatever lies there is read with care, and a position can be played on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import file from '../../assets/positions/positions.json' with { type: 'json' };
import type { Position } from '../../src/analysis/index.ts';
import { keepTry, matchOfPosition, openSession, playFrom, triesOf } from '../../src/session/index.ts';
import { memoryTexts, portsOver } from './bench.ts';

const positions = file as unknown as Position[];
const sheet = positions.find(({ choices }) => typeof choices[0] !== 'string') as Position;
const crisis = positions.find(({ choices }) => typeof choices[0] === 'string') as Position;
const best = ({ grades }: Position) => grades.findIndex(({ verdict }) => verdict === 'best');
const worst = ({ grades }: Position) => grades.findIndex(({ verdict }) => verdict === 'worse');

test('the first answer counts; later ones are practice', () => {
  const texts = memoryTexts();
  expect(triesOf(texts)).toEqual({});
  keepTry(texts, sheet, worst(sheet));
  keepTry(texts, sheet, best(sheet));
  keepTry(texts, crisis, best(crisis));
  expect(triesOf(texts)).toEqual({
    [sheet.id]: { choice: worst(sheet), right: false },
    [crisis.id]: { choice: best(crisis), right: true },
  });
});

test('whatever lies under the name is no error, and a new answer takes its place', () => {
  const garbage = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant('{"format":"spiral-positions/1","tries":{"__proto__":{"choice":0,"right":true}}}'),
    fc.constant('{"format":"spiral-positions/1","tries":{"a":{"choice":1e99,"right":true}}}'),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      const texts = memoryTexts();
      texts.map.set('spiral.positions', text);
      expect(triesOf(texts)).toEqual({});
      expect(keepTry(texts, sheet, best(sheet))[sheet.id]?.right).toBe(true);
      expect(triesOf(texts)[sheet.id]?.right).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a full shelf loses nothing: the answer is known until the page closes', () => {
  const texts = memoryTexts();
  texts.full = true;
  expect(keepTry(texts, sheet, best(sheet))[sheet.id]?.right).toBe(true);
});

test.each([
  ['a sheet lies on the desk and is still to be resolved', sheet],
  ['an answer in a crisis is given', crisis],
])('played on, the match stands at the moment, and %s', async (_what, position) => {
  const session = await openSession(portsOver(memoryTexts()));
  const at = best(position);
  for (const action of await playFrom(position, at)) expect((await session.dispatch(action)).ok).toBe(true);
  const playing = session.snapshot().playing;
  const read = await matchOfPosition(position);
  if (!read.ok || !playing) throw new Error('it does not play');
  const before = read.value.steps.length;
  if (typeof position.choices[at] === 'string') {
    expect(playing.match.steps.length).toBe(before + 1);
    expect(playing.match.steps[before]?.input[position.side]).toBe(position.choices[at]);
  } else {
    expect(playing.match.steps.length).toBe(before);
    expect(playing.desk.drafts[position.side]).toEqual(position.choices[at]);
    expect(playing.turn).toBe(position.side);
  }
  session.close();
});
