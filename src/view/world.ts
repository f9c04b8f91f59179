/** How the world answers a week: the table, allies, the country between and its voice, events with their sources, incidents. */

import type { Fact, GameEvent, Side } from '../engine/index.js';
import { date, decimal, sayAny, signed, t, weeksAfter } from '../text/index.js';
import { allyItems } from './allies.js';
import { whyText } from './figures.js';
import { groundItems } from './ground.js';
import { sourceOf } from './nameless.js';
import { offerItem } from './offers.js';
import { factsOf, hasWords, heardBy, type Outlook } from './outlook.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';
import { sideName } from './sideName.js';
import { termsText } from './table.js';

/** Did the match end in a settlement with this agreement? */
function settled({ match, weeks }: Outlook, fact: Fact): boolean {
  return match.state.outcome?.kind === 'settlement' && (weeks.at(-1)?.facts.includes(fact) ?? false);
}

/** News that is older than the week in which it is told says so. */
function backgroundText(look: Outlook, event: GameEvent | undefined, week: number): string {
  const reported = sourceOf(look.level, event)?.date;
  if (!reported) return '';
  const monday = weeksAfter(look.level.date, week - 1);
  return reported < monday.slice(0, reported.length)
    ? t('match.note.background', { date: date(reported) })
    : '';
}

/** What one fact says about the world, offers apart; null for those that other scenes tell, or that only move numbers. */
function worldItem(look: Outlook, fact: Fact, id: string, told: Told): SceneItem | null {
  const name = (side: Side) => sideName(look.level, side);
  switch (fact.kind) {
    case 'agreed':
      return item(id, t(settled(look, fact) ? 'match.fact.agreedWhole' : 'match.fact.agreed'), {
        detail: termsText(look, fact.terms),
        tone: 'calm',
      });
    case 'consent':
      return item(
        id,
        t(fact.given ? 'match.fact.consent' : 'match.fact.noConsent', {
          name: look.say('third.name'),
          issue: look.say(`issue.${fact.issue}.name`),
        }),
      );
    case 'offered':
      return fact.side === look.side
        ? null
        : item(id, t('match.fact.offered', { name: name(fact.side) }), {
            detail: termsText(look, fact.terms),
          });
    case 'broke':
      return item(
        id,
        t('match.fact.broke', { name: name(fact.side), issue: look.say(`issue.${fact.issue}.name`) }),
        { tone: 'risk' },
      );
    case 'leaked':
      return item(id, t('match.fact.leaked', { name: name(fact.side) }), {
        detail: termsText(look, fact.terms),
      });
    case 'arrived':
      return item(
        id,
        t('match.fact.arrived', {
          name: name(fact.side),
          count: decimal(fact.size, 1),
          where: look.say(`theatre.${fact.theatre}`),
        }),
      );
    case 'withdrew':
      return item(
        id,
        t(fact.verified ? 'match.fact.withdrewVerified' : 'match.fact.withdrew', {
          name: name(fact.side),
          count: decimal(fact.size, 1),
          where: look.say(`theatre.${fact.theatre}`),
        }),
      );
    case 'covert':
      return item(
        id,
        t(fact.attributed ? 'match.fact.covertKnown' : 'match.fact.covert', {
          name: name(fact.side),
          move: look.say(`move.${fact.move}.name`),
        }),
      );
    case 'event': {
      // It is on the first page once; what it does goes on in the figures.
      if (told.events.has(fact.event)) return null;
      const event = look.level.events.find((one) => one.id === fact.event);
      return item(id, look.say(`event.${fact.event}.title`), {
        detail: look.say(`event.${fact.event}.text`),
        source: sourceOf(look.level, event),
        note: [event?.note ? `${t(`match.note.${event.note}`)}.` : '', backgroundText(look, event, told.week)]
          .filter(Boolean)
          .join(' '),
      });
    }
    case 'incident':
      return item(id, t('match.fact.incident'), { tone: 'risk' });
    case 'attacked':
      return item(
        id,
        t('match.fact.attacked', {
          name: name(fact.side),
          attack: sayAny(`attack.${fact.attack}.label`),
        }),
        { tone: 'risk' },
      );
    default:
      return null;
  }
}

/** Changes of an economy below this are not told. */
const ECONOMY_FAINT = 0.01;

/** How both economies moved this week, with the strongest reason. */
function economyItems(look: Outlook, facts: readonly Fact[]): SceneItem[] {
  return ([look.side, look.rival] as const).flatMap((side) => {
    const changes = factsOf(facts, 'changed').filter((fact) => fact.what === 'economy' && fact.side === side);
    const by = changes.reduce((sum, fact) => sum + fact.by, 0);
    if (Math.abs(by) < ECONOMY_FAINT) return [];
    const main = changes.reduce((best, fact) => (Math.abs(fact.by) > Math.abs(best.by) ? fact : best));
    const text = t('match.fact.economy', { name: sideName(look.level, side), by: signed(by * 100, 1) });
    return [item(`economy.${side}`, text, { detail: whyText(look, main.why) })];
  });
}

/** What a step finds told already: no line of Kyiv and no news is read twice in a match. */
interface Told {
  /** The week of the step. */
  week: number;
  events: Set<string>;
  lines: Set<string>;
}

function toldBefore(look: Outlook, index: number): Told {
  const facts = look.match.steps.slice(0, index).flatMap((step) => heardBy(look.match, step, look.side));
  const thirds = factsOf(facts, 'third');
  return {
    week: look.match.steps[index]?.before.week ?? 1,
    events: new Set(factsOf(facts, 'event').map((fact) => fact.event)),
    lines: new Set(thirds.flatMap((fact) => [`voice.${fact.voice}`, `decision.${fact.decision}`])),
  };
}

/** Kinds of news that are told in short too, the weightiest first: what is grave, and what became of an offer. */
const WEIGHTY: readonly Fact['kind'][] = [
  'attacked',
  'incident',
  'agreed',
  'broke',
  'tableAnswer',
  'consent',
  'offered',
  'withdrewOffer',
];
/** Kinds of news in the order in which they matter; what is not named comes last. */
const ORDER: readonly Fact['kind'][] = [...WEIGHTY, 'leaked', 'covert', 'withdrew', 'arrived', 'event'];

/** What kind of news an item of the world's scene is. */
export const newsKindOf = ({ id }: SceneItem): string => id.split('.')[0] ?? '';

/** Is it told however short the week is? */
export const isWeighty = (one: SceneItem): boolean => WEIGHTY.some((kind) => kind === newsKindOf(one));

/** What kind of news a fact is to a seat; its own answer at the table is none to it. */
const newsOf = (look: Outlook, fact: Fact): Fact['kind'] | 'ownAnswer' =>
  fact.kind === 'tableAnswer' && fact.side === look.side ? 'ownAnswer' : fact.kind;

const rankOf = (look: Outlook, fact: Fact): number => {
  const kind = newsOf(look, fact);
  const at = kind === 'ownAnswer' ? -1 : ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
};

/** What Ukraine, the allies and the rest of the world answer in a step. An attack stands alone. */
export function world(look: Outlook, facts: readonly Fact[], index: number): Scene | null {
  const told = toldBefore(look, index);
  const war = factsOf(facts, 'attacked').length > 0;
  const news = facts
    .map((fact, at) => {
      const id = `${newsOf(look, fact)}.${at}`;
      const ofOffer = fact.kind === 'tableAnswer' || fact.kind === 'withdrewOffer';
      return {
        rank: rankOf(look, fact),
        item: ofOffer ? offerItem(look, fact, facts, index, id) : worldItem(look, fact, id, told),
      };
    })
    .sort((a, b) => a.rank - b.rank)
    .flatMap((one) => one.item ?? []);
  const items = war
    ? news
    : [...news, ...allyItems(look, facts, index), ...groundItems(look, facts), ...economyItems(look, facts)];
  const third = war ? undefined : factsOf(facts, 'third').at(-1);
  const once = (key: string) => (hasWords(look, key) && !told.lines.has(key) ? look.say(key) : '');
  const lead = third ? once(`decision.${third.decision}`) : '';
  const spoken = third ? once(`voice.${third.voice}`) : '';
  const quote = spoken
    ? { text: spoken, speaker: t('match.third.speaker', { name: look.say('third.name') }) }
    : null;
  if (items.length === 0 && !quote && !lead) return null;
  return scene('world', t('match.scene.world'), { items, quote, lead });
}
