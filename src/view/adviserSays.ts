/** The one sentence of an adviser: why, by its belief or by what last week brought, and what its sheet is for. */
import type { Belief, SideView } from '../engine/index.js';
import { type Advice, type AdviserId, type Aim, FIRM, KIND } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import { hostile } from './belief.js';
import { moveOf } from './moves.js';
import { isReal } from './nameless.js';
import { factsOf, type Outlook, type SeenWeek } from './outlook.js';

/** Whose offices speak: those of a seat of the main level, or nobody's in particular. */
type House = 'west' | 'russia' | 'other';
export const houseOf = ({ level, side }: Pick<Outlook, 'level' | 'side'>): House =>
  isReal(level) ? side : 'other';

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

/** How an adviser speaks, up to each belief that they are out for gain. The bounds are those of words, so that the two agree. */
const MOODS = [
  [0.29, 'safe'],
  [0.42, 'toSafety'],
  [0.58, 'open'],
  [0.71, 'toGain'],
  [1, 'hostile'],
] as const;

type Mood = (typeof MOODS)[number][1];
const moodOf = (belief: Belief): Mood => MOODS.find(([to]) => hostile(belief) <= to)?.[1] ?? 'hostile';

/** What is proposed, by its words: an acceptance beside sharp orders is a guarded one, and nothing may be all that is left. */
type Act = Aim | 'guarded' | 'standing';

function actOf(look: Outlook, { aim, sheet, standing }: Advice): Act {
  if (standing) return 'standing';
  const sharp = sheet.orders.some(({ move }) => moveOf(look, move)?.stance === 'escalatory');
  return aim === 'accept' && sharp ? 'guarded' : aim;
}

/** Whether an act goes against what its adviser believes. A guarded acceptance goes against nothing, and neither does an empty sheet. */
function goesAgainst(act: Act, mood: Mood): boolean {
  if (act === 'guarded' || act === 'standing') return false;
  if (mood === 'open') return false;
  return (mood === 'safe' || mood === 'toSafety' ? FIRM : KIND).includes(act);
}

/** What of a week can be more to the point than the state of belief. */
type Event = 'crisis' | 'breach' | 'mass' | 'pullBack';

/** What the seat heard of in a week that is more to the point than the state of belief; null where nothing is. */
function eventIn(look: Outlook, week: SeenWeek | undefined): Event | null {
  const facts = week?.facts ?? [];
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

/** How a week begins for a seat: they pressed it last week, they eased off or have an offer open, or it was quiet. */
type Situation = 'pressed' | 'eased' | 'quiet';

function situationAt({ mind, table }: SideView, rival: Outlook['rival']): Situation {
  if (mind.lastSeen === 'escalatory') return 'pressed';
  // An offer from before the first week is no step of anybody's.
  const made = (table.offers[rival]?.week ?? 0) > 0;
  return mind.lastSeen === 'conciliatory' || made ? 'eased' : 'quiet';
}

/** Ways in which each thing can be said. They share no factor, so that no sentence comes back within ten weeks. */
const BECAUSES = 4;
const ACTS = 3;
const AFTERS = 2;

/** Each office is a wording ahead of the one before it, so that no two say the same thing in the same words. */
const OFFICES: readonly AdviserId[] = ['defence', 'diplomacy', 'analysis'];

/** What an adviser goes by on one morning: an event and in which words, or its belief and in which words. */
interface Occasion {
  event: Event | null;
  variant: number;
  situation: Situation;
}

/** The occasion of each week so far; the last is this week's. */
function occasionsOf(look: Outlook): Occasion[] {
  return [...look.mornings, look.view].map((view, i) => {
    const { week } = view;
    // Every other week at most: an event is told once, and then the belief that it left.
    const event = week % AFTERS === 0 ? eventIn(look, look.weeks[i - 1]) : null;
    const variant = event ? 1 + (Math.floor(week / AFTERS) % AFTERS) : week % BECAUSES;
    return { event, variant, situation: situationAt(view, look.rival) };
  });
}

/**
 * How this week's act is said: by the office and the situation where the situation is new, and has not been told for the same
 * reason before; else in words for any week, which change from week to week.
 */
function wordsOfAct(look: Outlook, adviser: AdviserId, act: Act): string {
  const occasions = occasionsOf(look);
  const now = occasions.pop();
  if (!now) return '';
  const alike = (one: Occasion) =>
    one.event === now.event && one.variant === now.variant && one.situation === now.situation;
  const fresh = occasions.at(-1)?.situation !== now.situation && !occasions.some(alike);
  return fresh && act !== 'standing'
    ? sayAny(`advice.act.${adviser}.${act}.${now.situation}`)
    : sayAny(`advice.act.${act}.${1 + ((look.view.week + OFFICES.indexOf(adviser)) % ACTS)}`);
}

function becauseOf(look: Outlook, { adviser, belief }: Advice): string {
  const chance = chanceText(hostile(belief));
  const mood = moodOf(belief);
  const { event, variant } = occasionsOf(look).at(-1) ?? { event: null, variant: 1 };
  if (event) return sayAny(`advice.after.${adviser}.${event}.${variant}`, { chance });
  // Who only leans to one side speaks as any house would.
  const leans = mood === 'toSafety' || mood === 'toGain';
  return variant === 0 && !leans
    ? sayAny(`advice.because.${houseOf(look)}.${adviser}.${mood}`)
    : sayAny(`advice.because.${adviser}.${mood}.${variant || BECAUSES}`, { chance });
}

/** The sentence of an adviser. None comes back within ten weeks, even if its mind and its advice never change. */
export function sentenceOf(look: Outlook, advice: Advice): string {
  const does = actOf(look, advice);
  const act = wordsOfAct(look, advice.adviser, does);
  const because = becauseOf(look, advice);
  const event = occasionsOf(look).at(-1)?.event ?? null;
  // A sharp sheet follows from a sharp event, whatever one believes.
  const follows = event !== null && event !== 'pullBack' && FIRM.some((firm) => firm === does);
  return goesAgainst(does, moodOf(advice.belief)) && !follows
    ? t('advice.says.still', { because, act, merit: t(`advice.merit.${advice.merit ?? 'near'}`) })
    : t('advice.says.so', { because, act });
}
