/** A step as a short sequence of scenes, made from its facts alone: for the resolution, and line by line for the log. */
import type { Fact, Order, Side, Source } from '../engine/index.js';
import { decimal, list, percent, sayAny, signed, t } from '../text/index.js';
import { type Bill, readingOf } from './belief.js';
import { whyText } from './figures.js';
import { motion } from './mirrors.js';
import { factsOf, hasWords, heardBy, type Outlook } from './outlook.js';
import { howText, meantText } from './sheet.js';
import { offerText } from './table.js';
import type { TheatreMove } from './theatre.js';

export interface SceneItem {
  id: string;
  text: string;
  detail: string;
  tone: 'plain' | 'risk' | 'calm';
  source: Source | null;
  note: string;
}

export type SceneId = 'yours' | 'theirs' | 'youRead' | 'theyRead' | 'world' | 'round' | 'crisis' | 'over';

export interface Scene {
  id: SceneId;
  title: string;
  lead: string;
  items: SceneItem[];
  bill: Bill | null;
  quote: { text: string; speaker: string } | null;
  moves: TheatreMove[];
  /** The orders whose likely reading the analysts still have to guess. */
  guessFor: Order[];
}

const item = (id: string, text: string, more: Partial<SceneItem> = {}): SceneItem => ({
  id,
  text,
  detail: '',
  tone: 'plain',
  source: null,
  note: '',
  ...more,
});

const scene = (id: SceneId, title: string, more: Partial<Scene> = {}): Scene => ({
  id,
  title,
  lead: '',
  items: [],
  bill: null,
  quote: null,
  moves: [],
  guessFor: [],
  ...more,
});

const moveName = (look: Outlook, order: Order): string =>
  order.move === 'resign' ? t('match.resign') : look.say(`move.${order.move}.name`);

const motions = (look: Outlook, side: Side, orders: readonly Order[]): TheatreMove[] =>
  orders.flatMap((order) => motion(look, side, order, false) ?? []);

function yours(look: Outlook, facts: readonly Fact[]): Scene | null {
  const mine = factsOf(facts, 'ordered').find((fact) => fact.side === look.side);
  if (!mine) return null;
  const items = mine.orders.map((order, index) =>
    item(`${index}`, moveName(look, order), {
      detail: [howText(look, order), order.meant ? t('match.meant', { text: meantText(look, order) }) : '']
        .filter(Boolean)
        .join('. '),
      note: mine.slipped.includes(index) ? t('match.scene.slipped') : '',
    }),
  );
  const lead = items.length === 0 ? t('match.scene.yours.none') : '';
  return scene('yours', t('match.scene.yours'), {
    lead,
    items,
    moves: motions(look, look.side, mine.orders),
    guessFor: mine.orders,
  });
}

function theirs(look: Outlook, facts: readonly Fact[]): Scene | null {
  const saw = factsOf(facts, 'saw').find((fact) => fact.side === look.side);
  if (!saw) return null;
  const orders = saw.sightings.map((one) => one.order);
  const items = orders.map((order, index) =>
    item(`${index}`, moveName(look, order), { detail: howText(look, order) }),
  );
  const name = look.say(`side.${look.rival}.short`);
  const lead = items.length === 0 ? t('match.scene.theirs.none', { name }) : t('match.scene.theirs.lead');
  return scene('theirs', t('match.scene.theirs', { name }), {
    lead,
    items,
    moves: motions(look, look.rival, orders),
  });
}

function youRead(look: Outlook, facts: readonly Fact[]): Scene | null {
  const bill = readingOf(look, facts);
  if (!bill) return null;
  const values = {
    name: look.say(`side.${look.rival}.short`),
    before: percent(bill.before),
    after: percent(bill.after),
  };
  return scene('youRead', t('match.scene.youRead'), { lead: t('match.scene.youRead.lead', values), bill });
}

function theyRead(look: Outlook, facts: readonly Fact[]): Scene | null {
  const mine = factsOf(facts, 'ordered').find((fact) => fact.side === look.side);
  if (!mine || mine.orders.length === 0) return null;
  return scene('theyRead', t('match.scene.theyRead'), {
    lead: t('match.scene.theyRead.lead'),
    guessFor: mine.orders,
  });
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
      return item(id, t(fact.whole ? 'match.fact.agreedWhole' : 'match.fact.agreed'), {
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
      const event = look.level.events.find((one) => one.id === fact.event);
      return item(id, look.say(`event.${fact.event}.title`), {
        detail: look.say(`event.${fact.event}.text`),
        source: event?.source ?? null,
        note: event?.note ? t(`match.note.${event.note}`) : '',
      });
    }
    case 'incident':
      return item(id, t('match.fact.incident', { risk: percent(fact.risk, 1) }), { tone: 'risk' });
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
      const text = t('match.fact.ally', { ally: look.say(`ally.${id}`), by: signed(by * 100) });
      return item(`ally.${id}`, text, { detail: whyText(look, why) });
    });
}

function world(look: Outlook, facts: readonly Fact[]): Scene | null {
  const items = [
    ...facts.flatMap((fact, index) => worldItem(look, fact, `${fact.kind}.${index}`) ?? []),
    ...allyItems(look, facts),
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

function round(look: Outlook, facts: readonly Fact[]): Scene | null {
  const one = factsOf(facts, 'crisisRound').at(-1);
  if (!one) return null;
  const items = (['west', 'russia'] as const).map((side) =>
    item(
      side,
      t('match.crisis.answered', {
        name: look.say(`side.${side}.short`),
        answer: sayAny(`crisisAnswer.${one.answers[side]}.label`),
      }),
    ),
  );
  const ended = factsOf(facts, 'crisisEnded').at(-1);
  if (ended) {
    const loser = ended.loser ? look.say(`side.${ended.loser}.short`) : '';
    items.push(item('ended', t(`match.crisis.ended.${ended.how}`, { loser, cost: decimal(ended.cost, 1) })));
  }
  const lead = t('match.crisis.ran', { risk: percent(one.risk, 0) });
  return scene('round', t('match.crisis.roundTitle', { round: one.round }), { items, lead });
}

/** What a crisis is about, in one sentence. */
export function stakeText(
  look: Outlook,
  fact: { cause: string; by: Side | null; move: string | null },
): string {
  const values = {
    name: fact.by ? look.say(`side.${fact.by}.short`) : '',
    move: fact.move ? look.say(`move.${fact.move}.name`) : '',
  };
  const mine = fact.by === look.side ? 'Own' : '';
  const named = fact.move === null && fact.cause === 'challenge' ? 'Unnamed' : '';
  return sayAny(`match.crisis.cause.${fact.cause}${mine}${named}`, values);
}

function crisis(look: Outlook, facts: readonly Fact[]): Scene | null {
  const opened = factsOf(facts, 'crisisOpened').at(-1);
  return opened ? scene('crisis', t('match.scene.crisis'), { lead: stakeText(look, opened) }) : null;
}

/** The scenes of one step, in the order in which they are shown. */
export function scenesOf(look: Outlook, index: number): Scene[] {
  const step = look.match.steps[index];
  if (!step) return [];
  const facts = heardBy(step, look.side);
  return [yours, theirs, youRead, theyRead, round, world, crisis].flatMap((make) => make(look, facts) ?? []);
}

/** Everything a scene says, for a screen reader. */
export function sceneSays(one: Scene): string {
  const lines = [
    one.title,
    one.lead,
    ...one.items.map((each) => [each.text, each.detail, each.note].filter(Boolean).join('. ')),
  ];
  if (one.bill) lines.push(...one.bill.lines.map((line) => `${line.label} ${line.text}`));
  if (one.quote) lines.push(one.quote.text);
  return lines.filter(Boolean).join(' ');
}
