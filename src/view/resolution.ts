/** The resolution: all scenes that a seat has still to watch, and a summary at their end. */

import type { Fact } from '../engine/index.js';
import { decimal, list, percent, t } from '../text/index.js';
import { hostile } from './belief.js';
import { offerFates } from './offers.js';
import { factsOf, heardBy, type Outlook } from './outlook.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';
import { scenesOf } from './scenes.js';
import { sideLabel } from './sideName.js';
import { estimateText } from './words.js';

/** Something that changed: what it is called, from where to where, and how much that is on a scale of 1. */
interface Shifted {
  label: string;
  before: string;
  after: string;
  by: number;
}

/** How many changes the summary names. */
const NAMED = 2;
/** Below this share of its scale a change is not named beside a larger one. */
const SECOND = 0.15;
/** Changes below this share of their scale are not worth a line. */
const FAINT = 0.02;
/** What a point of tension and a rung count on a scale of 1. */
const POINT = 0.01;
const RUNG = 0.08;

function shifts(look: Outlook, first: number): Shifted[] {
  const step = look.match.steps[first];
  if (!step) return [];
  const before = look.match.engine.viewFor(step.before, look.side);
  const { view } = look;
  const share = (label: string, was: number, is: number): Shifted => ({
    label,
    before: percent(was),
    after: percent(is),
    by: is - was,
  });
  const counted = (label: string, was: number, is: number, weight: number): Shifted => ({
    label,
    before: decimal(was),
    after: decimal(is),
    by: (is - was) * weight,
  });
  return [
    {
      label: t('match.summary.belief'),
      before: estimateText(hostile(before.mind.belief)),
      after: estimateText(hostile(view.mind.belief)),
      by: hostile(view.mind.belief) - hostile(before.mind.belief),
    },
    share(t('match.felt.theirAlarm'), before.own.alarm ?? 0, view.own.alarm ?? 0),
    share(t('match.felt.yourAlarm'), before.mind.alarm ?? 0, view.mind.alarm ?? 0),
    counted(t('match.tension'), before.tension, view.tension, POINT),
    counted(t('match.summary.rung'), before.rung, view.rung, RUNG),
  ];
}

/** What changed most, the weightiest first. */
function mostChanged(look: Outlook, first: number): string[] {
  return shifts(look, first)
    .filter((one) => Math.abs(one.by) >= FAINT && one.before !== one.after)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .filter((one, at) => at === 0 || (at < NAMED && Math.abs(one.by) >= SECOND))
    .map(({ label, before, after }) => t('match.summary.changed', { label, before, after }));
}

/** What each side did, in a line. */
function deeds(look: Outlook, facts: readonly Fact[], scenes: readonly Scene[]): SceneItem[] {
  const line = (id: 'yours' | 'theirs', label: string): SceneItem[] => {
    const told = scenes.filter((one) => one.id === id);
    if (told.length === 0) return [];
    const names = told.flatMap((one) => one.items.map((each) => each.text));
    const nothing = t(id === 'yours' ? 'match.summary.nothing' : 'match.summary.unseen');
    return [item(id, label, { detail: names.length > 0 ? list(names) : nothing })];
  };
  const own = factsOf(facts, 'ordered').length > 0;
  if (!own) return scenes.filter((one) => one.id === 'round').flatMap((one) => one.items);
  return [...line('yours', t('match.summary.you')), ...line('theirs', sideLabel(look.level, look.rival))];
}

/** What became of the offers, one line a side, and what changed most: where a skip ends, and where every resolution ends. */
function summary(look: Outlook, first: number, scenes: readonly Scene[]): Scene {
  const steps = look.match.steps.slice(first);
  const facts = steps.flatMap((step) => heardBy(look.match, step, look.side));
  const week = steps[0]?.before.week ?? 0;
  const most = mostChanged(look, first);
  return scene('summary', t('match.summary.title', { week }), {
    step: look.match.steps.length - 1,
    lead: most.length === 0 ? t('match.summary.still') : most.join(' '),
    items: [...offerFates(look, first), ...deeds(look, facts, scenes)],
  });
}

/** From this many scenes on a summary says more than they do. */
const WORTH_IT = 3;

/** Everything from a step on, scene by scene. `first` is the number of the first step not watched. */
export function resolutionOf(look: Outlook, first: number): Scene[] {
  const count = Math.max(0, look.match.steps.length - first);
  const scenes = Array.from({ length: count }, (_, index) => scenesOf(look, first + index))
    .flat()
    .filter(({ id }) => id !== 'theyRead' || look.allowed.readings);
  return scenes.length < WORTH_IT ? scenes : [...scenes, summary(look, first, scenes)];
}
