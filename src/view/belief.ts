/** What a seat believes of its rival: the curve with its band, and the bill of reasons behind each change. */
import type { Fact, Level, Reason } from '../engine/index.js';
import { addingUp, levelText, signed, t } from '../text/index.js';
import { isSharp, sightedDeeds } from './deeds.js';
import { factsOf, type Outlook } from './outlook.js';
import { countedIn, reasonLabel, reasonWhy } from './reasonText.js';
import { toneOfReading, weightWords } from './words.js';

/** One week on a belief curve; shares of 1. */
export interface BeliefPoint {
  /** 0 is the start, before week 1. */
  week: number;
  value: number;
  /** Where the estimate would be if any single piece of evidence so far were mistaken. */
  low: number;
  high: number;
}

export interface BillLine {
  id: string;
  /** The move as it looked, or the reason itself. */
  label: string;
  /** The reasons under a move, in words. */
  detail: string;
  /** Speaks of a move; `detail` then names the reasons, else it is a sentence. */
  ofMove: boolean;
  /** Speaks of a sharp move, or of an attack. */
  sharp: boolean;
  /** Why a move counts otherwise than one would expect of it, or hardly at all; empty where it does not surprise. */
  note: string;
  amount: number;
  text: string;
  /** The amount in words, such as "clearly more". */
  words: string;
  tone: 'risk' | 'calm' | 'plain';
}

/** Signed lines that add up to a change of log odds; `before` and `after` are shares of 1. */
export interface Bill {
  lines: BillLine[];
  total: number;
  totalText: string;
  before: number;
  after: number;
}

const logit = (p: number): number => Math.log(p / (1 - p));
/** The probability that belongs to log odds. */
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The probability that the rival is hostile. */
export const hostile = (belief: readonly [number, number, number]): number => 1 - belief[0];

type Read = Extract<Fact, { kind: 'read' }>;

/** The curve of what the seat believes, from the start to now. */
export function beliefCurve(look: Outlook): BeliefPoint[] {
  const first = look.mornings[0] ?? look.view;
  const start = hostile(first.mind.belief);
  const points: BeliefPoint[] = [{ week: 0, value: start, low: start, high: start }];
  let odds = logit(start);
  let strongestFor = 0;
  let strongestAgainst = 0;
  for (const { week, facts } of look.weeks) {
    const reads = factsOf(facts, 'read').filter((fact) => fact.side === look.side);
    for (const { amount } of reads.flatMap((fact) => fact.reasons)) {
      strongestFor = Math.max(strongestFor, amount);
      strongestAgainst = Math.min(strongestAgainst, amount);
    }
    odds = reads.at(-1)?.after ?? odds;
    points.push({
      week,
      value: shareOf(odds),
      low: shareOf(odds - strongestFor),
      high: shareOf(odds - strongestAgainst),
    });
  }
  return points;
}

/** Amounts below this are as good as nothing. */
const NOTHING = 0.005;

export function toneOf(amount: number): 'risk' | 'calm' | 'plain' {
  if (amount > NOTHING) return 'risk';
  return amount < -NOTHING ? 'calm' : 'plain';
}

/** Reasons that speak of an answer rather than of the move itself; each stands alone on the bill. */
const ANSWERS: readonly string[] = [
  'challenged',
  'letItPass',
  'stoodFirm',
  'escalatedCrisis',
  'soughtOffRamp',
  'steppedBack',
  'acceptedOffer',
  'refusedOffer',
  'leftOfferOpen',
];

/** Amounts below this go into one line together, so that the bill stays short and still adds up. */
const SMALL = 0.015;

/** Amounts below this do not show in two decimals, even a few of them together. */
const UNSEEN = 0.0005;

interface Group {
  move: string | null;
  reasons: Reason[];
}

const isSame = (one: Reason | undefined, other: Reason): boolean =>
  one?.code === other.code && one.move === other.move;

/** Reasons grouped by the move of which they speak, and answers to it by what they were; the order of first mention is kept. `seen` are moves that have a group in any case. */
function grouped(reasons: readonly Reason[], seen: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const reason of reasons) {
    const alone = reason.move === null || ANSWERS.includes(reason.code);
    const group = alone
      ? groups.find(({ move, reasons: [first] }) => move === null && isSame(first, reason))
      : groups.find((one) => one.move === reason.move);
    if (group) group.reasons.push(reason);
    else groups.push({ move: alone ? null : reason.move, reasons: [reason] });
  }
  for (const move of seen) if (!groups.some((one) => one.move === move)) groups.push({ move, reasons: [] });
  return groups;
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, one) => total + one.amount, 0);

/** An attack tells what they want no better than a reader can weigh it, but nobody leaves it off the bill. */
const isAttack = ({ reasons }: Group): boolean => reasons.some(({ code }) => code === 'attacked');

/** Why a move of this stance counts as it does, where one would expect otherwise of it. */
function noteOf(level: Pick<Level, 'moves'>, group: Group, amount: number): string {
  const tone = toneOfReading(amount);
  if (isAttack(group)) return tone === 'risk' ? '' : t('match.bill.note.attack');
  const move = level.moves.find(({ id }) => id === group.move);
  if (move && isSharp(move) && tone !== 'risk') return t(`match.bill.note.sharp.${tone}`);
  return move?.stance === 'conciliatory' && tone === 'risk' ? t('match.bill.note.kind.risk') : '';
}

type BilledLevel = Pick<Level, 'moves' | 'texts'>;

function lineOf(group: Group, level: BilledLevel): Omit<BillLine, 'id'> {
  const { move, reasons } = group;
  const nameOf = (id: string) => (id === 'resign' ? t('match.resign') : levelText(level, `move.${id}.name`));
  const amount = sum(reasons);
  const words = countedIn(level, reasons, amount).map(reasonLabel);
  const [first] = reasons;
  const about = first?.move
    ? t('match.bill.about', { move: nameOf(first.move) })
    : first
      ? reasonWhy(first)
      : '';
  const named =
    move === null
      ? {
          label: isAttack(group) && toneOf(amount) === 'plain' ? t('match.bill.attack') : (words[0] ?? ''),
          detail: about,
        }
      : { label: nameOf(move), detail: words.join(t('match.apart')) };
  return {
    ...named,
    ofMove: move !== null,
    sharp: isAttack(group) || level.moves.some((one) => one.id === move && isSharp(one)),
    note: noteOf(level, group, amount),
    amount,
    text: signed(amount),
    words: weightWords(amount),
    tone: toneOf(amount),
  };
}

/** The bill of one or more readings. `deeds` are moves that stand on it even where they count for nothing. */
export function billOf(reads: readonly Read[], level: BilledLevel, deeds: readonly string[] = []): Bill {
  const reasons = reads.flatMap((fact) => fact.reasons);
  const stays = (group: Group) => isAttack(group) || (group.move !== null && deeds.includes(group.move));
  const weighs = (group: Group, least: number) => stays(group) || Math.abs(sum(group.reasons)) >= least;
  const all = grouped(reasons, deeds).filter((group) => weighs(group, UNSEEN));
  const small = all.filter((group) => !weighs(group, SMALL));
  const large = small.length > 1 ? all.filter((group) => !small.includes(group)) : all;
  const lines = large.map((group, index) => ({
    id: `${group.move ?? group.reasons[0]?.code ?? ''}.${index}`,
    ...lineOf(group, level),
  }));
  if (small.length > 1) {
    const amount = small.reduce((total, group) => total + sum(group.reasons), 0);
    const detail = [...new Set(small.flatMap((group) => lineOf(group, level).label))].join(t('match.join'));
    lines.push({
      id: 'small',
      label: t('match.bill.small'),
      ofMove: false,
      detail,
      sharp: false,
      note: '',
      amount,
      text: signed(amount),
      words: weightWords(amount),
      tone: toneOf(amount),
    });
  }
  const total = sum(reasons);
  const settled = addingUp(
    lines.map(({ amount }) => amount),
    total,
  );
  lines.forEach((line, at) => {
    line.text = signed(settled[at] ?? 0);
  });
  const before = reads[0]?.before ?? 0;
  const after = reads.at(-1)?.after ?? before;
  return { lines, total, totalText: signed(total), before: shareOf(before), after: shareOf(after) };
}

/** How the seat read its rival in a set of facts; null when it read nothing. What it saw of sharp deeds is on it in any case. */
export function readingOf(look: Outlook, facts: readonly Fact[]): Bill | null {
  const reads = factsOf(facts, 'read').filter((fact) => fact.side === look.side);
  return reads.length > 0 ? billOf(reads, look.level, sightedDeeds(look, facts)) : null;
}
