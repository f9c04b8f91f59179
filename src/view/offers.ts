/** What becomes of the offers on the table in a step: whose each is, since when it lies there, and how it is answered. */
import type { Fact, Offer, Side } from '../engine/index.js';
import { t } from '../text/index.js';
import { factsOf, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';
import { sideName } from './sideName.js';
import { termsText } from './table.js';

/** A fact about an offer that lay on the table. */
type OfferFact = Extract<Fact, { kind: 'tableAnswer' | 'withdrewOffer' }>;

/** The offer of a side as it lay on the table in the morning of a step; everybody can know it. */
const lay = (look: Outlook, index: number, side: Side): Offer | null =>
  look.match.steps[index]?.before.table.offers[side] ?? null;

/** Since when an offer lies there, as it stands behind its name. */
export const sinceText = ({ week }: Pick<Offer, 'week'>, now: number): string =>
  week === 0
    ? t('match.offer.since.start')
    : week === now
      ? t('match.offer.since.now')
      : t('match.offer.since.week', { week });

/** Was the silence about this offer told in an earlier week? */
function toldBefore(look: Outlook, index: number, side: Side, offer: Offer): boolean {
  return look.match.steps.some(
    (step, at) => at < index && step.input.awaiting === 'orders' && lay(look, at, side)?.week === offer.week,
  );
}

/** An offer that lies unanswered: yours is told once, and theirs only where it lapses, since what you leave lying you know. */
function silence(look: Outlook, index: number, id: string, answerer: Side, offer: Offer): SceneItem | null {
  const values = { name: sideName(look.level, look.rival), since: sinceText(offer, look.view.week) };
  if (answerer === look.side) return offer.dated ? item(id, t('match.fact.lapsedTheirs', values)) : null;
  if (offer.dated) return item(id, t('match.fact.lapsed', values));
  return toldBefore(look, index, look.side, offer) ? null : item(id, t('match.fact.noAnswer', values));
}

/** What a fact says about an offer, told to the seat; null for a silence that need not be told. */
export function offerItem(
  look: Outlook,
  fact: OfferFact,
  facts: readonly Fact[],
  index: number,
  id: string,
): SceneItem | null {
  const now = look.match.steps[index]?.before.week ?? 0;
  const own = fact.side === look.side;
  const name = sideName(look.level, look.rival);
  if (fact.kind === 'withdrewOffer') {
    const fresh = factsOf(facts, 'offered').some(({ side }) => side === fact.side);
    const since = sinceText(fresh ? { week: now } : (lay(look, index, fact.side) ?? { week: now }), now);
    const text = t(own ? 'match.fact.withdrewOwnOffer' : 'match.fact.withdrewOffer', { name, since });
    return item(id, text, { tone: 'risk' });
  }
  const offer = lay(look, index, own ? look.rival : look.side);
  if (!offer) return null;
  if (fact.answer === 'wait') return silence(look, index, id, fact.side, offer);
  const since = sinceText(offer, now);
  const text = t(own ? `match.fact.${fact.answer}Own` : `match.fact.${fact.answer}`, { name, since });
  return item(id, text, { detail: termsText(look, fact.terms) });
}
