import { describe, expect, it } from 'vitest';
import {
  type Order,
  RESIGN,
  rivalOf,
  type State,
  stateHash,
  type WeekOrders,
} from '../../../src/engine/index.ts';
import { ordersStage } from '../../../src/engine/week/orders.ts';
import {
  begin,
  changed,
  factOf,
  january,
  NO_NOISE,
  order,
  play,
  week as sheet,
} from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { weekOf } from '../../support/engineWeek.ts';

const start = begin(january, { dials: NO_NOISE });

function run(west: WeekOrders, state: State = start) {
  const week = weekOf(january, state, { west });
  ordersStage.run(week);
  return week;
}
const plain = (...moves: (string | Order)[]) => run(sheet(january, moves));

describe('the stage of orders', () => {
  it('passes every order on, in the order of the level’s moves, whatever the order of the sheet', () => {
    const names = (week: ReturnType<typeof run>) =>
      week.executed.west.map(({ compiled }) => compiled.move.id);
    expect(names(plain('consultAllies', 'alert'))).toEqual(['alert', 'consultAllies']);
    expect(names(plain('alert', 'consultAllies'))).toEqual(['alert', 'consultAllies']);
  });

  it('takes capital for what is ordered, more for dearer choices', () => {
    const capital = (week: ReturnType<typeof run>) => week.state.sides.west.capital;
    expect(capital(plain('alert'))).toBeLessThan(start.sides.west.capital);
    const clear = order(january, 'nameSanctions', { clarity: 'exact' });
    const vague = order(january, 'nameSanctions', { clarity: 'vague' });
    expect(capital(plain(clear))).toBeLessThan(capital(plain(vague)));
    expect(capital(plain())).toBe(start.sides.west.capital);
  });

  it('notes what is tied as a promise, and lets old promises fade', () => {
    const promised = changed(start, (s) => {
      s.sides.west.commitments = 4;
    });
    expect(run(sheet(january, []), promised).state.sides.west.commitments).toBeLessThan(4);
    expect(plain('alert').state.sides.west.commitments).toBeGreaterThan(
      plain('consultAllies').state.sides.west.commitments,
    );
  });

  it('remembers when each move was last carried out', () => {
    const week = plain('alert');
    expect(week.state.sides.west.lastDone).toEqual({ alert: start.week });
    expect(week.state.sides.russia.lastDone).toEqual({});
  });

  it('tells each owner its own sheet', () => {
    const { facts } = plain({ ...order(january, 'alert'), meant: 'assure' });
    expect(factOf(facts, 'ordered', 'west')).toMatchObject({
      to: 'west',
      orders: [{ move: 'alert', meant: 'assure' }],
      slipped: [],
    });
    expect(factOf(facts, 'ordered', 'russia')).toMatchObject({ to: 'russia', orders: [] });
  });

  it('takes resignation without a price', () => {
    const week = plain({ move: RESIGN, with: {}, meant: '' });
    expect(week.resigned).toEqual(['west']);
    expect(week.executed.west).toEqual([]);
    expect(week.state.sides.west.capital).toBe(start.sides.west.capital);
  });

  it('notes an attack, which never goes out wrong', () => {
    const ready = changed(begin(january, { dials: { ...NO_NOISE, implementationNoise: 1 } }), (s) => {
      s.sides.russia.readiness = 0.9;
    });
    const week = weekOf(january, ready, { russia: sheet(january, ['fullInvasion']) });
    ordersStage.run(week);
    expect(week.attacks).toEqual({ west: null, russia: 'full' });
  });
});

describe('a slip', () => {
  const noisy = begin(january, { dials: { ...NO_NOISE, implementationNoise: 1 } });

  it('sends the neighbour out instead, plainly, and its owner knows', () => {
    const west = january.sides.west;
    const alert = west.moves[west.byId.alert ?? -1];
    const week = run(sheet(january, ['alert']), noisy);
    const [sent] = week.executed.west;
    expect(sent?.compiled.index).toBe(alert?.neighbour);
    expect(factOf(week.facts, 'ordered', 'west').slipped).toEqual([0]);
    expect(week.state.sides.west.lastDone.alert).toBeUndefined();
  });

  it('that looked escalatory is kept in mind, for those who accept blame', () => {
    const slip = (move: string) => run(sheet(january, [move]), noisy).state.sides.west.lastSlip;
    expect(slip('westLeadersCall')).toBe(noisy.week);
    expect(slip('publicWarning')).toBe(0);
  });

  it('comes as often as the dial says, one draw for each order', () => {
    let slips = 0;
    for (let i = 0; i < 400; i++) {
      const state = begin(january, { seed: `slip ${i}`, dials: { ...NO_NOISE, implementationNoise: 0.25 } });
      slips += factOf(run(sheet(january, ['alert']), state).facts, 'ordered', 'west').slipped.length;
    }
    expect(slips / 400).toBeCloseTo(0.25, 1);
  });
});

describe('an option that an order leaves out', () => {
  const bare = (one: Order): Order => ({ ...one, with: {} });
  const open = changed(begin(quiet, { dials: NO_NOISE }), (s) => {
    s.sides.west.lastDone.alert = s.week;
  });
  const withOptions = [...quiet.sides.west.moves, ...quiet.sides.russia.moves]
    .filter(({ options, attack }) => options.length > 0 && attack === null)
    .map(({ move }) => [move.id, move.side] as const);

  it.each(withOptions)('%s: takes its default, in all that comes of it', (id, side) => {
    const full = order(quiet, id);
    const week = (one: Order) => play(quiet, open, { [side]: [one] });
    const told = ({ facts }: ReturnType<typeof week>) => facts.filter(({ kind }) => kind !== 'ordered');
    expect(bare(full)).not.toEqual(full);
    expect(stateHash(week(bare(full)).state)).toBe(stateHash(week(full).state));
    expect(told(week(bare(full)))).toEqual(told(week(full)));
    expect(factOf(week(bare(full)).facts, 'ordered', side)).toMatchObject({ orders: [{ with: {} }] });
  });

  it('sends troops to the first theatre where none is named, where the rival sees them', () => {
    const moved = play(quiet, open, { russia: [bare(order(quiet, 'borderBuildUp'))] });
    const size = (state: State) =>
      state.sides.russia.formations.find(({ theatre }) => theatre === 'bryansk')?.size ?? 0;
    expect(size(moved.state)).toBeGreaterThan(size(open));
    const { sightings } = factOf(moved.facts, 'saw', rivalOf('russia'));
    for (const { order: seen } of sightings) expect(seen.with.theatre).toBe('bryansk');
  });

  it('leaves an order as it is that names them all', () => {
    const full = order(january, 'deployEast', { theatre: 'romania', size: 'large' });
    expect(plain(full).executed.west[0]?.order).toBe(full);
  });
});
