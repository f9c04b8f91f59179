/** What each choice of a position is worth, in words: scores on one scale, the risk of war, both mirrors, and why the best is best. */
import type { Grade, Position } from '../analysis/index.js';
import { TYPES } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { decimal, list, percent, sayAny, t } from '../text/index.js';
import { hostile } from './belief.js';
import { type PositionChoice, positionChoices } from './positions.js';
import { riskText } from './risk.js';
import { sideName } from './sideName.js';

export interface GradeRow {
  at: number;
  name: string;
  /** Its moves, and what belongs to it beside them; empty for an answer in a crisis. */
  what: string;
  /** This is what was chosen. */
  mine: boolean;
  verdict: Grade['verdict'];
  verdictText: string;
  /** "0.58, between 0.55 and 0.61". */
  worth: string;
  mean: number;
  low: number;
  high: number;
  war: string;
  /** Against each type that the rival can be. */
  byType: { id: string; name: string; text: string }[];
}

export interface GradeModel {
  right: boolean;
  /** The result in one sentence. */
  says: string;
  rows: GradeRow[];
  /** Ends of the one scale of all rows. */
  from: number;
  to: number;
  mirrors: { id: string; title: string; text: string }[];
  why: string[];
  rollouts: string;
}

/** From here up a score is good, from here up middling. */
const GOOD = 0.6;
const MIDDLING = 0.4;
const worthWord = (score: number): string =>
  t(
    score >= GOOD
      ? 'positions.worth.good'
      : score >= MIDDLING
        ? 'positions.worth.middling'
        : 'positions.worth.poor',
  );

/** A sheet in one line: who has chosen need not scroll back to know which it was. */
const whatText = ({ orders, also }: PositionChoice): string =>
  orders.length === 0 ? '' : [list(orders.map(({ name }) => name)).concat('.'), ...also].join(' ');

function gradeRow(grade: Grade, choice: PositionChoice, mine: boolean): GradeRow {
  const { at, name } = choice;
  const { score, verdict, behind, war, byType } = grade;
  const { mean, low, high } = score;
  return {
    at,
    name,
    what: whatText(choice),
    mine,
    verdict,
    verdictText: t(`positions.verdict.${verdict}`, { by: decimal(behind.mean, 2) }),
    worth: t('positions.worth', { mean: decimal(mean, 2), low: decimal(low, 2), high: decimal(high, 2) }),
    mean,
    low,
    high,
    war: war.mean === 0 ? t('positions.war.none') : t('positions.war', { risk: riskText(war.mean) }),
    byType: TYPES.map((id, n) => ({
      id,
      name: t(`positions.against.${id}`),
      text: t('positions.byType', {
        word: worthWord(byType[n] ?? 0),
        score: decimal(byType[n] ?? 0, 2),
      }),
    })),
  };
}

/** The mean over the types that are out for gain, as the evidence weighs them. */
function forGain([, ...scores]: Grade['byType'], [, ...belief]: readonly number[]): number {
  const all = belief.reduce((sum, share) => sum + share, 0);
  return scores.reduce((sum, score, n) => sum + (score * (belief[n] ?? 0)) / all, 0);
}

/** From this share on a side is taken to be out for gain; below one less it, for one that wants only safety. */
const SURE = 0.6;

function whyOf(position: Position, match: Match, chosen: number, names: readonly string[]): string[] {
  const { side, grades } = position;
  const rival = rivalOf(side);
  const rivalName = sideName(match.level, rival);
  const { belief } = match.state.observers[side];
  const evidence = hostile(belief);
  const best = grades.findIndex(({ verdict }) => verdict === 'best');
  const means = grades.map(({ score }) => score.mean);
  // Beside the best stands what was chosen; beside a best that was chosen, the least.
  const other = chosen === best ? means.indexOf(Math.min(...means)) : chosen;
  const [a, b] = [grades[best], grades[other]];
  if (!a || !b) return [];
  const gained = match.state.types[rival] !== 'seeker';
  const misled = gained ? evidence < 1 - SURE : evidence > SURE;
  const feared = hostile(match.state.minds[rival].belief);
  return [
    t('positions.why.types', {
      rival: rivalName,
      best: names[best] ?? '',
      other: names[other] ?? '',
      a: decimal(a.byType[0], 2),
      b: decimal(b.byType[0], 2),
      c: decimal(forGain(a.byType, belief), 2),
      d: decimal(forGain(b.byType, belief), 2),
    }),
    t('positions.why.evidence', { share: percent(evidence) }),
    a.war.mean === b.war.mean
      ? ''
      : t('positions.why.war', {
          best: names[best] ?? '',
          other: names[other] ?? '',
          a: riskText(a.war.mean),
          b: riskText(b.war.mean),
        }),
    misled ? t('positions.why.misled', { rival: rivalName }) : '',
    feared > SURE ? t('positions.why.feared') : '',
  ].filter(Boolean);
}

function mirrorsOf({ side }: Position, match: Match): GradeModel['mirrors'] {
  const rival = rivalOf(side);
  const name = sideName(match.level, rival);
  const { observers, minds, types } = match.state;
  const type = types[rival];
  return [
    {
      id: 'evidence',
      title: t('positions.mirror.evidence'),
      text: t('positions.mirror.evidence.says', {
        rival: name,
        unbiased: percent(hostile(observers[side].belief)),
        yours: percent(hostile(minds[side].belief)),
      }),
    },
    {
      id: 'theirs',
      title: t('positions.mirror.theirs'),
      text: t('positions.mirror.theirs.says', {
        share: percent(hostile(minds[rival].belief)),
        own: sayAny(`type.${types[side]}.label`).toLowerCase(),
      }),
    },
    {
      id: 'truth',
      title: t('positions.mirror.truth'),
      text: t('positions.mirror.truth.says', {
        type: sayAny(`type.${type}.label`).toLowerCase(),
        gain: type === 'seeker' ? 'no' : 'yes',
      }),
    },
  ];
}

const TENTHS = 10;

/** The grade of a choice. It tells what is hidden, so it is asked for after the choice only. */
export function positionGrade(position: Position, match: Match, chosen: number): GradeModel {
  const { grades, rollouts } = position;
  const choices = positionChoices(position, match);
  // Answers are quoted where a sentence speaks of them; sheets are names by themselves.
  const names = choices.map(({ name, at }) =>
    typeof position.choices[at] === 'string' ? t('positions.quoted', { name }) : name,
  );
  const rows = grades.flatMap((grade, at) => {
    const choice = choices[at];
    return choice ? [gradeRow(grade, choice, at === chosen)] : [];
  });
  const mine = grades[chosen];
  const right = mine !== undefined && mine.verdict !== 'worse';
  return {
    right,
    says: t(`positions.result.${mine?.verdict ?? 'worse'}`, {
      name: names[chosen] ?? '',
      best: names[grades.findIndex(({ verdict }) => verdict === 'best')] ?? '',
      by: decimal(mine?.behind.mean ?? 0, 2),
    }),
    rows: [...rows].sort((a, b) => b.mean - a.mean),
    from: Math.floor(Math.min(...rows.map(({ low }) => low)) * TENTHS) / TENTHS,
    to: Math.ceil(Math.max(...rows.map(({ high }) => high)) * TENTHS) / TENTHS,
    mirrors: mirrorsOf(position, match),
    why: whyOf(position, match, chosen, names),
    rollouts: t('positions.rollouts', { count: rollouts * TYPES.length }),
  };
}
