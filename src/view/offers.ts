/** What becomes of the offers on the table in a step: whose each is, since when it lies there, and how it is answered. */
import type { Fact, Offer, Side } from '../engine/index.js';
import { list, t } from '../text/index.js';
import { moveOf } from './moves.js';
import { factsOf, heardBy, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';
import { sideName } from './sideName.js';
import { shortTerms, termsText } from './table.js';

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

/** The sharp steps of this week that press a side, as far as the seat knows them; pressure of earlier weeks adds to them. */
function pressing(look: Outlook, facts: readonly Fact[], side: Side): string[] {
  const mine = factsOf(facts, 'ordered').find((fact) => fact.side === look.side);
  const orders =
    side === look.side
      ? factsOf(facts, 'saw').flatMap(({ sightings }) => sightings.map(({ order }) => order))
      : (mine?.orders ?? []);
  const sharp = orders.filter(({ move }) => moveOf(look, move)?.stance === 'escalatory');
  return [...new Set(sharp.map(({ move }) => look.say(`move.${move}.name`)))];
}

/** What became in a step of the offer that a side had or put on the table, in the order in which it came. */
function fateOf(look: Outlook, index: number, facts: readonly Fact[], side: Side): string {
  const offer = lay(look, index, side);
  const answer = factsOf(facts, 'tableAnswer').find((fact) => fact.side !== side)?.answer;
  const made = factsOf(facts, 'offered').filter((fact) => fact.side === side);
  const agreed = factsOf(facts, 'agreed').find((fact) => fact.by !== side);
  const newest = made.length > 0;
  const own = side === look.side;
  const taken = factsOf(facts, 'withdrewOffer').some((fact) => fact.side === side);
  const left = offer !== null && answer === 'wait' && !offer.dated;
  const told: string[] = [];
  if (offer && answer === 'accept')
    told.push(
      agreed?.whole
        ? t('match.fate.accept', { terms: shortTerms(look, agreed.terms) })
        : t('match.fate.noConsent', { third: look.level.third ? look.say('third.name') : '' }),
    );
  else if (offer && answer === 'refuse') told.push(t('match.fate.refuse'));
  else if (offer?.dated && answer === 'wait') told.push(t('match.fate.lapsed'));
  else if (left && own && !newest && !taken && !toldBefore(look, index, side, offer))
    told.push(t('match.fate.open'));
  const replaced = newest && (left || made.length > 1);
  if (replaced) told.push(t('match.fate.replaced'));
  else if (newest && !taken && !own) told.push(t('match.fate.new'));
  if (taken) {
    // What one did oneself need not be told again.
    const moves = own ? list(pressing(look, facts, side)) || 'none' : 'none';
    told.push(t(newest && !replaced ? 'match.fate.newTaken' : 'match.fate.withdrew', { moves }));
  }
  return told.length > 0 ? told.reduce((first, next) => t('match.fate.then', { first, next })) : '';
}

/** What became of each side's offer in the steps from `first` on, in a line each; nothing where nothing did. */
export function offerFates(look: Outlook, first: number): SceneItem[] {
  const name = sideName(look.level, look.rival);
  return look.match.steps.slice(first).flatMap((step, at) => {
    const facts = heardBy(look.match, step, look.side);
    return ([look.rival, look.side] as const).flatMap((side) => {
      const detail = fateOf(look, first + at, facts, side);
      const own = side === look.side;
      const label = own ? t('match.fate.own') : t('match.fate.theirs', { name });
      return detail ? [item(`${own ? 'ownOffer' : 'theirOffer'}.${first + at}`, label, { detail })] : [];
    });
  });
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
    const moves = list(pressing(look, facts, fact.side)) || 'none';
    const text = t(own ? 'match.fact.withdrewOwnOffer' : 'match.fact.withdrewOffer', { name, since, moves });
    return item(id, text, { tone: 'risk' });
  }
  const offer = lay(look, index, own ? look.rival : look.side);
  if (!offer) return null;
  if (fact.answer === 'wait') return silence(look, index, id, fact.side, offer);
  const since = sinceText(offer, now);
  const text = t(own ? `match.fact.${fact.answer}Own` : `match.fact.${fact.answer}`, { name, since });
  return item(id, text, { detail: termsText(look, fact.terms) });
}
