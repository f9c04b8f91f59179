// Firm, soft, both or as played against each type of rival: twelve ends on one seed, of which the real one is the match itself.
import { expect, test } from 'vitest';
import { LINES, linesOf } from '../../src/analysis/lines.ts';
import { otherTypesOf } from '../../src/analysis/otherTypes.ts';
import { TYPES } from '../../src/engine/index.ts';
import { AI, HUMAN, play, playLike } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';
import { finish, study } from './support.ts';

const record = await playLike(
  january,
  { sides: { west: HUMAN, russia: { ...AI, type: 'opportunist' } }, settings: { weeks: 4 } },
  ({ orders }) => orders.length > 2,
);
const studied = await study(record);
const { answer: found, told } = finish(linesOf, studied, 'west');

test('every line is played against every type, and all of them end', () => {
  expect(found?.lines).toEqual(LINES);
  const wanted = LINES.flatMap((line) => TYPES.map((type) => `${line} ${type}`)).sort();
  expect(found?.cells.map(({ line, type }) => `${line} ${type}`).sort()).toEqual(wanted);
  for (const { line, end } of found?.cells ?? []) if (line !== 'played') expect(end).not.toBeNull();
});

test('as it was played, against the type that it was, is the match itself; the others are the courses with another type', () => {
  const end = (type: string) =>
    found?.cells.find((cell) => cell.line === 'played' && cell.type === type)?.end ?? null;
  expect(found?.type).toBe('opportunist');
  expect(end('opportunist')?.outcome).toBe(record.outcome?.kind);
  for (const other of finish(otherTypesOf, studied, 'west').answer?.others ?? [])
    expect(end(other.type)).toEqual(other.end);
});

test('what was played is told first', () => {
  const cells = told.flatMap(({ found: sofar }) => (sofar ? [sofar.cells.length] : []));
  expect(cells).toEqual([3, 12]);
  expect(told.find(({ found: sofar }) => sofar)?.found?.cells.every(({ line }) => line === 'played')).toBe(
    true,
  );
});

test('the same seed and line give the same end', () => {
  expect(finish(linesOf, studied, 'west').answer).toEqual(found);
});

test('where no AI played the rival there is nothing to tell', async () => {
  const people = await study(
    await play(mirror, { sides: { west: HUMAN, russia: HUMAN }, settings: { weeks: 3 } }),
  );
  expect(finish(linesOf, people, 'west').answer).toBeNull();
});
