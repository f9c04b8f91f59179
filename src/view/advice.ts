/** What the advisers say, from the numbers by which they chose: a sentence, a belief in words, a sheet line by line. */
import type { Belief, CrisisAnswer, Order, WeekOrders } from '../engine/index.js';
import type { Advice, AdviserId, Aim, CrisisAdvice } from '../session/index.js';
import { list, sayAny, t } from '../text/index.js';
import type { AdviserModel, CrisisVoice } from './adviceModel.js';
import { hostile } from './belief.js';
import { points } from './impressions.js';
import { moveOf } from './moves.js';
import { factsOf, lastWeek, type Outlook } from './outlook.js';
import { howText } from './sheet.js';

/** Whose offices speak: those of a seat of the main level, or nobody's in particular. */
type House = 'west' | 'russia' | 'other';
const houseOf = ({ level, side }: Pick<Outlook, 'level' | 'side'>): House =>
  level.map === 'europe' ? side : 'other';

/** The office of an adviser at a seat. */
export const adviserName = (look: Pick<Outlook, 'level' | 'side'>, adviser: AdviserId): string =>
  sayAny(`advice.name.${houseOf(look)}.${adviser}`);

/** Chances in words, each up to a bound. */
const CHANCES = [
  [0.07, 'hardly'],
  [0.15, 'tenth'],
  [0.225, 'fifth'],
  [0.29, 'quarter'],
  [0.42, 'third'],
  [0.58, 'even'],
  [0.71, 'two'],
  [0.775, 'three'],
  [0.85, 'four'],
  [0.93, 'nine'],
  [1, 'certain'],
] as const;

export const chanceText = (chance: number): string =>
  t(`advice.chance.${CHANCES.find(([to]) => chance <= to)?.[1] ?? 'certain'}`);

/** Belief that they are out for gain from which an adviser speaks of gain, and up to which of safety. */
const GAIN_FROM = 0.6;
const SAFETY_TO = 0.3;

type Mood = 'hostile' | 'open' | 'safe';
function moodOf(belief: Belief): Mood {
  const gain = hostile(belief);
  return gain >= GAIN_FROM ? 'hostile' : gain <= SAFETY_TO ? 'safe' : 'open';
}

/** What is proposed, by its words: an acceptance beside sharp orders is a guarded one. */
type Act = Aim | 'guarded';

function actOf(look: Outlook, { aim, sheet }: Advice): Act {
  const sharp = sheet.orders.some(({ move }) => moveOf(look, move)?.stance === 'escalatory');
  return aim === 'accept' && sharp ? 'guarded' : aim;
}

const FIRM: readonly Act[] = ['deny', 'warn', 'answer'];
const KIND: readonly Act[] = ['reassure', 'offer', 'accept'];

/** Whether an act goes against what its adviser believes. */
const goesAgainst = (aim: Act, mood: Mood): boolean =>
  (mood === 'hostile' && KIND.includes(aim)) || (mood === 'safe' && FIRM.includes(aim));

type Event = 'crisis' | 'breach' | 'mass' | 'pullBack';

/** What of last week is more to the point than the state of belief, as far as the seat heard of it; null where nothing is. */
function eventOf(look: Outlook): Event | null {
  const facts = lastWeek(look)?.facts ?? [];
  const moved = factsOf(facts, 'saw').some(({ sightings }) =>
    sightings.some(({ order }) =>
      look.level.moves.find(({ id }) => id === order.move)?.effects.some((effect) => effect.do === 'deploy'),
    ),
  );
  if (factsOf(facts, 'crisisOpened').length > 0) return 'crisis';
  if (factsOf(facts, 'broke').some(({ side }) => side === look.rival)) return 'breach';
  if (factsOf(facts, 'withdrew').some(({ side }) => side === look.rival)) return 'pullBack';
  return moved ? 'mass' : null;
}

/** Ways in which each thing can be said. They share no factor, so that no sentence comes back within ten weeks. */
const BECAUSES = 4;
const ACTS = 3;
const AFTERS = 2;

function becauseOf(look: Outlook, { adviser, belief }: Advice): string {
  const { week } = look.view;
  const chance = chanceText(hostile(belief));
  const mood = moodOf(belief);
  const event = eventOf(look);
  // Every other week at most: an event is told once, and then the belief that it left.
  if (event && week % AFTERS === 0) {
    const variant = 1 + (Math.floor(week / AFTERS) % AFTERS);
    return sayAny(`advice.after.${adviser}.${event}.${variant}`, { chance });
  }
  const variant = week % BECAUSES;
  return variant === 0
    ? sayAny(`advice.because.${houseOf(look)}.${adviser}.${mood}`)
    : sayAny(`advice.because.${adviser}.${mood}.${variant}`, { chance });
}

function sentenceOf(look: Outlook, advice: Advice): string {
  const does = actOf(look, advice);
  const act = sayAny(`advice.act.${does}.${1 + (look.view.week % ACTS)}`);
  const because = becauseOf(look, advice);
  return goesAgainst(does, moodOf(advice.belief))
    ? t('advice.says.yet', { because, act })
    : t('advice.says.so', { because, act });
}

/** An order by name, with its options. */
function orderLine(look: Outlook, order: Order): string {
  const name = look.say(`move.${order.move}.name`);
  const how = howText(look, order);
  return how ? t('advice.line.order', { name, how }) : name;
}

/** A sheet line by line, as it would be read out: orders by their names alone or with their options, then what goes with them. */
export function sheetLines(look: Outlook, sheet: WeekOrders, detail: 'names' | 'options'): string[] {
  const lines = sheet.orders.map((order) =>
    detail === 'names' ? look.say(`move.${order.move}.name`) : orderLine(look, order),
  );
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
  return Math.abs(alarm) >= FELT ? t('advice.reading.alarm', { reading: said, by: points(alarm) }) : said;
}

const FAINT = READINGS[2][0];
function toneOf(reading: number, alarm: number): AdviserModel['tone'] {
  if (reading >= FAINT) return 'risk';
  return reading <= -FAINT && alarm < FELT ? 'calm' : 'plain';
}

/** Bits from which a week teaches much, or some. */
const MUCH = 0.24;
const SOME = 0.08;
const teachesText = (bits: number): string =>
  t(bits >= MUCH ? 'advice.teaches.much' : bits >= SOME ? 'advice.teaches.some' : 'advice.teaches.little');

/** Moves that are named, and the chance of war from which it is said. */
const NAMED = 2;
const WAR_SAID = 0.1;

function expectsText(look: Outlook, { expects, war }: Advice): string {
  const named = expects
    .slice(0, NAMED)
    .map(({ move, chance }) =>
      t('advice.expects.move', { move: look.say(`move.${move}.name`), chance: chanceText(chance) }),
    );
  const moves =
    named.length > 0 ? t('advice.expects.moves', { moves: list(named) }) : t('advice.expects.none');
  return war >= WAR_SAID ? t('advice.expects.war', { moves, chance: chanceText(war) }) : moves;
}

/** The belief of an adviser in words. */
export function beliefText(belief: Belief): string {
  const text = t('advice.belief', { chance: chanceText(hostile(belief)) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The three advisers of the outlook's seat, ready to be drawn. */
export function adviserModels(look: Outlook, advices: readonly Advice[]): AdviserModel[] {
  return advices.map((advice) => ({
    id: advice.adviser,
    name: adviserName(look, advice.adviser),
    school: t(`advice.school.${advice.adviser}`),
    reads: t(`advice.reads.${advice.adviser}`),
    sentence: sentenceOf(look, advice),
    belief: beliefText(advice.belief),
    lines: sheetLines(look, advice.sheet, 'options'),
    names: sheetLines(look, advice.sheet, 'names'),
    sheet: advice.sheet,
    reading: advice.reading,
    readingText: readingText(advice.reading, advice.alarm),
    tone: toneOf(advice.reading, advice.alarm),
    expects: expectsText(look, advice),
    teaches: teachesText(advice.teaches),
  }));
}

const REPEATED: readonly CrisisAnswer[] = ['standFirm', 'offRamp'];

/** What each adviser says in a crisis: its answer in a line, and how likely it holds it that they stand. */
export function crisisVoices(look: Outlook, advices: readonly CrisisAdvice[]): CrisisVoice[] {
  const round = look.view.crisis?.round ?? 1;
  // Who stands or looks for a way out may do so for some rounds; the other answers seldom come twice.
  const way = (answer: CrisisAnswer) => 1 + ((round - 1) % (REPEATED.includes(answer) ? 3 : 2));
  return advices.map(({ adviser, answer, stands }) => ({
    id: adviser,
    name: adviserName(look, adviser),
    answer,
    sentence: t('advice.crisis.stands', {
      sentence: sayAny(`advice.crisis.${adviser}.${answer}.${way(answer)}`),
      chance: chanceText(stands),
    }),
  }));
}
