/** What the analysis of a match finds: estimates with their intervals, and the curves, decisions and draws that they speak of. */
import type {
  BySide,
  Cause,
  CrisisAnswer,
  OptionId,
  Order,
  OutcomeKind,
  Reason,
  Side,
  TableAnswer,
  Type,
} from '../engine/index.js';

/** A mean over `n` rollouts, with its 95 % interval. What is certain has an interval of one point. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
  n: number;
}

/** The same number on two courses that share their luck. `change` is the mean of the paired differences, `to` less `from`. */
export interface Shift {
  from: Estimate;
  to: Estimate;
  change: Estimate;
}

/** How a match may end from the end of a week on. */
export interface CurvePoint {
  /** 0 is the start, before week 1. */
  week: number;
  /** P(large war): the match ends as `war` or `nuclear`. 0 or 1 once it is over. */
  pWar: Estimate;
  /** Share of each outcome that came up; they sum to 1. */
  outcomes: Partial<Record<OutcomeKind, number>>;
  /** Expected score of each side, 0–1 by its own type. */
  score: BySide<Estimate>;
}

/** P(war) and expected scores after each week. */
export interface Curve {
  /** From week 0 to the last week of the record. */
  points: CurvePoint[];
  /** Rollouts behind each point. */
  samples: number;
  /** Seats whose expert is played by the regular policy in rollouts, since thinking ahead in each of them takes too long. */
  standIns: Side[];
}

/** One side's sheet of a week as it was played. */
export interface PlayedSheet {
  orders: Order[];
  table: TableAnswer;
  challenge: boolean;
}

/** A week in which P(war) moved. The parts sum to the change. */
export interface TurningPoint {
  week: number;
  /** P(war) before the week and after it, by the same luck of all weeks to come. */
  from: Estimate;
  to: Estimate;
  change: Estimate;
  moves: BySide<PlayedSheet>;
  /** Crisis answers given in the week, round by round. */
  crisis: BySide<CrisisAnswer>[];
  dueTo: {
    /** Each side's orders, against those that it would give from the same position with other luck. */
    orders: BySide<Estimate>;
    /** How the orders turned out: what was seen, noise, consent, incidents, events. */
    luck: Estimate;
    /** How the crisis was answered, against other answers in it; null in a week without one. */
    crisis: Estimate | null;
  };
  /** The largest part. */
  mainly: 'west' | 'russia' | 'luck' | 'crisis';
}

/** Why a moment is told: the side's own move was misread, or the rival's, or the prospects moved most. */
export type MomentKind = 'oursMisread' | 'theirsMisread' | 'turning' | 'crisis';

/** A moment that mattered to a side. */
export interface Moment {
  kind: MomentKind;
  week: number;
  /** The move that was misread (order, what was meant, as what it was seen, what it changed); null at a turning point. */
  misread: MoveReading | null;
  moves: BySide<PlayedSheet>;
  /** Crisis answers given in the week, round by round. */
  crisis: BySide<CrisisAnswer>[];
  /** How each side's moves of the week were read by the other, the most misread first. */
  readings: BySide<MoveReading[]>;
  /** P(war) before the week and after it. */
  pWar: Shift;
  /** The same of the side's own expected score, 0–1. */
  score: Shift;
  /**
   * What the side could have done otherwise: in place of its misread order, in the week after the rival's misread move, in the
   * crisis or the week of the turning point. After the last week of a match, it is the rival without its move. Null while it is
   * being looked for, and where there was nothing else to do.
   */
  instead: Alternative | null;
}

/** One thing that a side could have done otherwise, all else in its week as it was. */
export type Instead =
  | { kind: 'replace'; played: Order; order: Order }
  /** The same move with another option, such as notice given. */
  | { kind: 'option'; played: Order; order: Order; option: OptionId }
  | { kind: 'add'; played: null; order: Order }
  | { kind: 'drop'; played: Order; order: null }
  | { kind: 'table'; played: TableAnswer; order: TableAnswer }
  | { kind: 'challenge'; played: boolean; order: boolean }
  | { kind: 'answer'; played: CrisisAnswer; order: CrisisAnswer };

/**
 * How a change compares with what was played, by P(war) and by own expected score where their intervals leave out 0:
 * `mixed` where one gains and the other loses, `even` where neither is clear.
 */
export type Comparison = 'better' | 'worse' | 'mixed' | 'even';

/** What would have changed, over the luck of this week and of all to come. `from` is what was played. */
export interface Alternative {
  week: number;
  side: Side;
  /** 0 for the sheet of the week; the number of the round for a crisis answer. */
  round: number;
  instead: Instead;
  pWar: Shift;
  /** Share of futures that end in war of any size, limited ones too. */
  anyWar: Shift;
  /** Of the side that could have done otherwise. */
  score: Shift;
  /** The rival's belief after the week that this side is hostile, 0–1. */
  rivalBelief: Shift;
  /** How afraid the rival is after the week. */
  rivalFear: Shift;
  verdict: Comparison;
}

/** What can be said of a deed that was done: better than its absence, worse, or neither clearly. */
export type Judgement = 'goodSignal' | 'mistake' | 'even';

/** One of a side's last decisions before a match ended in force, and what would have averted that best. */
export interface Averting {
  week: number;
  /** 0 for the sheet of the week; the number of the round for a crisis answer. */
  round: number;
  instead: Instead;
  /** Share of futures that end in force, as it was played and with the other choice; the rival's same decision as it was. */
  force: Shift;
  /** How many alternatives were tried. */
  tried: number;
}

/** An order that was given, against the same sheet without it. */
export interface JudgedOrder {
  /** Its place on the sheet. */
  index: number;
  order: Order;
  /** The sheet without it; `from` is what was played. */
  without: Alternative;
  judgement: Judgement;
}

/** One decision of one side. */
export interface Decision {
  week: number;
  side: Side;
  /** 0 for the sheet of the week; the number of the round for a crisis answer. */
  round: number;
  played: PlayedSheet | CrisisAnswer;
  /** One entry for each order of the sheet. */
  orders: JudgedOrder[];
  /** The alternatives that do best of all that were tried, best first; a few only. */
  best: Alternative[];
  /** How many alternatives were tried. */
  tried: number;
}

/** An order, or an answer, of the record that could not be given on the other course. */
export interface SkippedOrder {
  week: number;
  side: Side;
  /** The move; null for an answer at the table. */
  move: string | null;
  /** The engine's code for why. */
  code: string;
}

/** How a course ended. */
export interface CourseEnd {
  outcome: OutcomeKind;
  cause: Cause | null;
  week: number;
  score: BySide<number>;
}

/** One course of a match week by week, from week 0. Shares of 1. */
export interface CourseLine {
  belief: BySide<number[]>;
  unbiased: BySide<number[]>;
  /** The rung of the ladder, 0–9. */
  rung: number[];
}

/** What if the rival had been of another type: the same seed and the same orders of this side, the rival deciding anew. */
export interface OtherType {
  /** The seat whose type is another. */
  side: Side;
  type: Type;
  /** Null where the record's match was not over and this course is followed as far. */
  end: CourseEnd | null;
  line: CourseLine;
  /** What that rival ordered, week by week from week 1. */
  rivalOrders: Order[][];
  /** The first week in which the rival orders or answers otherwise; null where it never does. */
  differsFrom: number | null;
  /** From this week on there are no recorded orders of this side, and it goes on as the regular policy would; null where never. */
  goesOnFrom: number | null;
  skipped: SkippedOrder[];
}

/** The record's own course beside those of the other types. */
export interface OtherTypes {
  side: Side;
  type: Type;
  end: CourseEnd | null;
  line: CourseLine;
  others: OtherType[];
}

/** A way to act throughout a match: firm in everything, soft in everything, both at once, or as it was played. */
export type Line = 'firm' | 'soft' | 'both' | 'played';

/** One line against one type of rival. */
export interface LineCell {
  line: Line;
  type: Type;
  /** Null where the record's match was not over and this course is followed as far. */
  end: CourseEnd | null;
}

/** Every line against every type on one seed; `type` is the one that the rival had. */
export interface Lines {
  side: Side;
  type: Type;
  /** The lines that the build of that match knows, in their order. */
  lines: Line[];
  cells: LineCell[];
}

/** What a draw was about. */
export type LuckKind =
  | 'seen'
  | 'seenAsIs'
  | 'slip'
  | 'incident'
  | 'crisisAccident'
  | 'attribution'
  | 'leak'
  | 'plot'
  | 'consent';

/** One draw of the match: how likely it was, and whether it happened. */
export interface LuckDraw {
  week: number;
  kind: LuckKind;
  /** Whose order it was about, null where about nobody's. */
  side: Side | null;
  /** The move or the issue, null where it is about none. */
  about: string | null;
  chance: number;
  happened: boolean;
}

/** All draws of one kind: how often it happened against how often it was to be expected. */
export interface LuckSum {
  kind: LuckKind;
  side: Side | null;
  draws: number;
  expected: number;
  realised: number;
  /** Standard deviation of the number. */
  spread: number;
}

export interface Luck {
  /** In the order of the match; draws that could only go one way are left out. */
  draws: LuckDraw[];
  sums: LuckSum[];
  /** The draws that were least to be expected, the least likely first; a few only. */
  surprises: LuckDraw[];
}

/** What one move of a side was to say and what it said, in log odds of "they are hostile". */
export interface MoveReading {
  week: number;
  side: Side;
  /** Place on the sheet. */
  index: number;
  order: Order;
  /** It went out as another order than was meant. */
  slipped: boolean;
  /** The move as which the rival saw it; null where it saw nothing. */
  looked: string | null;
  /** The reasons that the rival named for it, and their sum. Where two orders look alike they stand with the first. */
  reasons: Reason[];
  named: number;
  /** What the move, as it looked, changed in the rival's belief: the week read with it, less the week read without it. */
  theirs: number;
  /** The same for the unbiased observer at the rival's seat, who sees what the rival sees. */
  unbiased: number;
  /** The same for that observer, had the move gone out and been seen as it was ordered. */
  plainly: number;
  /** `theirs` less `plainly`: how far the rival's reading lies from what the move says. Positive: more hostile than meant. */
  misreading: number;
  /** The part of it that came of sight and slips (`unbiased` less `plainly`), and of judgement (`theirs` less `unbiased`). */
  bySight: number;
  byJudgement: number;
}
