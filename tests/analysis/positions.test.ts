// The positions that ship: ids, words, links, legal choices, and solutions that can be derived anew.
import { beforeAll, describe, expect, test } from 'vitest';
import file from '../../assets/positions/positions.json' with { type: 'json' };
import { DIFFICULTIES, type Position, regrade, studyPosition, THEMES } from '../../src/analysis/positions.ts';
import { checkOrders, SIDES, viewFor } from '../../src/engine/index.ts';
import { positions as words } from '../../src/text/en/positions.ts';

const positions = file as unknown as Position[];
const ids = positions.map(({ id }) => id);

test('there are at least sixty, each with an id of its own that can stand in a link', () => {
  expect(positions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,59}$/);
});

test('each has a name and a situation, and there are no words without a position', () => {
  for (const kind of ['name', 'at']) {
    const found = Object.keys(words).filter((key) => key.startsWith(`positions.${kind}.`));
    expect(found.map((key) => key.split('.')[2]).sort()).toEqual([...ids].sort());
  }
});

test('both seats, all themes and degrees, the invented countries too; at most a third are crises', () => {
  const count = (of: (one: Position) => boolean) => positions.filter(of).length;
  for (const side of SIDES) expect(count((one) => one.side === side)).toBeGreaterThan(positions.length * 0.4);
  for (const theme of THEMES) expect(count((one) => one.theme === theme)).toBeGreaterThanOrEqual(5);
  for (const degree of DIFFICULTIES)
    expect(count((one) => one.difficulty === degree)).toBeGreaterThanOrEqual(15);
  expect(count(({ level }) => level === 'abstract-mirror')).toBeGreaterThanOrEqual(8);
  expect(count(({ choices }) => typeof choices[0] === 'string')).toBeLessThanOrEqual(positions.length / 3);
});

test('each has one best choice, something worse, and a best choice that is no way into war', () => {
  for (const { id, choices, grades } of positions) {
    expect(grades.length, id).toBe(choices.length);
    const best = grades.filter(({ verdict }) => verdict === 'best');
    expect(best.length, id).toBe(1);
    expect(grades.filter(({ verdict }) => verdict === 'worse').length, id).toBeGreaterThanOrEqual(1);
    expect(best[0]?.war.mean, id).toBeLessThan(0.5);
  }
});

describe('each link', () => {
  let opened: { position: Position; study: Awaited<ReturnType<typeof studyPosition>> }[];
  beforeAll(async () => {
    opened = [];
    for (const position of positions) opened.push({ position, study: await studyPosition(position) });
  });

  test('opens at the moment that is written down, with one person at the seat', () => {
    for (const { position, study } of opened) {
      const { record, ground } = study.study;
      expect([ground.rules.level.id, study.state.week], position.id).toEqual([position.level, position.week]);
      expect(record.settings.sides[position.side].by, position.id).toBe('human');
      expect(study.state.awaiting, position.id).toBe(
        typeof position.choices[0] === 'string' ? 'crisis' : 'orders',
      );
    }
  });

  test('leads to a moment at which every choice can be taken', () => {
    for (const { position, study } of opened) {
      const { rules } = study.study.ground;
      const view = viewFor(study.state, position.side);
      for (const choice of position.choices)
        if (typeof choice !== 'string') expect(checkOrders(rules, view, choice), position.id).toEqual([]);
    }
  });
});

test.each(['line-and-ships', 'accident-and-answer'])(
  'the solution of %s comes out anew, digit by digit',
  async (id) => {
    const position = positions.find((one) => one.id === id) as Position;
    expect(await regrade(position)).toEqual(position.grades);
  },
);
