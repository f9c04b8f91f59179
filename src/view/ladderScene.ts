/** The scene of the ladder: which rung the week ends on, what tension did, and why the two may differ. */
import type { Fact } from '../engine/index.js';
import { decimal, t } from '../text/index.js';
import { addedUp, shownChange } from './addedUp.js';
import { rungName } from './brink.js';
import { restText, tensionParts } from './figures.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';

/** Causes of tension that are told. */
const SHOWN = 3;

/** From where to where tension went, and what moved it. `climbed` is by how many rungs the ladder went up meanwhile. */
export function tensionItem(
  look: Outlook,
  facts: readonly Fact[],
  [before, after]: readonly [number, number],
  climbed: number,
): SceneItem {
  const by = shownChange(before, after);
  const values = { before: decimal(before), after: decimal(after) };
  const text =
    by === 0 ? t('match.fact.tensionSame', { after: values.after }) : t('match.fact.tension', values);
  const parts = tensionParts(look, facts);
  const rest = restText(after, parts, by);
  // Contrary movements look like a mistake unless the difference is said.
  const note = climbed * by < 0 ? t('match.fact.tensionApart') : '';
  return item('tension', text, {
    detail: addedUp(parts, by, { most: SHOWN, rest }).join(t('match.join')),
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
  const step = look.match.steps[index];
  const before = step?.before.tension ?? first.tension;
  // What comes after the ladder in a week moves tension too: the header, and this, show what is left in the end.
  const after = step?.after.tension ?? last.tension;
  const climbed = last.rung - first.from;
  if (climbed === 0 && Math.round(before) === Math.round(after)) return null;
  const values = { from: first.from, rung: last.rung, name: rungName(look, last.rung) };
  const how = climbed > 0 ? 'rungUp' : climbed < 0 ? 'rungDown' : 'rungSame';
  return scene('ladder', t('match.scene.ladder'), {
    lead: t(`match.fact.${how}`, values),
    items: [tensionItem(look, facts, [before, after], climbed)],
  });
}
