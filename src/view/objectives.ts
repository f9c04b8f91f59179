/** The report against the brief: each objective with its verdict and what was counted for it. An attack never raises it. */
import type { Indicator, Side, State } from '../engine/index.js';
import { keepsImpressions, type Match, numberOf, rivalOf } from '../session/index.js';
import { hasText, levelText, percent, sayAny, t } from '../text/index.js';
import { hostile } from './belief.js';
import { isWar } from './ending.js';
import { factsOf } from './outlook.js';
import { sideName } from './sideName.js';
import { estimateText } from './words.js';

export type Verdict = 'met' | 'partly' | 'missed';

export interface ObjectiveReport {
  code: string;
  text: string;
  verdict: Verdict;
  verdictText: string;
  because: string;
}

interface End {
  match: Match;
  side: Side;
  rival: Side;
  start: State;
  now: State;
  /** Has anybody attacked; has this side? */
  attacked: boolean;
  own: boolean;
}

type Judged = [verdict: Verdict, because: string];
type Judge = (end: End) => Judged;

const grade = (value: number, full: number, half: number): Verdict =>
  value >= full ? 'met' : value >= half ? 'partly' : 'missed';

const war = ({ now }: End): boolean => now.outcome?.kind === 'war' || now.outcome?.kind === 'nuclear';
const yes = (met: boolean): Verdict => (met ? 'met' : 'missed');
const agreed = ({ now }: End, issue: string): number => now.table.agreed[issue] ?? 0;

function number({ match, side }: End, state: State, name: Indicator): number {
  return numberOf(match, match.engine.viewFor(state, side), name);
}

function change(end: End, name: Indicator): { before: number; after: number; by: number } {
  const [before, after] = [number(end, end.start, name), number(end, end.now, name)];
  return { before, after, by: after - before };
}

const noAttack: Judge = (end) => {
  const { kind, cause, by } = end.now.outcome ?? {};
  // From outside and in secret, without an attack: neither what was to be averted nor what was wanted.
  if (kind === 'coup' && by !== end.side) return ['partly', t('debrief.because.coup')];
  if (!end.attacked) return ['met', t('debrief.because.noAttack')];
  const ordered = kind !== 'nuclear' && cause !== 'inadvertent';
  return ['missed', t(ordered ? 'debrief.because.attack' : 'debrief.because.unordered')];
};
/** A limited war is no large one; who began it has not kept the peace either. */
const noLargeWar: Judge = (end) => {
  if (war(end)) return ['missed', t('debrief.because.war')];
  if (end.now.outcome?.kind !== 'limitedWar') return ['met', t('debrief.because.noWar')];
  return end.own ? ['partly', t('debrief.because.ownLimitedWar')] : ['met', t('debrief.because.limitedWar')];
};

const united: Judge = (end) => {
  const { before, after, by } = change(end, `cohesion.${end.side}`);
  const values = { before: percent(before), after: percent(after) };
  return [grade(by, -0.03, -0.12), t('debrief.because.united', values)];
};
const divided: Judge = (end) => {
  const { before, after, by } = change(end, `cohesion.${end.rival}`);
  const values = { before: percent(before), after: percent(after) };
  return [grade(-by, 0.1, 0.03), t('debrief.because.divided', values)];
};
const judged: Judge = (end) => {
  const belief = hostile(end.now.minds[end.side].belief);
  const type = end.now.types[end.rival];
  const error = Math.abs(belief - (type === 'seeker' ? 0 : 1));
  const values = { belief: estimateText(belief), type: sayAny(`type.${type}.label`) };
  return [grade(1 - error, 0.7, 0.5), t('debrief.because.judged', values)];
};
const unread: Judge = (end) => {
  const belief = hostile(end.now.minds[end.rival].belief);
  const error = Math.abs(belief - (end.now.types[end.side] === 'seeker' ? 0 : 1));
  return [grade(error, 0.4, 0.25), t('debrief.because.unread', { belief: estimateText(belief) })];
};

const troops = (end: End, state: State): number =>
  state.sides[end.side].formations.reduce((sum, one) => sum + one.size, 0);
const stronger: Judge = (end) => {
  const [before, after] = [troops(end, end.start), troops(end, end.now)];
  return [
    grade(after / Math.max(0.1, before), 1.15, 1.02),
    t('debrief.because.troops', { before: before.toFixed(1), after: after.toFixed(1) }),
  ];
};
/** How far a side has changed the ground for good. Rules that know no ground have changed none. */
const ground = ({ match }: End, state: State, side: Side): number =>
  keepsImpressions(match) ? state.sides[side].ground : 0;

/** Changes of the ground from which a goal of gain is reached in full, and half; and from which one feels it. */
export const GROUND = { full: 0.25, half: 0.08, felt: 0.02 } as const;
/** Changes of the ground below this are shown nowhere. */
const SEEN = 0.005;

const pushed: Judge = (end) => {
  if (!keepsImpressions(end.match)) return stronger(end);
  const share = ground(end, end.now, end.side);
  return [grade(share, GROUND.full, GROUND.half), t('debrief.because.ground', { share: percent(share) })];
};

/** A rival that wants no gain counts as lost by how far it was alarmed for good. */
const ALARMED = { little: 0.25, much: 0.4 } as const;
const unfrightened: Judge = (end) => {
  if (!keepsImpressions(end.match)) return ['partly', ''];
  const { alarm } = end.now.minds[end.rival];
  const type = end.now.types[end.rival];
  // What the seat saw on its page while it played was its own estimate.
  const estimate = end.match.engine.viewFor(end.now, end.side).own.alarm;
  const values = { alarm: percent(alarm), estimate: percent(estimate) };
  if (type !== 'seeker') return ['met', t('debrief.because.alarmOfGreedy', values)];
  return [grade(-alarm, -ALARMED.little, -ALARMED.much), t('debrief.because.alarm', values)];
};

const safe: Judge = (end) => {
  const { before, after, by } = change(end, `defence.${end.side}`);
  if (end.attacked) return ['missed', noAttack(end)[1]];
  const values = { before: percent(before), after: percent(after) };
  return [grade(by, 0, -0.05), t('debrief.because.safe', values)];
};

/** A share of the way to the full concession. */
function granted(end: End, issue: string): number {
  const steps = end.match.level.issues.find((one) => one.id === issue)?.steps ?? 1;
  return agreed(end, issue) / steps;
}
const issueText = (end: End, ids: string[]): string => {
  const names = ids
    .filter((id) => agreed(end, id) > 0)
    .map((id) => levelText(end.match.level, `issue.${id}.name`));
  return names.length > 0
    ? t('debrief.because.agreed', { issues: names.join(', ') })
    : t('debrief.because.nothingAgreed');
};
const won: Judge = (end) => {
  const issues = end.match.level.issues.filter((one) => one.worth[end.side][1] > 0.2);
  const ids = issues.map((one) => one.id);
  const best = Math.max(0, ...ids.map((id) => granted(end, id)));
  return [grade(best, 0.5, 0.01), issueText(end, ids)];
};
const settled: Judge = (end) => {
  const ids = ['forces', 'missiles'];
  const count = ids.filter((id) => agreed(end, id) > 0).length;
  return [grade(count, 2, 1), issueText(end, ids)];
};
const doorOpen: Judge = (end) => {
  const step = agreed(end, 'openDoor');
  const consented = (end.now.table.consent.openDoor ?? 0) >= step;
  return [
    yes(step === 0 || consented),
    t(
      step === 0
        ? end.attacked
          ? 'debrief.because.doorUntried'
          : 'debrief.because.doorOpen'
        : consented
          ? 'debrief.because.doorConsent'
          : 'debrief.because.doorClosed',
    ),
  ];
};
const doorShut: Judge = (end) => [grade(granted(end, 'openDoor'), 0.99, 0.4), issueText(end, ['openDoor'])];
const doorHeld: Judge = (end) => [yes(agreed(end, 'openDoor') === 0), issueText(end, ['openDoor'])];

/** Alignment runs from the rival of the third party's patron (0) to the patron (1). */
function drawn(end: End): Judged {
  const before = end.start.third?.alignment ?? 0;
  const after = end.now.third?.alignment ?? 0;
  const towards = end.match.level.third?.patron === end.side ? after - before : before - after;
  const toppled = end.now.outcome?.kind === 'coup';
  const { level } = end.match;
  if (toppled) return ['partly', t('debrief.because.toppled')];
  const words = {
    third: levelText(level, 'third.name'),
    patron: sideName(level, level.third?.patron ?? end.side),
    before: percent(before),
    after: percent(after),
  };
  return [grade(towards, 0.15, 0.04), t('debrief.because.drawn', words)];
}
/** The rival's moves that bring weapons of long range. */
const LONG_RANGE = 'longRangeArms';

/**
 * Where the match told of such weapons though none were delivered: they were seen where something else was done, or they
 * were ordered and something else was carried out. Empty where it did not.
 */
function notDelivered({ match, side, rival }: End): string {
  const { level } = match;
  for (const { before, facts } of match.steps) {
    const ordered = factsOf(facts, 'ordered').find((fact) => fact.side === rival);
    const saw = factsOf(facts, 'saw').find((fact) => fact.side === side);
    const sighting = saw?.sightings.find(({ order }) => order.move === LONG_RANGE);
    const at = sighting?.source ?? ordered?.orders.findIndex(({ move }) => move === LONG_RANGE) ?? -1;
    const order = ordered?.orders[at];
    if (!order) continue;
    const slipped = ordered?.slipped.includes(at) ?? false;
    const done = slipped ? level.moves.find(({ id }) => id === order.move)?.neighbour : order.move;
    const values = { week: before.week, name: levelText(level, `move.${done}.name`) };
    return t(sighting ? 'debrief.because.longRangeSeen' : 'debrief.because.longRangeSlipped', values);
  }
  return '';
}

const noBase: Judge = (end) => {
  const there = (state: State) =>
    state.sides[end.rival].formations
      .filter((one) => one.theatre === 'ukraine')
      .reduce((sum, one) => sum + one.size, 0);
  const long = (end.now.sides[end.rival].lastDone[LONG_RANGE] ?? 0) > 0;
  const grew = there(end.now) > there(end.start) + 0.01;
  const taken = ground(end, end.now, end.rival);
  if (taken > GROUND.felt) {
    const verdict = long || taken > GROUND.half ? 'missed' : 'partly';
    return [verdict, t('debrief.because.groundLost', { share: percent(taken) })];
  }
  if (long) return ['missed', t('debrief.because.longRange')];
  const because = [
    t(grew ? 'debrief.because.moreTroops' : 'debrief.because.noBase'),
    notDelivered(end),
    taken < SEEN ? '' : t('debrief.because.groundLittle', { share: percent(taken) }),
  ];
  return [grew ? 'partly' : 'met', because.filter(Boolean).join(' ')];
};
const faced: Judge = (end) => {
  const { kind, by } = end.now.outcome ?? {};
  const count = end.now.sides[end.side].backdowns;
  if (count === 0 && (kind === 'backdownWest' || kind === 'backdownRussia') && by === end.side)
    return ['missed', t('debrief.because.gaveUp')];
  const pulledBack = end.match.steps
    .flatMap(({ facts }) => facts)
    .some((fact) => fact.kind === 'withdrew' && fact.side === end.side);
  return [yes(count === 0), t('debrief.because.backdowns', { count, pulledBack: pulledBack ? 'yes' : 'no' })];
};

const JUDGES: Record<string, Judge> = {
  avertInvasion: noAttack,
  noWar: noAttack,
  foldInTime: noAttack,
  keepPeace: noLargeWar,
  keepUnity: united,
  keepPartners: united,
  divideWest: divided,
  keepPrinciple: doorOpen,
  yieldNothing: doorHeld,
  undoOrder: doorShut,
  judgeRight: judged,
  stayUnread: unread,
  strengthenEast: stronger,
  pushForward: pushed,
  keepCalm: unfrightened,
  staySafe: safe,
  winTerms: won,
  changeBorder: won,
  settleTerms: settled,
  loosenHold: drawn,
  controlKyiv: drawn,
  noBaseInUkraine: noBase,
  keepFace: faced,
};

/** Objectives about war itself, which a side's own attack does not simply void. */
const OF_WAR = ['keepPeace'];

export interface Report {
  /** What is true of every objective: an attack of one's own; empty else. */
  note: string;
  objectives: ObjectiveReport[];
}

/** The side's objectives with their verdicts. What came by a side's own attack counts for nothing in its report. */
export function reportOf(match: Match, side: Side): Report {
  const attacks = match.steps.flatMap((step) => step.facts).filter((fact) => fact.kind === 'attacked');
  const end: End = {
    match,
    side,
    rival: rivalOf(side),
    start: match.start,
    now: match.state,
    attacked: attacks.length > 0 || isWar(match),
    own: attacks.some((fact) => fact.side === side),
  };
  const objectives = match.level.sides[side].briefs[match.state.types[side]].map((code): ObjectiveReport => {
    const voided = end.own && !OF_WAR.includes(code);
    const [verdict, because]: Judged = voided ? ['missed', ''] : (JUDGES[code]?.(end) ?? ['partly', '']);
    const label = `debrief.verdict.${verdict}`;
    return {
      code,
      text: levelText(match.level, `objective.${code}`),
      verdict,
      verdictText: hasText(label) ? sayAny(label) : verdict,
      because,
    };
  });
  return { note: end.own ? t('debrief.because.byForce') : '', objectives };
}
