/** Numbers on the page with the mark of what changed since last week, and the reasons for it when asked. */
import type { Fact, SideView } from '../engine/index.js';
import { hasText, sayAny, signed, t } from '../text/index.js';
import { addedUp, type Part, shownChange } from './addedUp.js';
import { factsOf, hasWords, lastWeek, type Outlook } from './outlook.js';

export interface Change {
  /** With its sign, such as "+4". */
  text: string;
  rose: boolean;
  /** Vermilion and green are kept for danger; everything else is ink. */
  tone: 'risk' | 'calm' | 'plain';
  /** Reasons with signed amounts that add up to the change, the main one first; none where the rules give none. */
  why: string[];
}

export interface Figure {
  id: string;
  label: string;
  value: string;
  /** A word instead of a bare number, such as "firm"; empty where there is none. */
  word: string;
  /** For a bar, 0–1; null where none fits. */
  share: number | null;
  change: Change | null;
}

/** What a rise means for the danger of war: more, less, or nothing by itself. */
export type Danger = 'up' | 'down' | 'none';

export interface FigureSpec {
  id: string;
  label: string;
  now: number;
  before: number | null;
  format: (value: number) => string;
  /** Decimals of a change, and what it is multiplied by before it is shown. */
  digits?: number;
  scale?: number;
  danger?: Danger;
  word?: string;
  share?: number | null;
  /** Names under which the facts give reasons for this number. */
  what?: string[];
  side?: string | null;
}

/** The reason for a change in words: a move, an event, a decision, a package or a rule. */
export function whyText(look: Outlook, code: string): string {
  for (const key of [
    `move.${code}.name`,
    `event.${code}.title`,
    `decision.${code}`,
    `package.${code}.name`,
  ]) {
    if (hasWords(look, key)) return look.say(key);
  }
  const key = `match.why.${code}`;
  return hasText(key) ? sayAny(key) : t('match.why.other');
}

/** What moved tension: how sharp the week was, which the ladder's own fact tells, and what orders and events did. */
export function tensionParts(look: Outlook, facts: readonly Fact[]): Part[] {
  const sharp = factsOf(facts, 'rung').map(({ change }): Part => [t('match.why.sharp'), change]);
  const changes = factsOf(facts, 'changed').filter((fact) => fact.what === 'tension');
  return [...sharp, ...changes.map((fact): Part => [whyText(look, fact.why), fact.by])];
}

/** What is left between the parts and the whole: the end of the scale where they would have gone beyond it. */
export function restText(now: number, parts: readonly Part[], by: number): string {
  const all = parts.reduce((sum, [, part]) => sum + part, 0);
  const ended = (now <= 0 || now >= 100) && Math.abs(all) > Math.abs(by);
  return t(ended ? 'match.why.ended' : 'match.why.rest');
}

function partsOf(look: Outlook, facts: readonly Fact[], { what = [], side }: FigureSpec): Part[] {
  if (what.includes('tension')) return tensionParts(look, facts);
  return factsOf(facts, 'changed')
    .filter((fact) => what.includes(fact.what) && (side === undefined || fact.side === side))
    .map((fact) => [whyText(look, fact.why), fact.by]);
}

function reasonsFor(look: Outlook, facts: readonly Fact[], spec: FigureSpec, by: number): string[] {
  const { scale = 1, digits = 0 } = spec;
  const parts = partsOf(look, facts, spec).map(([text, part]): Part => [text, part * scale]);
  return addedUp(parts, by, { digits, rest: restText(spec.now * scale, parts, by) });
}

function toneOf(by: number, danger: Danger): Change['tone'] {
  if (danger === 'none') return 'plain';
  return by > 0 === (danger === 'up') ? 'risk' : 'calm';
}

/** Make a figure with its change since the last week. */
export function figure(look: Outlook, facts: readonly Fact[], spec: FigureSpec): Figure {
  const { now, before, digits = 0, scale = 1, danger = 'none' } = spec;
  const by = before === null ? 0 : shownChange(before * scale, now * scale, digits);
  return {
    id: spec.id,
    label: spec.label,
    value: spec.format(now),
    word: spec.word ?? '',
    share: spec.share ?? null,
    change:
      by !== 0
        ? {
            text: signed(by, digits),
            rose: by > 0,
            tone: toneOf(by, danger),
            why: reasonsFor(look, facts, spec, by),
          }
        : null,
  };
}

export interface FigureGroup {
  id: string;
  title: string;
  /** The one number or word beside the title. */
  head: Figure | null;
  figures: Figure[];
}

/** Makes a figure that is compared with last week's view. */
export type Make = (spec: Omit<FigureSpec, 'before'> & { of: (view: SideView) => number }) => Figure;

/** A maker of figures that compares the view now with the last morning's. */
export function makerOf(look: Outlook): Make {
  const before = look.mornings.at(-1);
  const facts = lastWeek(look)?.facts ?? [];
  return ({ of, ...spec }) => figure(look, facts, { ...spec, before: before ? of(before) : null });
}

/** A figure that is only said: no bar, no change, no word. */
export const plain = (id: string, label: string, value: string): Figure => ({
  id,
  label,
  value,
  word: '',
  share: null,
  change: null,
});
