/** The scene of the ladder: which rung the week ends on, what tension did, and why the two may differ. */
import type { Fact } from '../engine/index.js';
import { decimal, signed, t } from '../text/index.js';
import { rungName } from './brink.js';
import { whyText } from './figures.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';

/** Causes of tension that are told. */
const SHOWN = 3;

/** What raised and what lowered tension, the weightiest first. */
function causes(look: Outlook, facts: readonly Fact[]): string {
  const sums = new Map<string, number>();
  for (const fact of factsOf(facts, 'changed')) {
    if (fact.what !== 'tension') continue;
    const text = whyText(look, fact.why);
    sums.set(text, (sums.get(text) ?? 0) + fact.by);
  }
  return [...sums]
    .filter(([, by]) => Math.round(by) !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, SHOWN)
    .map(([text, by]) => t('match.why.line', { by: signed(by, 0), text }))
    .join(t('match.join'));
}

function tensionItem(
  look: Outlook,
  facts: readonly Fact[],
  before: number,
  after: number,
  climbed: number,
): SceneItem {
  const by = Math.round(after) - Math.round(before);
  const values = { before: decimal(before), after: decimal(after) };
  const text =
    by === 0 ? t('match.fact.tensionSame', { after: values.after }) : t('match.fact.tension', values);
  // Contrary movements look like a mistake unless the difference is said.
  const note = climbed * by < 0 ? t('match.fact.tensionApart') : '';
  return item('tension', text, {
    detail: causes(look, facts),
    note,
    tone: by > 0 ? 'risk' : by < 0 ? 'calm' : 'plain',
  });
}

/** The ladder's scene; null where nothing of it moved. */
export function ladder(look: Outlook, facts: readonly Fact[], index: number): Scene | null {
  const moved = factsOf(facts, 'rung');
  const first = moved[0];
  const last = moved.at(-1);
  if (!first || !last) return null;
  // The fact counts from after the orders; the header, and this, from the morning.
  const before = look.match.steps[index]?.before.tension ?? first.tension;
  const climbed = last.rung - first.from;
  if (climbed === 0 && Math.round(before) === Math.round(last.tension)) return null;
  const values = { from: first.from, rung: last.rung, name: rungName(look, last.rung) };
  const how = climbed > 0 ? 'rungUp' : climbed < 0 ? 'rungDown' : 'rungSame';
  return scene('ladder', t('match.scene.ladder'), {
    lead: t(`match.fact.${how}`, values),
    items: [tensionItem(look, facts, before, last.tension, climbed)],
  });
}
