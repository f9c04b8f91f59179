/** How a week moved the allies, as news: how many grow firmer, how many waver, by how much, and mainly why. */
import type { Fact } from '../engine/index.js';
import { list, signed, t } from '../text/index.js';
import { shownChange } from './addedUp.js';
import { whyText } from './figures.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';

/** The allies that moved most are named with their amounts; the others are in the panel. */
const NAMED = 3;
/** Changes of support below this, in points, are not told. */
const FAINT = 2;

/** How far one ally moved, in points as the panel shows them, and what each cause did. */
export interface AllyMove {
  id: string;
  by: number;
  whys: Map<string, number>;
}

/** What each cause did to an ally's support, in shares. */
export function allyWhys(facts: readonly Fact[], side: Outlook['side'], ally: string): Map<string, number> {
  const whys = new Map<string, number>();
  for (const fact of factsOf(facts, 'changed')) {
    if (fact.what !== `support.${ally}` || fact.side !== side) continue;
    whys.set(fact.why, (whys.get(fact.why) ?? 0) + fact.by);
  }
  return whys;
}

/**
 * The cause that did most for all these allies, as a code; empty where there is none. A cause that moved one of them the
 * other way, or not at all, is not the cause of what they have in common.
 */
export function commonWhy(moves: readonly Pick<AllyMove, 'by' | 'whys'>[]): string {
  const [first] = moves;
  const best = [...(first?.whys.keys() ?? [])]
    .filter((why) => moves.every(({ by, whys }) => (whys.get(why) ?? 0) * by > 0))
    .map((why) => ({ why, did: moves.reduce((sum, one) => sum + Math.abs(one.whys.get(why) ?? 0), 0) }))
    .sort((a, b) => b.did - a.did)[0];
  return best?.why ?? '';
}

function groupItem(look: Outlook, group: readonly AllyMove[], firmer: boolean): SceneItem {
  const names = group.map(({ id }) => look.say(`ally.${id}`));
  const sizes = group.map(({ by }) => by);
  const [most = 0, least = 0] = [sizes[0], sizes.at(-1)];
  const by =
    most === least
      ? signed(most, 0)
      : t('match.fact.allyRange', { least: signed(least, 0), most: signed(most, 0) });
  // Up to three are named; of more there is a number.
  const text = t(firmer ? 'match.fact.alliesFirmer' : 'match.fact.alliesWaver', {
    allies: group.length > NAMED ? t('match.fact.allies', { count: group.length }) : list(names),
    count: group.length,
    by,
  });
  const amounts = group
    .slice(0, NAMED)
    .map(({ by: points }, at) => t('match.fact.allyBy', { ally: names[at] ?? '', by: signed(points, 0) }));
  const why = commonWhy(group);
  const detail = [why && whyText(look, why), most === least ? '' : amounts.join(t('match.join'))];
  return item(`allies.${look.side}.${firmer ? 'up' : 'down'}`, text, {
    detail: detail.filter(Boolean).join(t('match.apart')),
  });
}

/** One line for those who grow firmer and one for those who waver in a step; the group that moved more comes first. */
export function allyItems(look: Outlook, facts: readonly Fact[], index: number): SceneItem[] {
  const step = look.match.steps[index];
  if (!step) return [];
  const supportIn = (state: typeof step.before) => look.match.engine.viewFor(state, look.side).own.support;
  const [before, after] = [supportIn(step.before), supportIn(step.after)];
  const moves = look.level.sides[look.side].allies
    .map(({ id }): AllyMove => {
      const by = shownChange((before[id] ?? 0) * 100, (after[id] ?? 0) * 100);
      return { id, by, whys: allyWhys(facts, look.side, id) };
    })
    .filter(({ by }) => Math.abs(by) >= FAINT)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const groups = [moves.filter(({ by }) => by > 0), moves.filter(({ by }) => by < 0)];
  return groups
    .filter((group) => group.length > 0)
    .sort((a, b) => Math.abs(b[0]?.by ?? 0) - Math.abs(a[0]?.by ?? 0))
    .map((group) => groupItem(look, group, (group[0]?.by ?? 0) > 0));
}
