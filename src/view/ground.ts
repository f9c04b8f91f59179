/** The ground: how far a side has changed it for good, which everybody can see. */

import type { Fact, Side } from '../engine/index.js';
import { keepsImpressions } from '../session/index.js';
import { percent, t } from '../text/index.js';
import { type Figure, figure } from './figures.js';
import { points, takesGround } from './impressions.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';
import { sideName } from './sideName.js';

const groundOf = (look: Outlook, view: Outlook['view'], side: Side): number =>
  (side === look.side ? view.own : view.rival).ground;

/** How far a side has changed the ground; null where no move of it can, and under rules that know no ground. */
export function groundFigure(look: Outlook, facts: readonly Fact[], side: Side): Figure | null {
  if (!keepsImpressions(look.match) || !takesGround(look, side)) return null;
  const before = look.mornings.at(-1);
  return figure(look, facts, {
    id: `ground.${side}`,
    label: t(side === look.side ? 'match.ground.own' : 'match.ground.theirs'),
    now: groundOf(look, look.view, side),
    before: before ? groundOf(look, before, side) : null,
    format: (value) => percent(value),
    scale: 100,
    what: ['ground'],
    side,
  });
}

/** What the ground has come to, in a sentence; empty while nothing has been changed. */
export function groundLines(look: Outlook): string[] {
  if (!keepsImpressions(look.match)) return [];
  return ([look.side, look.rival] as const).flatMap((side) => {
    const share = groundOf(look, look.view, side);
    return share < 0.005
      ? []
      : [t('match.ground.line', { name: sideName(look.level, side), share: percent(share) })];
  });
}

/** Changes of the ground below this are not told as news. */
const FAINT = 0.005;

/** How the ground changed in a step, as news. */
export function groundItems(look: Outlook, facts: readonly Fact[]): SceneItem[] {
  return ([look.side, look.rival] as const).flatMap((side) => {
    const by = factsOf(facts, 'changed')
      .filter((fact) => fact.what === 'ground' && fact.side === side)
      .reduce((sum, fact) => sum + fact.by, 0);
    if (by < FAINT) return [];
    const text = t('match.fact.ground', { name: sideName(look.level, side), by: points(by) });
    return [item(`ground.${side}`, text, { tone: side === look.side ? 'plain' : 'risk' })];
  });
}
