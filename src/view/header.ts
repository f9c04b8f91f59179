/** The line above everything: week, dates, ladder, tension. */
import { decimal, t } from '../text/index.js';
import { isHot, rungName } from './brink.js';
import { type Figure, figure } from './figures.js';
import { datesOf } from './nameless.js';
import { lastWeek, type Outlook } from './outlook.js';
import { rulesNote } from './rulesNote.js';
import type { Tone } from './words.js';

export interface Header {
  week: number;
  weeks: number;
  dates: string;
  rung: number;
  /** What the rung may be called: a brink where nothing of its kind was done. */
  rungName: string;
  /** Rungs climbed since last week; negative when it fell. */
  climbed: number;
  /** Danger rose, fell, or neither for sure: the ladder went one way and tension the other. */
  climbTone: Tone;
  /** Why ladder and tension went apart; empty where they did not. */
  apart: string;
  /** The rung is one of danger. */
  hot: boolean;
  tension: Figure;
  /** By which rules it is played; null for the present ones. */
  rules: string | null;
  /** One sentence for a screen reader. */
  says: string;
}

export function headerOf(look: Outlook): Header {
  const { view, level } = look;
  const before = look.mornings.at(-1) ?? null;
  const facts = lastWeek(look)?.facts ?? [];
  const week = Math.min(view.week, view.dials.weeks);
  const tension = figure(look, facts, {
    id: 'tension',
    label: t('match.tension'),
    now: view.tension,
    before: before?.tension ?? null,
    format: (value) => decimal(value),
    danger: 'up',
    what: ['tension'],
  });
  const climbed = before ? view.rung - before.rung : 0;
  const built = before ? Math.round(view.tension) - Math.round(before.tension) : 0;
  const apart = climbed * built < 0;
  return {
    week,
    weeks: view.dials.weeks,
    dates: datesOf(level, week),
    rung: view.rung,
    rungName: rungName(look),
    climbed,
    climbTone: climbed === 0 || apart ? 'plain' : climbed > 0 ? 'risk' : 'calm',
    apart: apart ? t('match.fact.tensionApart') : '',
    hot: isHot(view.rung, view.tension),
    tension,
    rules: rulesNote(look.match.start.rules, look.match.rules.hash),
    says: t('match.header.says', { week, weeks: view.dials.weeks, rung: view.rung, tension: tension.value }),
  };
}
