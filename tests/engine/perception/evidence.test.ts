import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  factorsOf,
  type Order,
  type Rules,
  type State,
  TYPES,
} from '../../../src/engine/index.ts';
import { likelihoodsOf } from '../../../src/engine/perception/evidence.ts';
import { prepare } from '../../../src/engine/perception/prepare.ts';
import { begin, changed, january, mirror, order } from '../../support/engine.ts';
import { offering } from '../../support/engineCatalogue.ts';

const NOTHING: Evidence = { sightings: [], attack: null, answer: null, challenge: null, pending: [] };
const saw = (rules: Rules, ...moves: (string | Order)[]): Evidence => ({
  ...NOTHING,
  sightings: moves.map((move, source) => ({
    order: typeof move === 'string' ? order(rules, move) : move,
    source,
  })),
});

/** The West's factors for what it saw of Russia, and the same as one likelihood by type. */
function read(evidence: Evidence, state: State = begin(january), rules: Rules = january) {
  const { plain, granted, kernel } = prepare(rules, state).west;
  const factors = factorsOf(rules, plain, granted, evidence, kernel, state.table.agreed);
  const product = TYPES.map((_, t) => factors.reduce((p, { likelihood }) => p * (likelihood[t] ?? 1), 1));
  const [whole] = likelihoodsOf(rules, [granted], evidence, kernel);
  return { factors, product, whole: whole ?? [0, 0, 0], codes: factors.map((one) => one.code) };
}
/** Log of how much likelier something is from a revisionist than from a seeker. */
const suspect = ({ product }: { product: number[] }) => Math.log((product[2] ?? 1) / (product[0] ?? 1));

describe('factors', () => {
  it.each([
    ['nothing', []],
    ['one build', ['borderBuildUp']],
    ['three moves', ['borderBuildUp', 'disinformation', 'russiaLeadersCall']],
    ['the same look twice', ['borderDefence', 'borderDefence']],
  ])('taken apart they are still the whole likelihood: %s', (_what, moves) => {
    const { product, whole } = read(saw(january, ...moves));
    for (const t of [0, 1, 2] as const) expect((product[t] ?? 0) / whole[t]).toBeCloseTo(1, 9);
  });

  it('name each appearance by what it is, in the order of the level’s moves', () => {
    const { codes } = read(saw(january, 'verifiedPullBack', 'disinformation', 'borderBuildUp'));
    const named = codes.filter((code) => ['looksOffensive', 'costlySignal', 'covertAction'].includes(code));
    expect(named).toEqual(['looksOffensive', 'costlySignal', 'covertAction']);
  });

  it('name options that types pick differently, and no others', () => {
    const of = (notice: string) => read(saw(january, order(january, 'borderBuildUp', { notice }))).codes;
    expect(of('given')).toContain('noticeGiven');
    expect(of('none')).toContain('noNotice');
    expect(read(saw(january, 'armsToUkraine')).codes).not.toContain('publicStep');
  });

  it('read the terms of an offer', () => {
    const offer = (terms: Record<string, number>) =>
      read(saw(january, { ...order(january, 'writtenReply'), with: { terms } }));
    expect(offer({ drawdown: 3 }).codes).toContain('offerContent');
    expect(suspect(offer({ openDoor: 5, forces: 3 }))).toBeGreaterThan(suspect(offer({ drawdown: 3 })));
  });

  it('call a move that breaks what was agreed a broken promise', () => {
    const agreed = changed(begin(january), (s) => {
      s.table.agreed.drawdown = 1;
    });
    expect(read(saw(january, 'borderBuildUp'), agreed).codes).toContain('brokenPromise');
    expect(read(saw(january, 'borderBuildUp')).codes).not.toContain('brokenPromise');
  });

  it('always say what was left undone', () => {
    expect(read(NOTHING).codes).toContain('leftUndone');
  });

  it('speak of fear only where some is granted', () => {
    const without = begin(january, { dials: { 'empathy.west': 0 } });
    expect(read(NOTHING, without).codes).not.toContain('theyMayFearUs');
    expect(read(NOTHING).codes).toContain('theyMayFearUs');
  });
});

describe('an attack', () => {
  const ready = changed(begin(january), (s) => {
    for (const side of ['west', 'russia'] as const) s.minds[side].readiness = 1;
    s.sides.russia.readiness = 1;
    s.minds.west.forces = s.minds.west.forces.map((f) => ({ ...f, ready: 1 }));
    if (s.third) s.third.defence = 0.1;
    s.pretext = 1;
  });

  it('leaves no sheet to read: it takes all attention', () => {
    const { codes } = read({ ...NOTHING, attack: 'full' }, ready);
    expect(codes).toContain('attacked');
    expect(codes).not.toContain('leftUndone');
  });

  it('is likelier from the greedy, and not to attack speaks for a seeker', () => {
    expect(suspect(read({ ...NOTHING, attack: 'full' }, ready))).toBeGreaterThan(1);
    const { factors } = read(NOTHING, ready);
    const held = factors.find((one) => one.code === 'heldBack')?.likelihood ?? [0, 0, 0];
    expect(held[0]).toBeGreaterThanOrEqual(held[2]);
  });

  it('or none: the chances of all that may be sum to 1', () => {
    // Where a reader held an attack to be impossible, one that comes is still taken at its face: there the sum is not 1.
    for (const state of [ready]) {
      const chance = (attack: Evidence['attack']) =>
        read({ ...NOTHING, attack }, state).factors.find(
          (one) => one.code === (attack ? 'attacked' : 'heldBack'),
        )?.likelihood;
      for (const t of [0, 1, 2] as const) {
        const sum = [null, 'full', 'incursion', 'airstrike'].reduce(
          (p, attack) => p + (chance(attack as Evidence['attack'])?.[t] ?? 0),
          0,
        );
        // Each kind that the model rules out is granted a tremble.
        expect(Math.abs(sum - 1)).toBeLessThan(0.006);
      }
    }
  });

  it('is no factor where a side has none at hand', () => {
    const { plain, granted, kernel } = prepare(january, begin(january)).russia;
    const codes = factorsOf(january, plain, granted, NOTHING, kernel, {}).map((one) => one.code);
    expect(codes).not.toContain('heldBack');
  });
});

describe('answers at the table', () => {
  const open = offering('west', { exercises: 2, missiles: 2, transparency: 3 })(begin(january));
  const likelihood = (answer: 'accept' | 'refuse' | 'wait') =>
    read({ ...NOTHING, answer }, open).factors.find((one) => /Offer/.test(one.code))?.likelihood ?? [0, 0, 0];

  it('have chances that sum to 1 for each type', () => {
    for (const t of [0, 1, 2] as const)
      expect(likelihood('accept')[t] + likelihood('refuse')[t] + likelihood('wait')[t]).toBeCloseTo(1, 9);
  });

  it('to accept a fair package speaks for a seeker', () => {
    expect(likelihood('accept')[0]).toBeGreaterThan(likelihood('accept')[2]);
  });

  it('are named for what they are', () => {
    const code = (answer: 'accept' | 'refuse' | 'wait') => read({ ...NOTHING, answer }, open).codes;
    expect(code('accept')).toContain('acceptedOffer');
    expect(code('refuse')).toContain('refusedOffer');
    expect(code('wait')).toContain('leftOfferOpen');
  });
});

describe('challenges', () => {
  it('or their absence have chances that sum to 1', () => {
    const of = (did: boolean) =>
      read({ ...NOTHING, challenge: { did, sawChance: 0.7 } }).factors.find((one) =>
        /challenged|letItPass/.test(one.code),
      )?.likelihood ?? [0, 0, 0];
    for (const t of [0, 1, 2] as const) expect(of(true)[t] + of(false)[t]).toBeCloseTo(1, 12);
  });

  it('are no evidence where there was nothing to challenge', () => {
    expect(read(NOTHING).codes).not.toContain('letItPass');
  });
});

it('what is still to be read is taken in as it was noted', () => {
  const pending = [
    {
      by: 'russia' as const,
      code: 'stoodFirm' as const,
      move: null,
      likelihood: [0.3, 0.4, 0.5] as [number, number, number],
    },
  ];
  const { factors } = read({ ...NOTHING, pending });
  expect(factors.at(-1)).toEqual({ code: 'stoodFirm', move: null, likelihood: [0.3, 0.4, 0.5] });
});

it('the mirrored level reads its two sides alike', () => {
  const state = begin(mirror);
  const ready = prepare(mirror, state);
  const west = factorsOf(
    mirror,
    ready.west.plain,
    ready.west.granted,
    saw(mirror, 'bBuild'),
    ready.west.kernel,
    {},
  );
  const copy = west.map((one) => one.likelihood);
  const russia = factorsOf(
    mirror,
    ready.russia.plain,
    ready.russia.granted,
    saw(mirror, 'aBuild'),
    ready.russia.kernel,
    {},
  );
  // Only the error in counting troops may differ.
  russia.forEach(({ likelihood }, i) => {
    for (const t of [0, 1, 2] as const) expect(likelihood[t] / (copy[i]?.[t] ?? 0)).toBeCloseTo(1, 0);
  });
});
