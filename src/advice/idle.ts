/** What would change nothing: orders whose effect is so already (terms in force or on the table, a pledge, a threat), answers to an empty offer. */
import {
  type CompiledMove,
  chosenValue,
  FORMS,
  moveOf,
  type Order,
  type Rules,
  rivalOf,
  type SideView,
  type Terms,
  type WeekOrders,
} from '../engine/index.js';

/** What an order puts on the table, with the form and the checks that its options give it. */
function offered(compiled: CompiledMove, order: Order) {
  const chosen = compiled.options.flatMap((option) => chosenValue(option, order) ?? []);
  return {
    terms: stepsOf(order.with.terms ?? {}),
    form: chosen.find(({ form }) => form !== undefined)?.form ?? 'political',
    verified: chosen.find(({ verified }) => verified !== undefined)?.verified ?? false,
  };
}

/** The terms that ask for a step. */
const stepsOf = (terms: Terms): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([, step]) => step > 0));

type Offered = ReturnType<typeof offered>;

const asStrong = (held: Offered['form'], form: Offered['form']): boolean =>
  FORMS.indexOf(held) >= FORMS.indexOf(form);

/** Is all of it agreed, in a form as binding, and inspected where the offer would have it inspected? */
function inForce({ agreed, form, inspected }: SideView['table'], made: Offered): boolean {
  return (
    asStrong(form, made.form) &&
    Object.entries(made.terms).every(
      ([issue, step]) => (agreed[issue] ?? 0) >= step && (!made.verified || inspected[issue] === true),
    )
  );
}

/** Does an offer of one's own with the same terms lie open, in a form as binding and with the same checks? */
function liesOpen({ table, side }: SideView, made: Offered): boolean {
  const open = table.offers[side];
  if (!open || !asStrong(open.form, made.form) || (made.verified && !open.verified)) return false;
  const lying = stepsOf(open.terms);
  const issues = new Set([...Object.keys(lying), ...Object.keys(made.terms)]);
  return [...issues].every((issue) => lying[issue] === made.terms[issue]);
}

/** Does a move do anything of its own beside the offer? To say it again, or to gather allies behind it, is part of the offer. */
const doesMore = ({ move }: CompiledMove): boolean =>
  move.stance !== 'escalatory' &&
  move.effects.some(({ do: what }) => what !== 'offer' && what !== 'rally' && what !== 'commit');

/** Has this side made the promise that the order would make? A pledge holds until it is broken. */
const isPledged = ({ move }: CompiledMove, { own }: SideView): boolean =>
  move.effects.some((effect) => effect.do === 'change' && effect.what === 'restraint' && effect.by > 0) &&
  (own.lastDone[move.id] ?? 0) > 0;

/** How clearly a package is named where no option says. The rules keep it to themselves; a test holds this to them. */
const NAMED_CLARITY = 0.6;

/** Has this side announced what the order would announce as clearly, or imposed it? */
function isAnnounced(compiled: CompiledMove, order: Order, { own }: SideView): boolean {
  const names = compiled.move.effects.flatMap((effect) =>
    effect.do === 'name' || effect.do === 'impose' ? [effect] : [],
  );
  if (names.length === 0) return false;
  const options = compiled.options.flatMap((option) => chosenValue(option, order) ?? []);
  const clarity = options.find((value) => value.clarity !== undefined)?.clarity ?? NAMED_CLARITY;
  return names.every(({ do: what, package: name }) => {
    const known = own.packages[name.startsWith('$') ? (order.with.package ?? '') : name];
    if (!known) return false;
    return known.imposed > 0 || (what === 'name' && known.clarity >= clarity);
  });
}

/** An answer at the table, left open where the offer asks for nothing: there is nothing to accept or to refuse in it. */
export function answerTo({ side, table }: SideView, answer: WeekOrders['table']): WeekOrders['table'] {
  const offer = table.offers[rivalOf(side)];
  return offer && Object.keys(stepsOf(offer.terms)).length > 0 ? answer : 'wait';
}

/**
 * What is left of an order once that is taken out of it which is so already: the order itself, the order without its terms where
 * the move does something besides, or null where nothing would change.
 */
export function withoutIdle(rules: Rules, view: SideView, order: Order): Order | null {
  const compiled = moveOf(rules, view.side, order.move);
  if (!compiled) return order;
  if (isPledged(compiled, view) || isAnnounced(compiled, order, view)) return null;
  if (!compiled.move.effects.some((effect) => effect.do === 'offer')) return order;
  const made = offered(compiled, order);
  if (Object.keys(made.terms).length === 0) return doesMore(compiled) ? order : null;
  if (!inForce(view.table, made) && !liesOpen(view, made)) return order;
  if (!doesMore(compiled)) return null;
  const { terms: _said, ...rest } = order.with;
  return { ...order, with: rest };
}
