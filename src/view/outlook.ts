/** What one seat sees of a match: the common ground of all live view models. Only facts that the seat may know enter here. */
import type { Fact, Side, SideView } from '../engine/index.js';
import {
  type Allowed,
  allowedIn,
  type Match,
  rivalOf,
  type ShownLevel,
  type Step,
} from '../session/index.js';
import { levelText, type Values } from '../text/index.js';

/** One week with what the seat heard of it. */
export interface SeenWeek {
  week: number;
  /** Numbers of its steps in the match. */
  steps: number[];
  facts: Fact[];
}

export interface Outlook {
  match: Match;
  /** What may be shown of it now. */
  allowed: Allowed;
  level: ShownLevel;
  side: Side;
  rival: Side;
  /** The view now. */
  view: SideView;
  /** The views at which each week's orders were written, oldest first. */
  mornings: SideView[];
  weeks: SeenWeek[];
  /** The level's own words. */
  say(key: string, values?: Values): string;
}

/** The facts of a step that the seat may know while the match runs. */
export const heardBy = ({ engine }: Match, step: Step, side: Side): Fact[] =>
  engine.factsFor(step.facts, side);

/** Build a seat's outlook on a match. */
export function outlookOf(match: Match, side: Side): Outlook {
  const weeks: SeenWeek[] = [];
  const mornings: SideView[] = [];
  match.steps.forEach((step, index) => {
    if (step.input.awaiting === 'orders') {
      weeks.push({ week: step.before.week, steps: [], facts: [] });
      mornings.push(match.engine.viewFor(step.before, side));
    }
    const week = weeks.at(-1);
    week?.steps.push(index);
    week?.facts.push(...heardBy(match, step, side));
  });
  return {
    match,
    allowed: allowedIn(match),
    level: match.level,
    side,
    rival: rivalOf(side),
    view: match.engine.viewFor(match.state, side),
    mornings,
    weeks,
    say: (key, values) => levelText(match.level, key, values),
  };
}

/** Does the level have words for this key? */
export const hasWords = (look: Outlook, key: string): boolean => look.level.texts.en?.[key] !== undefined;

/** Facts of one kind. */
export function factsOf<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

/** The latest week with a resolved step. */
export const lastWeek = (look: Outlook): SeenWeek | null => look.weeks.at(-1) ?? null;
