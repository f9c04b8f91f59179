/** What a whole sheet would leave in the rival, and what it would teach about it: estimates from the view alone. */
import {
  type Belief,
  type ByType,
  beliefOf,
  type CompiledMove,
  candidatesFor,
  chance,
  chosenValue,
  type Impression,
  impressionAfter,
  impressionOf,
  LAPSE,
  type Lens,
  log,
  moveOf,
  type Offer,
  type Order,
  observationLikelihood,
  prepare,
  type Reader,
  type Rules,
  rivalOf,
  type Shift,
  type Shifts,
  type SideView,
  sampleSheet,
  stream,
  supposedBelief,
  TABLE_ANSWERS,
  TYPES,
} from '../engine/index.js';
import { imagine } from './expert/imagine.js';

/** A number of the rival's mind as we must suppose it, before and after the sheet; the shifts sum to the change. */
export interface Supposed {
  before: number;
  after: number;
  shifts: Shift[];
}

/** What a sheet would teach, in bits about which type the rival is. */
export interface Teaching {
  /** By the rival's answer to the offer on the sheet, or to ours that lies open; null where there is none. */
  answer: number | null;
  /** By the orders that it would write next. */
  orders: number;
}

export interface SheetPreview {
  alarm: Supposed;
  reputation: Supposed;
  /** How hard we would press them, 0–1. */
  pressure: { before: number; after: number };
  /** Things to know before the sheet is sealed. */
  warnings: SheetWarning[];
  teaches: Teaching;
}

/**
 * `theirOfferLapses`: they would take their open offer back. `givesUnderPressure`: a concession while we are being pressed.
 * `armsSpoilOffer`: sharp acts stand beside a concession.
 */
export const SHEET_WARNINGS = ['theirOfferLapses', 'givesUnderPressure', 'armsSpoilOffer'] as const;
export type SheetWarning = (typeof SHEET_WARNINGS)[number];

/** Pressure on us from which a concession is called one under pressure, and what counts as a concession and as a sharp act. */
const WORTH_A_WARNING = { pressing: 0.3, given: 0.2, sharp: 0.15 } as const;

/** Sheets of each type that are drawn to see what a week's orders tell. */
const DRAWN = 40;

/** Natural logarithm of 2: from what the engine's `log` gives to bits. */
const LN2 = Math.LN2;

function movesOf(rules: Rules, view: SideView, orders: readonly Order[]): CompiledMove[] {
  return orders.flatMap((order) => moveOf(rules, view.side, order.move) ?? []);
}

/** What would be left in the rival if the sheet went out as written: the rule itself, on our own supposition. */
function leftBy(view: SideView, acts: readonly CompiledMove[]) {
  const before = impressionOf(view.own);
  const shifts: Shifts = { alarm: [], reputation: [] };
  return { before, after: impressionAfter(before, acts, view.mind.pressure, shifts), shifts };
}

function warningsOf(view: SideView, acts: readonly CompiledMove[], after: Impression): SheetWarning[] {
  let sharp = 0;
  let given = 0;
  for (const { provocation, concession } of acts) {
    if (provocation > 0) sharp += provocation;
    given += concession;
  }
  const yields = given >= WORTH_A_WARNING.given;
  const warns: Record<SheetWarning, boolean> = {
    theirOfferLapses: view.table.offers[rivalOf(view.side)] !== null && after.pressure > LAPSE,
    givesUnderPressure: yields && view.mind.pressure > WORTH_A_WARNING.pressing,
    armsSpoilOffer: yields && sharp >= WORTH_A_WARNING.sharp,
  };
  return SHEET_WARNINGS.filter((warning) => warns[warning]);
}

/** What the chosen options say about an offer's form, verification and publicity. */
function howOffered(compiled: CompiledMove, order: Order): Pick<Offer, 'form' | 'verified' | 'public'> {
  const chosen = compiled.options.flatMap((option) => chosenValue(option, order) ?? []);
  return {
    form: chosen.find((value) => value.form !== undefined)?.form ?? 'political',
    verified: chosen.find((value) => value.verified !== undefined)?.verified ?? false,
    public: chosen.find((value) => value.public !== undefined)?.public ?? true,
  };
}

/** The offer that would lie on the table after the sheet, as it would be answered; the last one counts. */
function offerOn(rules: Rules, view: SideView, orders: readonly Order[]): Offer | null {
  let made: Offer | null = null;
  for (const order of orders) {
    const [compiled] = movesOf(rules, view, [order]);
    const verb = compiled?.move.effects.find((effect) => effect.do === 'offer');
    const { terms } = order.with;
    if (!compiled || verb?.do !== 'offer' || !terms || Object.keys(terms).length === 0) continue;
    made = {
      by: view.side,
      terms: { ...terms },
      ...howOffered(compiled, order),
      week: view.week,
      third: rules.channels[verb.channel]?.third ?? false,
      dated: verb.dated ?? false,
    };
  }
  return made;
}

/** What we would look through at the rival if it felt so about us, and had this offer of ours before it. */
function lookingAt(rules: Rules, view: SideView, felt: Impression, offer: Offer | null): Reader {
  const { side, dials } = view;
  const seen: SideView = {
    ...view,
    awaiting: 'orders',
    own: { ...view.own, ...felt },
    table: { ...view.table, offers: { ...view.table.offers, [side]: offer } },
  };
  const prior = supposedBelief(dials.priorHostile[rivalOf(side)], felt.heat);
  const belief = beliefOf(prior, rules.level.sides[side].typeWeights);
  const determinization = { seed: 'preview', type: TYPES[0], belief, theirs: 1, ours: 1 };
  return prepare(rules, imagine(rules, seen, determinization, 1, side))[side];
}

/** Bits by which one sign tells the types apart, weighed with how likely each type is to give it. */
function bits(belief: Belief, likelihood: ByType): number {
  const mean = belief[0] * likelihood[0] + belief[1] * likelihood[1] + belief[2] * likelihood[2];
  let sum = 0;
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    if (likelihood[t] > 0) sum += (belief[t] * likelihood[t] * log(likelihood[t] / mean)) / LN2;
  }
  return sum;
}

/** Mutual information of type and answer. */
function taughtByAnswer(belief: Belief, { answers }: Lens): number {
  if (!answers) return 0;
  const [a, b, c] = answers;
  let sum = 0;
  for (const answer of TABLE_ANSWERS) sum += bits(belief, [a[answer], b[answer], c[answer]]);
  return Math.max(0, sum);
}

/** Mutual information of type and the sheet as it would be seen, from sheets drawn of each type, always by the same luck. */
function taughtByOrders(rules: Rules, view: SideView, { granted, kernel }: Reader): number {
  const rival = rules.sides[rivalOf(view.side)];
  const cap = rules.level.attention;
  const draw = stream('preview', view.week, 'teaches', view.side);
  const { belief } = view.mind;
  let sum = 0;
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    const table = granted.tables[t];
    let told = 0;
    for (let n = 0; n < DRAWN; n++) {
      const seen = sampleSheet(table, rival.attention, cap, draw)
        .filter((move) => chance(draw, table.visibility[move] as number))
        .map((move) => candidatesFor(rival, move, kernel));
      const [a, b, c] = granted.tables.map(
        (one) => observationLikelihood(one, rival.attention, seen) + 1e-15,
      );
      const likelihood: ByType = [a as number, b as number, c as number];
      const mean = belief[0] * likelihood[0] + belief[1] * likelihood[1] + belief[2] * likelihood[2];
      told += log(likelihood[t] / mean) / LN2;
    }
    sum += (belief[t] * told) / DRAWN;
  }
  return Math.max(0, sum);
}

/**
 * What a sheet leaves and what it teaches. The alarm and the reputation are those of the rules if the sheet goes out as
 * written; whether the rival sees all of it is left out. What is taught is an estimate of how much the rival's answer, and
 * its next orders, tell its types apart, through our own lens of it. Left out are: what the sheet does to forces, tension and
 * all else but the impression and the table; what the rival does in the same week; that its options and terms tell
 * something too; attacks, challenges, crises, and what inspectors or sources may bring to light.
 */
export function sheetPreview(rules: Rules, view: SideView, orders: readonly Order[]): SheetPreview {
  const acts = movesOf(rules, view, orders);
  const { before, after, shifts } = leftBy(view, acts);
  const made = offerOn(rules, view, orders);
  const open = made ?? view.table.offers[view.side];
  // An offer of ours that lies open already is answered this week, before they feel what this sheet does.
  const answer = open
    ? taughtByAnswer(view.mind.belief, lookingAt(rules, view, made ? after : before, open).granted)
    : null;
  return {
    alarm: { before: before.alarm, after: after.alarm, shifts: shifts.alarm },
    reputation: { before: before.reputation, after: after.reputation, shifts: shifts.reputation },
    pressure: { before: before.pressure, after: after.pressure },
    warnings: warningsOf(view, acts, after),
    teaches: { answer, orders: taughtByOrders(rules, view, lookingAt(rules, view, after, null)) },
  };
}
