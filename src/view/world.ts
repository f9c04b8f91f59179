/** How the world answers a week: the table, allies, the country between and its voice, events with their sources, incidents. */
import type { Fact, Side } from '../engine/index.js';
import { decimal, list, sayAny, signed, t } from '../text/index.js';
import { whyText } from './figures.js';
import { groundItems } from './ground.js';
import { factsOf, hasWords, type Outlook } from './outlook.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';
import { offerText } from './table.js';

/** Did the match end in a settlement with this agreement? */
function settled({ match, weeks }: Outlook, fact: Fact): boolean {
  return match.state.outcome?.kind === 'settlement' && (weeks.at(-1)?.facts.includes(fact) ?? false);
}

function termsText(look: Outlook, terms: Record<string, number>): string {
  const texts = offerText(look, terms);
  return texts.length === 0
    ? t('match.terms.nothing')
    : list(texts.map((one) => `${one.issue} (${one.step})`));
}

/** What one fact says about the world; null for those that other scenes tell, or that only move numbers. */
function worldItem(look: Outlook, fact: Fact, id: string): SceneItem | null {
  const name = (side: Side) => look.say(`side.${side}.short`);
  switch (fact.kind) {
    case 'tableAnswer':
      return fact.answer === 'wait'
        ? null
        : item(id, t(`match.fact.${fact.answer}`, { name: name(fact.side) }), {
            detail: termsText(look, fact.terms),
          });
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
    case 'withdrewOffer':
      return item(
        id,
        fact.side === look.side
          ? t('match.fact.withdrewOwnOffer')
          : t('match.fact.withdrewOffer', { name: name(fact.side) }),
        { tone: 'risk' },
      );
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
      const event = look.level.events.find((one) => one.id === fact.event);
      return item(id, look.say(`event.${fact.event}.title`), {
        detail: look.say(`event.${fact.event}.text`),
        source: event?.source ?? null,
        note: event?.note ? t(`match.note.${event.note}`) : '',
      });
    }
    case 'incident':
      return item(id, t('match.fact.incident'), { tone: 'risk' });
    case 'attacked':
      return item(
        id,
        t('match.fact.attacked', {
          name: look.say(`side.${fact.side}.name`),
          attack: sayAny(`attack.${fact.attack}.label`),
        }),
        { tone: 'risk' },
      );
    case 'rung':
      return fact.rung === fact.from
        ? null
        : item(
            id,
            t(fact.rung > fact.from ? 'match.fact.rungUp' : 'match.fact.rungDown', { rung: fact.rung }),
            { tone: fact.rung > fact.from ? 'risk' : 'calm' },
          );
    default:
      return null;
  }
}

/** The allies that moved most are told; the others are in the panel. */
const ALLIES_SHOWN = 3;
/** Changes of support below this are not told. */
const ALLY_FAINT = 0.015;

/** The seat's allies whose support moved most, with the strongest reason for each. */
function allyItems(look: Outlook, facts: readonly Fact[]): SceneItem[] {
  const moved = look.level.sides[look.side].allies.map((ally) => {
    const changes = factsOf(facts, 'changed').filter(
      (fact) => fact.what === `support.${ally.id}` && fact.side === look.side,
    );
    const by = changes.reduce((sum, fact) => sum + fact.by, 0);
    const main = changes.reduce<(typeof changes)[number] | null>(
      (best, fact) => (best && Math.abs(best.by) >= Math.abs(fact.by) ? best : fact),
      null,
    );
    return { id: ally.id, by, why: main?.why ?? '' };
  });
  return moved
    .filter((one) => Math.abs(one.by) >= ALLY_FAINT)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, ALLIES_SHOWN)
    .map(({ id, by, why }) => {
      const text = t('match.fact.ally', { ally: look.say(`ally.${id}`), by: signed(by * 100, 0) });
      return item(`ally.${id}`, text, { detail: whyText(look, why) });
    });
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
    const text = t('match.fact.economy', { name: look.say(`side.${side}.short`), by: signed(by * 100, 1) });
    return [item(`economy.${side}`, text, { detail: whyText(look, main.why) })];
  });
}

export function world(look: Outlook, facts: readonly Fact[]): Scene | null {
  const items = [
    ...facts.flatMap((fact, index) => worldItem(look, fact, `${fact.kind}.${index}`) ?? []),
    ...groundItems(look, facts),
    ...allyItems(look, facts),
    ...economyItems(look, facts),
  ];
  const third = factsOf(facts, 'third').at(-1);
  if (third && hasWords(look, `decision.${third.decision}`)) {
    items.unshift(item('decision', look.say(`decision.${third.decision}`)));
  }
  const spoken = third && hasWords(look, `voice.${third.voice}`) ? look.say(`voice.${third.voice}`) : '';
  const quote = spoken
    ? { text: spoken, speaker: t('match.third.speaker', { name: look.say('third.name') }) }
    : null;
  if (items.length === 0 && !quote) return null;
  return scene('world', t('match.scene.world'), { items, quote });
}
