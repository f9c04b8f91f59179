/** What the advisers lay on the table in words, from the numbers by which they chose: sheet, readings, brief, expectations. */
import type { Belief, CrisisAnswer, Order, WeekOrders } from '../engine/index.js';
import type { Advice, AdviserId, CrisisAdvice } from '../session/index.js';
import { list, sayAny, t } from '../text/index.js';
import type { AdviserModel, CrisisVoice, RoomCard } from './adviceModel.js';
import { chanceText, houseOf, sentenceOf } from './adviserSays.js';
import { hostile } from './belief.js';
import { points } from './impressions.js';
import { hasWords, type Outlook } from './outlook.js';
import { howText, sameSheet } from './sheet.js';
import { tellsWord } from './sheetGuess.js';
import { offerText } from './table.js';

/** The office of an adviser at a seat. */
export const adviserName = (look: Pick<Outlook, 'level' | 'side'>, adviser: AdviserId): string =>
  sayAny(`advice.name.${houseOf(look)}.${adviser}`);

/** An order by name, with its options. */
function orderLine(look: Outlook, order: Order): string {
  const name = look.say(`move.${order.move}.name`);
  const how = howText(look, order);
  return how ? t('advice.line.order', { name, how }) : name;
}

/** Terms that are named where two offers differ. */
const TERMS = 2;

/**
 * An order in few words: by its name, and where another sheet has the same move with other options, by what differs.
 * @param others the orders of all other sheets.
 */
function nameOf(look: Outlook, order: Order, others: readonly Order[]): string {
  const name = look.say(`move.${order.move}.name`);
  const twins = others.filter(({ move }) => move === order.move);
  const chosen = (how: Order['with'], option: string) =>
    JSON.stringify(Object.entries(how).find(([id]) => id === option)?.[1]);
  const differs = (option: string) =>
    twins.some((twin) => chosen(twin.with, option) !== chosen(order.with, option));
  const { terms, ...rest } = order.with;
  const options = Object.fromEntries(Object.entries(rest).filter(([option]) => differs(option)));
  const moved = Object.entries(terms ?? {}).filter(([issue, step]) =>
    twins.some(({ with: how }) => (how.terms?.[issue] ?? 0) !== step),
  );
  const how = [
    howText(look, { ...order, with: options }),
    ...offerText(look, Object.fromEntries(moved))
      .slice(0, TERMS)
      .map(({ issue, step }) => t('advice.line.term', { issue, step })),
  ].filter(Boolean);
  return how.length > 0 ? t('advice.line.order', { name, how: list(how) }) : name;
}

/** A sheet line by line, as it would be read out: orders, then what goes with them. `say` puts an order in words. */
export function sheetLines(
  look: Outlook,
  sheet: WeekOrders,
  say: (order: Order) => string = (order) => orderLine(look, order),
): string[] {
  const lines = sheet.orders.map(say);
  if (sheet.table !== 'wait')
    lines.push(t('advice.line.table', { answer: sayAny(`tableAnswer.${sheet.table}.label`) }));
  if (sheet.challenge) lines.push(t('advice.line.challenge'));
  return lines.length > 0 ? lines : [t('advice.line.nothing')];
}

/** Log odds from which a reading is a little, some, much. */
const READINGS = [
  [1, 'much'],
  [0.4, 'some'],
  [0.1, 'little'],
] as const;

/** Lasting alarm that is worth a word beside the reading: a step can look harmless and frighten all the same. */
const FELT = 0.03;

/** How the rival may read a sheet, and what alarm it leaves: what they think we want, and what they fear, are two things. */
export function readingText(reading: number, alarm: number): string {
  const size = READINGS.find(([from]) => Math.abs(reading) >= from)?.[1];
  const said = size
    ? t(`advice.reading.${reading > 0 ? 'alarms' : 'calms'}.${size}`)
    : t('advice.reading.nothing');
  if (Math.abs(alarm) < FELT) return said;
  return t('advice.reading.alarm', { reading: said, by: points(alarm), rose: alarm > 0 ? 'yes' : 'no' });
}

const FAINT = READINGS[2][0];
function toneOf(reading: number, alarm: number): AdviserModel['tone'] {
  if (reading >= FAINT) return 'risk';
  return reading <= -FAINT && alarm < FELT ? 'calm' : 'plain';
}

/** Moves that are named. */
const NAMED = 2;
/** Chances of war from which an adviser calls it likely, a clear risk, some risk. Its few futures tell no more. */
const WARS = [
  [0.5, 'likely'],
  [0.25, 'clear'],
  [0.1, 'some'],
] as const;

/** An adviser's own risk of war: a word, and whose chance it is; null where it is too small to be said. */
function warOf(look: Outlook, { adviser, war }: Advice): AdviserModel['war'] {
  const size = WARS.find(([from]) => war >= from)?.[1];
  if (!size) return null;
  const name = adviserName(look, adviser);
  return { says: t(`advice.war.${size}`), whose: t('advice.war.whose', { name, chance: chanceText(war) }) };
}

function expectsText(look: Outlook, { expects }: Advice): string {
  const named = expects
    .slice(0, NAMED)
    .map(({ move, chance }) =>
      t('advice.expects.move', { move: look.say(`move.${move}.name`), chance: chanceText(chance) }),
    );
  return named.length > 0 ? t('advice.expects.moves', { moves: list(named) }) : t('advice.expects.none');
}

/** The belief of an adviser in words. */
export function beliefText(belief: Belief): string {
  const text = t('advice.belief', { chance: chanceText(hostile(belief)) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an adviser has to say of the seat's brief; empty where its sheet touches none of the objectives. */
function briefText(look: Outlook, { brief }: Advice): string {
  const key = `objective.${brief?.objective}`;
  return brief && hasWords(look, key) ? t(`advice.brief.${brief.does}`, { objective: look.say(key) }) : '';
}

/** The three advisers of the outlook's seat, ready to be drawn. */
export function adviserModels(look: Outlook, advices: readonly Advice[]): AdviserModel[] {
  const othersOf = (advice: Advice): Order[] =>
    advices.flatMap((one) => (one === advice ? [] : one.sheet.orders));
  const { theory, readings, previews } = look.allowed;
  return advices.map((advice) => ({
    id: advice.adviser,
    name: adviserName(look, advice.adviser),
    school: theory ? t(`advice.school.${advice.adviser}`) : '',
    reads: theory ? t(`advice.reads.${advice.adviser}`) : '',
    sentence: sentenceOf(look, advice),
    belief: beliefText(advice.belief),
    lines: sheetLines(look, advice.sheet),
    names: sheetLines(look, advice.sheet, (order) => nameOf(look, order, othersOf(advice))),
    sheet: advice.sheet,
    brief: briefText(look, advice),
    reading: advice.reading,
    readingText: readings ? readingText(advice.reading, advice.alarm) : '',
    tone: toneOf(advice.reading, advice.alarm),
    expects: expectsText(look, advice),
    war: previews ? warOf(look, advice) : null,
    teaches: previews ? t('advice.teaches', { much: tellsWord(advice.teaches) }) : '',
  }));
}

/** The advisers as they sit at the table: who lays the same sheet as another shares its card. */
export function cardsOf(advisers: readonly AdviserModel[]): RoomCard[] {
  const cards: RoomCard[] = [];
  for (const adviser of advisers) {
    const card = cards.find(({ speaker }) => sameSheet(speaker.sheet, adviser.sheet));
    if (card) {
      card.voices.push(adviser);
      card.name = list(card.voices.map(({ name }) => name));
      // Of several readings of one sheet, that of who counts the evidence stands for them.
      if (adviser.id === 'analysis') card.speaker = adviser;
    } else cards.push({ voices: [adviser], speaker: adviser, name: adviser.name });
  }
  return cards;
}

/** Ways to say an answer: who stands or looks for a way out may do so for some rounds; the others seldom come twice. */
const WAYS: Record<CrisisAnswer, number> = { standFirm: 6, offRamp: 6, escalate: 2, backDown: 2 };

/** What each adviser says in a crisis: its answer in a line, and how likely it holds it that they stand. */
export function crisisVoices(look: Outlook, advices: readonly CrisisAdvice[]): CrisisVoice[] {
  // Counted over all crises of the match, so that a second one does not begin with the words of the first.
  const rounds = look.match.steps.filter(({ input }) => input.awaiting === 'crisis').length;
  const way = (answer: CrisisAnswer) => 1 + (rounds % WAYS[answer]);
  // One figure that all agree on is said once, at the end.
  const same = advices.length > 1 && new Set(advices.map(({ stands }) => chanceText(stands))).size === 1;
  return advices.map(({ adviser, answer, stands }, at) => {
    const sentence = sayAny(`advice.crisis.${adviser}.${answer}.${way(answer)}`);
    const values = { sentence, chance: chanceText(stands) };
    const last = at === advices.length - 1;
    const said = same
      ? last
        ? t('advice.crisis.allStand', values)
        : sentence
      : t('advice.crisis.stands', values);
    return { id: adviser, name: adviserName(look, adviser), answer, sentence: said };
  });
}
