/** The negotiating table in words: offers, agreements, and the editor of terms. */

import type { Offer, Side, Terms } from '../engine/index.js';
import { list, sayAny, t } from '../text/index.js';
import { groundLines } from './ground.js';
import { hasWords, type Outlook } from './outlook.js';
import { sideName } from './sideName.js';

export interface TermText {
  id: string;
  issue: string;
  step: string;
  /** Whose concession it is: "you", "they", or both. */
  whose: 'own' | 'rival' | 'both';
}

/** The words for a step of an issue. */
export function stepText(look: Outlook, issue: string, step: number): string {
  const key = `issue.${issue}.step.${step}`;
  return hasWords(look, key) ? look.say(key) : String(step);
}

function whose(look: Outlook, issue: string): TermText['whose'] {
  const gives = look.level.issues.find((one) => one.id === issue)?.gives ?? 'both';
  if (gives === 'both') return 'both';
  return gives === look.side ? 'own' : 'rival';
}

/** Terms in words, without the issues that they leave as they are. */
export function offerText(look: Outlook, terms: Terms): TermText[] {
  return Object.entries(terms)
    .filter(([, step]) => step > 0)
    .map(([id, step]) => ({
      id,
      issue: look.say(`issue.${id}.name`),
      step: stepText(look, id, step),
      whose: whose(look, id),
    }));
}

/** One term as it stands in a sentence. */
const termText = ({ issue, step }: TermText): string => t('match.terms.one', { issue, step });

/** Terms in one line. */
export function termsText(look: Outlook, terms: Terms): string {
  const texts = offerText(look, terms);
  return texts.length === 0 ? t('match.terms.nothing') : list(texts.map(termText));
}

/** How much a step of an issue can matter to anybody, from 0 up: its share of the way times the most that it is worth. */
function weightOf(look: Outlook, id: string, step: number): number {
  const issue = look.level.issues.find((one) => one.id === id);
  if (!issue) return 0;
  const most = Math.max(...Object.values(issue.worth).flatMap((worth) => worth.map(Math.abs)));
  return (step / issue.steps) * most;
}

/** The term by which an offer is named, since it weighs most; null where the offer holds nothing. */
function mainTerm(look: Outlook, terms: Terms): TermText | null {
  const texts = offerText(look, terms);
  const weight = ({ id }: TermText) => weightOf(look, id, terms[id] ?? 0);
  return texts.reduce<TermText | null>(
    (best, one) => (best && weight(best) >= weight(one) ? best : one),
    null,
  );
}

/** Terms in a few words: the weightiest with its step, and how many more there are. */
export function shortTerms(look: Outlook, terms: Terms): string {
  const main = mainTerm(look, terms);
  const more = offerText(look, terms).length - 1;
  return main ? t('match.terms.short', { first: termText(main), more }) : t('match.terms.nothing');
}

export interface OpenOffer {
  title: string;
  /** Who gives or asks what above all, and until when where it has a date, in one line. */
  line: string;
  /** Form, verification, publicity in one line. */
  how: string;
  /** Until when it must be answered, in a sentence; empty where it may lie open. */
  until: string;
  terms: TermText[];
}

/** An offer by its content: what its author gives or asks above all; one's own only by its size, since one knows it. */
function lineOf(look: Outlook, offer: Offer, own: boolean): string {
  const name = sideName(look.level, look.rival);
  const main = mainTerm(look, offer.terms);
  if (!main) return t(own ? 'match.table.empty.own' : 'match.table.empty.theirs', { name });
  const count = offerText(look, offer.terms).length;
  const dated = offer.dated ? 'yes' : 'no';
  if (own) return t('match.table.line.own', { count, dated });
  return t('match.table.line.theirs', { name, whose: main.whose, first: termText(main), count, dated });
}

function offerBy(look: Outlook, side: Side, title: string): OpenOffer | null {
  const offer = look.view.table.offers[side];
  if (!offer) return null;
  const how = [
    sayAny(`form.${offer.form}.label`),
    offer.verified ? t('match.table.verified') : t('match.table.unverified'),
    offer.public ? t('match.table.public') : t('match.table.confidential'),
  ];
  how.push(offer.week > 0 ? t('match.table.since', { week: offer.week }) : t('match.table.sinceStart'));
  const own = side === look.side;
  const until = !offer.dated ? '' : t(own ? 'match.table.datedOwn' : 'match.table.dated');
  return {
    title,
    line: lineOf(look, offer, own),
    how: how.join(' · '),
    until,
    terms: offerText(look, offer.terms),
  };
}

/** The rival's open offer, or null. */
export function openOfferOf(look: Outlook): OpenOffer | null {
  return offerBy(look, look.rival, t('match.table.theirs', { name: sideName(look.level, look.rival) }));
}

/** The seat's own open offer, or null. */
export const ownOfferOf = (look: Outlook): OpenOffer | null =>
  offerBy(look, look.side, t('match.table.yours'));

export interface TableModel {
  agreed: TermText[];
  theirs: OpenOffer | null;
  yours: OpenOffer | null;
  /** How far each side has changed the ground for good, in sentences. */
  ground: string[];
  /** Channels that are closed. */
  closed: string[];
}

/** The whole table: what is agreed, and what lies on it from both sides. */
export function tableOf(look: Outlook): TableModel {
  return {
    agreed: offerText(look, look.view.table.agreed),
    theirs: openOfferOf(look),
    yours: ownOfferOf(look),
    ground: groundLines(look),
    closed: look.view.table.closed.map((id) => look.say(`channel.${id}`)),
  };
}

export interface TermRow {
  issue: string;
  name: string;
  whose: TermText['whose'];
  /** Steps from "as it is" to the full concession. */
  steps: { step: number; text: string }[];
  chosen: number;
  agreed: number;
  note: string;
}

/** The editor of terms for a move that puts an offer on the table. */
export function termRows(look: Outlook, issues: readonly string[], terms: Terms): TermRow[] {
  return issues.flatMap((id): TermRow[] => {
    const issue = look.level.issues.find((one) => one.id === id);
    if (!issue) return [];
    const agreed = look.view.table.agreed[id] ?? 0;
    const notes = [
      issue.needsVerification ? t('match.terms.needsVerification') : '',
      issue.needsConsent ? t('match.terms.needsConsent', { name: look.say('third.name') }) : '',
    ];
    return [
      {
        issue: id,
        name: look.say(`issue.${id}.name`),
        whose: whose(look, id),
        steps: Array.from({ length: issue.steps + 1 }, (_, step) => ({
          step,
          text: stepText(look, id, step),
        })),
        chosen: terms[id] ?? agreed,
        agreed,
        note: notes.filter(Boolean).join(' '),
      },
    ];
  });
}
