import { describe, expect, it } from 'vitest';
import { type Draw, type Order, stream } from '../../../src/engine/index.ts';
import { drawSightings, type SightRates, visibilityOf } from '../../../src/engine/perception/sighting.ts';
import { candidatesFor, observationLikelihood, sampleSheet } from '../../../src/engine/policy/sheets.ts';
import { begin, january, lensOf, mirror, order } from '../../support/engine.ts';
import { repeats } from '../../support/engineSheets.ts';

const russia = january.sides.russia;
const west = january.sides.west;
const clear: SightRates = { distinguishability: 1, perceptionNoise: 0 };
const always: Draw = () => 0;
const compiled = (id: string) => {
  const found = russia.moves[russia.byId[id] ?? -1];
  if (!found) throw new Error(`no move is called ${id}`);
  return found;
};
const looks = (orders: Order[], rates: SightRates, draw: Draw = always) =>
  drawSightings(russia, orders, rates, draw).map((one) => one.order.move);

/** How often an order looks like each move, in many weeks. */
function shares(id: string, rates: SightRates, count = 4000): Record<string, number> {
  const draw = stream(`sight of ${id}`, 1, 'test');
  const found: Record<string, number> = {};
  for (let i = 0; i < count; i++) {
    const [look = 'unseen'] = looks([order(january, id)], rates, draw);
    found[look] = (found[look] ?? 0) + 1 / count;
  }
  return found;
}

describe('whether a move is seen', () => {
  it('is a matter of its visibility', () => {
    const seen = shares('saboteurs', clear);
    expect(seen.saboteurs).toBeCloseTo(compiled('saboteurs').move.visibility, 1);
    expect(seen.unseen).toBeCloseTo(1 - compiled('saboteurs').move.visibility, 1);
  });

  it('and of how it is done', () => {
    const plain = order(january, 'borderBuildUp', { size: 'small', notice: 'none' });
    const open = order(january, 'borderBuildUp', { size: 'large', notice: 'given' });
    expect(visibilityOf(compiled('borderBuildUp'), open)).toBeGreaterThan(
      visibilityOf(compiled('borderBuildUp'), plain),
    );
  });

  it('is never quite nothing, and an attack is always seen for what it is', () => {
    for (const move of russia.moves)
      expect(visibilityOf(move, order(january, move.move.id))).toBeGreaterThan(0);
    const noisy: SightRates = { distinguishability: 0, perceptionNoise: 1 };
    for (const draw of [always, () => 0.999999])
      expect(looks([order(january, 'fullInvasion')], noisy, draw)).toEqual(['fullInvasion']);
  });
});

describe('as what a move is seen', () => {
  it('as itself where all can be told apart', () => {
    expect(shares('borderDefence', clear).borderBuildUp).toBeUndefined();
  });

  it('as its twin half as often as it cannot be told apart, and the other way round', () => {
    for (const [id, twin] of [
      ['borderDefence', 'borderBuildUp'],
      ['borderBuildUp', 'borderDefence'],
    ] as const) {
      const seen = shares(id, { distinguishability: 0.4, perceptionNoise: 0 });
      expect((seen[twin] ?? 0) / ((seen[twin] ?? 0) + (seen[id] ?? 0))).toBeCloseTo(0.3, 1);
    }
  });

  it('as its neighbour as often as the noise says', () => {
    const seen = shares('rejectReply', { distinguishability: 1, perceptionNoise: 0.3 });
    expect(seen[compiled('rejectReply').move.neighbour]).toBeCloseTo(0.3, 1);
  });

  it('mistakes cross the line between friendly and hostile, both ways', () => {
    const crossing = (stance: string, other: string) =>
      [...russia.moves, ...west.moves].some(({ move, neighbour }) => {
        const side = move.side === 'west' ? west : russia;
        return move.stance === stance && side.moves[neighbour]?.move.stance === other;
      });
    expect(crossing('conciliatory', 'escalatory')).toBe(true);
    expect(crossing('escalatory', 'conciliatory')).toBe(true);
  });

  it('every build has a twin of the opposite look on the same side', () => {
    for (const side of [russia, west])
      for (const { move, twin } of side.moves)
        if (move.look !== 'none')
          expect([move.look, side.moves[twin]?.move.look].sort()).toEqual(['defensive', 'offensive']);
  });
});

describe('what a sighting shows', () => {
  const [sighting] = drawSightings(
    russia,
    [{ ...order(january, 'borderBuildUp'), meant: 'lever' }],
    clear,
    always,
  );

  it('the chosen options, but not what was meant', () => {
    expect(sighting?.order).toEqual({ ...order(january, 'borderBuildUp'), meant: '' });
  });

  it('of a mistaken move nothing that the appearance could not have', () => {
    const flipped = drawSightings(
      russia,
      [order(january, 'borderBuildUp')],
      { distinguishability: 0, perceptionNoise: 0 },
      always,
    );
    const [seen] = flipped;
    expect(seen?.order.move).toBe('borderDefence');
    const options = compiled('borderDefence').options.map((option) => option.id);
    for (const name of Object.keys(seen?.order.with ?? {})) expect(options).toContain(name);
  });

  it('terms only where it is seen as the offer that it is', () => {
    const offer = { ...order(january, 'writtenReply'), with: { terms: { exercises: 1 } } };
    const [plain] = drawSightings(russia, [offer], clear, always);
    const [odd] = drawSightings(russia, [offer], { ...clear, perceptionNoise: 1 }, always);
    expect(plain?.order.with.terms).toEqual({ exercises: 1 });
    expect(odd?.order.with.terms).toBeUndefined();
  });
});

describe('luck', () => {
  it('each order draws as often whatever comes of it, so that the others keep theirs', () => {
    for (const rates of [clear, { distinguishability: 0, perceptionNoise: 0.5 }]) {
      for (const id of ['saboteurs', 'borderBuildUp', 'fullInvasion', 'russiaLeadersCall']) {
        let draws = 0;
        drawSightings(russia, [order(january, id)], rates, () => {
          draws += 1;
          return 0.7;
        });
        expect(draws, id).toBe(3);
      }
    }
  });
});

describe('what is drawn and what readers reckon with', () => {
  it('agree: looks come up as often as their likelihood says', () => {
    // All sheets of a seeker of the mirrored level, drawn by the policy's own sampler and looked at with noise.
    const side = mirror.sides.west;
    const [table] = lensOf(mirror, begin(mirror), 'west').tables;
    const rates = { distinguishability: 0.3, perceptionNoise: 0.1 };
    const draw = stream('agree', 1, 'test');
    const counts = new Map<string, number>();
    const draws = 60_000;
    for (let i = 0; i < draws; i++) {
      const sheet = sampleSheet(table, side.attention, mirror.level.attention, draw);
      const orders = sheet.map((a): Order => {
        // Options are drawn as a seeker picks them, as the expected visibility has it.
        const plain = order(mirror, side.moves[a]?.move.id ?? '');
        for (const option of side.moves[a]?.options ?? []) {
          let left = draw();
          const v = option.share[0].findIndex((share) => {
            left -= share;
            return left < 0;
          });
          plain.with[option.id as 'size'] = option.values[Math.max(0, v)]?.id ?? '';
        }
        return plain;
      });
      const key = drawSightings(side, orders, rates, draw)
        .map((one) => side.byId[one.order.move] ?? -1)
        .sort((x, y) => x - y)
        .join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count > 150);
    expect(common.length).toBeGreaterThan(15);
    for (const [key, count] of common) {
      const seen = key === '' ? [] : key.split(' ').map(Number);
      const kernel = { ...rates, implementationNoise: 0 };
      const p =
        observationLikelihood(
          table,
          side.attention,
          seen.map((look) => candidatesFor(side, look, kernel)),
        ) / repeats(seen);
      // Four standard deviations of the count.
      expect(Math.abs(count - draws * p), key).toBeLessThan(4 * Math.sqrt(draws * p));
    }
  });
});
