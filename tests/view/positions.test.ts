// Positions as pages draw them: lists and filters, the moment from one seat without anything hidden, and the grade in words.
import { beforeAll, describe, expect, test } from 'vitest';
import file from '../../assets/positions/positions.json' with { type: 'json' };
import { type Match, matchOfPosition } from '../../src/session/index.ts';
import { loadTexts } from '../../src/text/index.ts';
import {
  chosenPositions,
  NO_FILTER,
  nextPosition,
  type Position,
  positionGrade,
  positionGroups,
  positionModel,
} from '../../src/view/index.ts';
import { readTexts } from './bench.ts';
import { disguised } from './hidden.ts';

const all = file as unknown as Position[];
const NAMES = ['pull-back-seen', 'accident-and-answer', 'taken-for-troops', 'brigades-again'];
const opened: { position: Position; match: Match }[] = [];

beforeAll(async () => {
  await Promise.all([readTexts(), loadTexts('positions', 'setup', 'replay')]);
  for (const id of NAMES) {
    const position = all.find((one) => one.id === id) as Position;
    const read = await matchOfPosition(position);
    if (read.ok) opened.push({ position, match: read.value });
  }
});

describe('the list', () => {
  test('has every position once, under its theme, the easy ones first', () => {
    const rows = positionGroups(all, NO_FILTER, {}).flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { name, situation } of rows) {
      expect(name).not.toMatch(/^[a-z-]+$/);
      expect(situation).toMatch(/^Week \d+\. [A-Z].*\.$/);
    }
  });

  test('is narrowed by theme, seat and difficulty together', () => {
    const left = chosenPositions(all, { theme: 'spiral', side: 'russia', difficulty: 'hard' });
    expect(left.length).toBeGreaterThan(0);
    for (const one of left)
      expect([one.theme, one.side, one.difficulty]).toEqual(['spiral', 'russia', 'hard']);
  });

  test('says what became of each, and the next one is one that has not been tried', () => {
    const [first, second] = chosenPositions(all) as [Position, Position];
    const tries = { [first.id]: { choice: 0, right: true } };
    const rows = positionGroups(all, NO_FILTER, tries).flatMap((group) => group.rows);
    expect(rows.filter(({ tried }) => tried === 'right').map(({ id }) => id)).toEqual([first.id]);
    expect(nextPosition(all, tries)?.id).toBe(second.id);
    expect(nextPosition(all, {}, first.id)?.id).toBe(second.id);
    const done = Object.fromEntries(all.map(({ id }) => [id, { choice: 0, right: false }]));
    expect(nextPosition(all, done)).toBeNull();
  });
});

test('a position shows the same whatever the seat cannot know', () => {
  for (const { position, match } of opened)
    expect(positionModel(position, disguised(match, position.side))).toEqual(positionModel(position, match));
});

test('every choice has a name of its own, and a sheet its orders with what they mean', () => {
  for (const { position, match } of opened) {
    const { choices, crisis } = positionModel(position, match);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(position.choices.length);
    if (crisis) continue;
    for (const { orders, also } of choices) expect(orders.length + also.length).toBeGreaterThan(0);
  }
});

test('the grade says best, as good and worse, on one scale, and tells both mirrors and the truth', () => {
  for (const { position, match } of opened) {
    const at = position.grades.findIndex(({ verdict }) => verdict === 'worse');
    const grade = positionGrade(position, match, at);
    expect(grade.right).toBe(false);
    expect(grade.rows.filter(({ mine }) => mine).map((row) => row.at)).toEqual([at]);
    expect(grade.rows.map(({ mean }) => mean)).toEqual(
      position.grades.map(({ score }) => score.mean).sort((a, b) => b - a),
    );
    for (const { low, high, byType } of grade.rows) {
      expect(low).toBeGreaterThanOrEqual(grade.from);
      expect(high).toBeLessThanOrEqual(grade.to);
      expect(byType).toHaveLength(3);
    }
    expect(grade.mirrors.map(({ id }) => id)).toEqual(['evidence', 'theirs', 'truth']);
    const rival = position.side === 'west' ? 'russia' : 'west';
    expect(grade.mirrors[2]?.text).toContain(
      match.state.types[rival] === 'seeker' ? 'only safety' : 'out for gain',
    );
    expect(JSON.stringify(grade)).not.toMatch(/[{}]\w|undefined|NaN|positions\./);
  }
});

test('the best choice is right, and why it is best is said beside the least one', () => {
  const [{ position, match }] = opened as [(typeof opened)[0]];
  const best = position.grades.findIndex(({ verdict }) => verdict === 'best');
  const grade = positionGrade(position, match, best);
  expect(grade.right).toBe(true);
  expect(grade.why[0]).toContain(grade.rows[0]?.name ?? '');
  expect(grade.why[0]).toContain(grade.rows.at(-1)?.name ?? '');
});
