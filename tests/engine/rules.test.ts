import { describe, expect, it } from 'vitest';
import { compile, REASONS, SIDES, TYPES } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { changedLevel, january, rulesOf } from '../support/engine.ts';

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);
const compiledMove = (id: string) => {
  const found = [...january.sides.west.moves, ...january.sides.russia.moves].find(
    ({ move }) => move.id === id,
  );
  if (!found) throw new Error(`no move is called ${id}`);
  return found;
};

describe.each(SHIPPED)('the rules of %s', (id) => {
  const rules = rulesOf(id);

  it('give every move its place, its twin and its neighbour on its own side', () => {
    for (const side of SIDES) {
      const { moves, byId } = rules.sides[side];
      moves.forEach((compiled, index) => {
        expect(compiled.index).toBe(index);
        expect(byId[compiled.move.id]).toBe(index);
        expect(moves[compiled.neighbour]?.move.id).toBe(compiled.move.neighbour);
        if (compiled.twin >= 0) expect(moves[compiled.twin]?.twin).toBe(index);
        expect(REASONS).toContain(compiled.code);
      });
    }
  });

  it('share options and steps among the values so that each type picks one', () => {
    for (const side of SIDES)
      for (const { options, terms } of rules.sides[side].moves)
        for (const { share } of [...options, ...terms])
          for (const [t] of TYPES.entries()) expect(sum(share[t as 0])).toBeCloseTo(1, 12);
  });

  it('keep chances of being seen between 0 and 1, for each type', () => {
    for (const side of SIDES)
      for (const column of rules.sides[side].visibility)
        for (const p of column) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
  });

  it('feel what escalates as provocation and what calms as its contrary', () => {
    for (const side of SIDES)
      for (const { move, provocation } of rules.sides[side].moves) {
        expect(Math.abs(provocation)).toBeLessThanOrEqual(1);
        expect(Math.sign(provocation), move.id).toBe(
          move.stance === 'escalatory' ? 1 : move.stance === 'conciliatory' ? -1 : 0,
        );
      }
  });
});

describe('what a move gives the rival', () => {
  const moves = SHIPPED.flatMap((id) => SIDES.flatMap((side) => rulesOf(id).sides[side].moves));

  it('is a share, and nothing unless the move calms', () => {
    for (const { move, concession } of moves) {
      expect(concession, move.id).toBeGreaterThanOrEqual(0);
      expect(concession, move.id).toBeLessThanOrEqual(1);
      if (move.stance !== 'conciliatory') expect(concession, move.id).toBe(0);
    }
  });

  it('is by how much it reassures; at least some, where it may offer what its own side would have to give', () => {
    for (const rules of SHIPPED.map(rulesOf))
      for (const side of SIDES)
        for (const { move, terms, concession } of rules.sides[side].moves) {
          if (move.stance !== 'conciliatory') continue;
          const reassure = move.aims.reassure ?? 0;
          const own = terms.some(({ issue }) => rules.issues[issue]?.gives === side);
          if (own) expect(concession, move.id).toBeGreaterThanOrEqual(Math.max(0.2, reassure));
          else expect(concession, move.id).toBe(reassure);
        }
    expect(compiledMove('writtenAnswer').concession).toBeGreaterThan(compiledMove('datedOffer').concession);
  });

  it('is most for a verified withdrawal', () => {
    const most = Math.max(...january.sides.west.moves.map(({ concession }) => concession));
    expect(compiledMove('westVerifiedPullBack').concession).toBe(most);
  });
});

describe('a move is read', () => {
  it.each([
    ['borderBuildUp', 'looksOffensive'],
    ['borderDefence', 'looksDefensive'],
    ['cyberAttack', 'covertAction'],
    ['imposeSanctions', 'punishment'],
    ['nameSanctions', 'threat'],
    ['verifiedPullBack', 'costlySignal'],
    ['westLeadersCall', 'cheapTalk'],
    ['nuclearExercise', 'coercion'],
    ['rejectOpenDoor', 'tiedHands'],
    ['consultAllies', 'unityBuilding'],
    ['fullInvasion', 'attacked'],
  ])('%s as %s', (move, code) => {
    expect(compiledMove(move).code).toBe(code);
  });
});

describe('a step on the table', () => {
  it('is offered the more readily the less it hurts: greedy types give less of their own', () => {
    const full = (t: 0 | 1 | 2) =>
      compiledMove('writtenReply')
        .terms.find((one) => one.issue === 'drawdown')
        ?.share[t].at(-1) ?? 0;
    expect(full(0)).toBeGreaterThan(full(1));
    expect(full(1)).toBeGreaterThan(full(2));
  });
});

describe('the hash of the rules', () => {
  it('changes with any number of the level, not with its texts', () => {
    const other = changedLevel(january, (level) => {
      level.tension += 1;
    });
    const worded = changedLevel(january, (level) => {
      level.texts = { en: { name: 'otherwise' } };
    });
    expect(other.hash).not.toBe(january.hash);
    expect(worded.hash).toBe(january.hash);
    expect(compile(january.level).hash).toBe(january.hash);
  });
});
