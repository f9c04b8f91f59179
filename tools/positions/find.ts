// Finds moments of many matches in which the choice matters, and what each choice is worth there.
import { type StrategyId, strategyOf } from '../../src/ai/index.js';
import {
  type Choice,
  type Grade,
  gradesOf,
  type Rolling,
  type Study,
  studyOf,
} from '../../src/analysis/index.js';
import {
  bySide,
  CRISIS_ANSWERS,
  canonical,
  hostile,
  type Inputs,
  type Rules,
  rivalOf,
  type Side,
  type State,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.js';
import { playMatch, strategyPlayer } from '../../src/lab/index.js';
import { type Input, levelRef, type MatchRecord, present, recordOf, toLink } from '../../src/record/index.js';

/** Lines whose sheets are the choices of a position; the first that lays a sheet gives it its name. */
const LINES = [
  'deny',
  'firmButFlexible',
  'mixed',
  'soft',
  'conditional',
  'pass',
] as const satisfies StrategyId[];

/** Who plays the seat that is looked at before the position, by turns: people play unevenly. */
const BEFORE = [
  'policy',
  'mixed',
  'hardline',
  'soft',
  'firmButFlexible',
  'random',
] as const satisfies StrategyId[];

/** Rollouts of each choice and type: to see whether a moment is worth a look, and to be sure of it. */
const FIRST = 6;
export const LAST = 48;
/** A moment is kept from this week on, where there is something to go by, if the choices differ by so much in mean score. */
const FROM_WEEK = 3;
const SPREAD = 0.07;
/** Nobody learns from a moment at which all is lost. */
const HOPE = 0.3;

export interface Found {
  level: string;
  side: Side;
  week: number;
  /** Number of the crisis round, 0 while orders are written. */
  round: number;
  link: string;
  lines: string[];
  choices: Choice[];
  grades: Grade[];
  /** What the evidence says, and what the rival was. */
  evidence: readonly number[];
  truth: string;
  about: string;
}

interface Step {
  input: Input;
  after: State;
}

/** The sheets that the lines would lay, each once. */
function sheetsOf(rules: Rules, state: State, side: Side): { lines: string[]; choices: WeekOrders[] } {
  const view = viewFor(state, side);
  const lines: string[] = [];
  const choices: WeekOrders[] = [];
  const seen = new Set<string>();
  for (const line of LINES) {
    const { orders } = strategyOf(line).decide(rules, view, {
      seed: 'position',
      strategy: line,
      skill: 'regular',
    });
    const key = canonical([orders.orders.map(({ move }) => move).sort(), orders.table, orders.challenge]);
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push(line);
    choices.push(orders);
  }
  return { lines, choices };
}

function choicesOf(rules: Rules, state: State, side: Side): { lines: string[]; choices: Choice[] } {
  return state.awaiting === 'crisis'
    ? { lines: [...CRISIS_ANSWERS], choices: [...CRISIS_ANSWERS] }
    : sheetsOf(rules, state, side);
}

const spreadOf = (grades: readonly Grade[]): number => {
  const means = grades.map(({ score }) => score.mean);
  return Math.max(...means) - Math.min(...means);
};

/** A few words for whoever chooses by hand. */
function aboutOf(state: State, side: Side): string {
  const { crisis, rung, tension, table } = state;
  const evidence = hostile(state.observers[side].belief).toFixed(2);
  const own = hostile(state.minds[rivalOf(side)].belief).toFixed(2);
  const parts = [
    `rung ${rung}`,
    `tension ${Math.round(tension)}`,
    `evidence ${evidence}`,
    `they of us ${own}`,
  ];
  if (crisis)
    parts.push(
      `${crisis.cause} by ${crisis.by ?? 'nobody'} over ${crisis.move ?? '-'} depth ${crisis.depth}`,
    );
  for (const who of ['west', 'russia'] as const) if (table.offers[who]) parts.push(`offer by ${who}`);
  return parts.join(', ');
}

/** Play a match and give its steps with the conditions under which it was played. */
async function played(
  rules: Rules,
  seed: string,
  side: Side,
  before: StrategyId,
): Promise<{ record: (steps: number) => MatchRecord; steps: Step[] } | null> {
  const players = bySide((seat) =>
    strategyPlayer(seat, { seed, strategy: seat === side ? before : 'policy', skill: 'regular' }),
  );
  const steps: Step[] = [];
  const result = playMatch(rules, { seed, types: {}, dials: {} }, players, {
    stepped(state, _facts, _over, inputs: Inputs) {
      const { west } = inputs;
      const input = { awaiting: typeof west === 'string' ? 'crisis' : 'orders', ...inputs } as Input;
      steps.push({ input, after: structuredClone(state) });
    },
  });
  if (!result.ok) return null;
  const level = await levelRef(rules);
  const sides = bySide((seat) =>
    seat === side
      ? ({ by: 'human' } as const)
      : ({ by: 'ai', strategy: 'policy', skill: 'regular' } as const),
  );
  const start = {
    rules: present.RULES_VERSION,
    level,
    seed,
    settings: { sides, dials: {}, weeks: result.state.dials.weeks },
  };
  return { steps, record: (n) => recordOf(present, start, steps.slice(0, n)) };
}

/** Look at every moment of one match; gives the two that differ most, at most one of them a crisis. */
async function momentsIn(
  rules: Rules,
  levelId: string,
  seed: string,
  side: Side,
  before: StrategyId,
): Promise<Found[]> {
  const match = await played(rules, seed, side, before);
  if (!match) return [];
  const whole = await studyOf({ record: match.record(match.steps.length) });
  if (!whole.ok) throw new Error(JSON.stringify(whole.problems[0]));
  const study: Study = whole.value;
  const rolling: Rolling = study.rolling;
  const found: { n: number; state: State; spread: number }[] = [];
  match.steps.forEach(({ after }, i) => {
    if (after.awaiting === 'over' || after.week < FROM_WEEK) return;
    const { choices } = choicesOf(rules, after, side);
    if (choices.length < 3) return;
    const grades = gradesOf(rolling, after, side, choices, FIRST);
    found.push({ n: i + 1, state: after, spread: spreadOf(grades) });
  });
  const best = (crisis: boolean) =>
    found
      .filter(({ state }) => (state.awaiting === 'crisis') === crisis)
      .sort((a, b) => b.spread - a.spread)
      .slice(0, 1);
  const kept: Found[] = [];
  for (const { n, state, spread } of [...best(false), ...best(true)]) {
    if (spread < SPREAD) continue;
    const { lines, choices } = choicesOf(rules, state, side);
    const grades = gradesOf(rolling, state, side, choices, LAST);
    const worse = grades.filter(({ verdict }) => verdict === 'worse').length;
    const hope = Math.max(...grades.map(({ score }) => score.mean));
    if (spreadOf(grades) < SPREAD || worse < 2 || hope < HOPE) continue;
    const link = toLink(study.ground, match.record(n));
    if (!link.ok) continue;
    kept.push({
      level: levelId,
      side,
      week: state.week,
      round: state.crisis?.round ?? 0,
      link: link.value,
      lines,
      choices,
      grades,
      evidence: state.observers[side].belief,
      truth: state.types[rivalOf(side)],
      about: aboutOf(state, side),
    });
  }
  return kept;
}

/** Moments of `matches` matches of a level, half of them from each seat. */
export async function* find(rules: Rules, levelId: string, matches: number): AsyncGenerator<Found> {
  for (let k = 0; k < matches; k++) {
    const side: Side = k % 2 === 0 ? 'west' : 'russia';
    const before = BEFORE[Math.floor(k / 2) % BEFORE.length] ?? 'policy';
    yield* await momentsIn(rules, levelId, `positions/${k}`, side, before);
  }
}
