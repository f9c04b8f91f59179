/** How a week moved the allies, as news: who grows firmer, who wavers, and mainly why. */
import type { Fact } from '../engine/index.js';
import { list, signed, t } from '../text/index.js';
import { whyText } from './figures.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';

/** The allies that moved most are told; the others are in the panel. */
const SHOWN = 3;
/** Changes of support below this are not told. */
const FAINT = 0.015;

interface Moved {
  name: string;
  by: number;
  /** What each cause did. */
  whys: Map<string, number>;
}

function movedBy(look: Outlook, facts: readonly Fact[], ally: string): Moved {
  const whys = new Map<string, number>();
  let by = 0;
  for (const fact of factsOf(facts, 'changed')) {
    if (fact.what !== `support.${ally}` || fact.side !== look.side) continue;
    by += fact.by;
    whys.set(fact.why, (whys.get(fact.why) ?? 0) + fact.by);
  }
  return { name: look.say(`ally.${ally}`), by, whys };
}

/** The cause that did most for a group of allies, in words. */
function mainWhy(look: Outlook, group: readonly Moved[], sign: number): string {
  const sums = new Map<string, number>();
  for (const { whys } of group) for (const [why, by] of whys) sums.set(why, (sums.get(why) ?? 0) + sign * by);
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? whyText(look, best[0]) : '';
}

/** One line for those who grow firmer and one for those who waver; the group that moved more comes first. */
export function allyItems(look: Outlook, facts: readonly Fact[]): SceneItem[] {
  const moved = look.level.sides[look.side].allies
    .map((ally) => movedBy(look, facts, ally.id))
    .filter((one) => Math.abs(one.by) >= FAINT)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const line = (sign: 1 | -1) => {
    const group = moved.filter((one) => one.by * sign > 0).slice(0, SHOWN);
    if (group.length === 0) return [];
    const names = { allies: list(group.map((one) => one.name)), count: group.length };
    const amounts = group.map((one) =>
      t('match.fact.allyBy', { ally: one.name, by: signed(one.by * 100, 0) }),
    );
    const why = mainWhy(look, group, sign);
    const detail = [why, amounts.join(t('match.join'))].filter(Boolean).join(t('match.apart'));
    const text = t(sign > 0 ? 'match.fact.alliesFirmer' : 'match.fact.alliesWaver', names);
    return [
      {
        most: Math.abs(group[0]?.by ?? 0),
        item: item(`allies.${look.side}.${sign > 0 ? 'up' : 'down'}`, text, { detail }),
      },
    ];
  };
  return [...line(1), ...line(-1)].sort((a, b) => b.most - a.most).map((one) => one.item);
}
