/** What will likely follow from a sheet besides how it is read: red lines, a consent that may be refused, what giving way costs, what becomes of an offer. */
import type { Order, WeekOrders } from '../engine/index.js';
import { settlesByAccepting, takesBackOffers } from '../session/index.js';
import { list, t } from '../text/index.js';
import { costOf, moveOf } from './moves.js';
import type { Outlook } from './outlook.js';
import { sideName } from './sideName.js';

/** Orders that cross a red line of the rival, or may be taken for a move that does. */
function linesCrossed(look: Outlook, { orders }: Pick<WeekOrders, 'orders'>): string[] {
  const lines = look.level.sides[look.rival].redLines;
  const rival = sideName(look.level, look.rival);
  return orders.flatMap(({ move }) => {
    const twin = moveOf(look, move)?.twin;
    if (lines.includes(move)) {
      return t('match.warning.redLine', { move: look.say(`move.${move}.name`), rival });
    }
    if (!twin || !lines.includes(twin)) return [];
    return t('match.warning.redLineTwin', { twin: look.say(`move.${twin}.name`) });
  });
}

/** What accepting the rival's open offer may meet: the country between can refuse, and hawkish allies resent what one gives. */
function acceptance(
  look: Outlook,
  { table: answer, orders }: Pick<WeekOrders, 'table' | 'orders'>,
): string[] {
  const offer = look.view.table.offers[look.rival];
  if (answer !== 'accept' || !offer) return [];
  const asked = look.level.issues.filter(({ id }) => (offer.terms[id] ?? 0) > 0);
  const names = (issues: typeof asked) => list(issues.map(({ id }) => look.say(`issue.${id}.name`)));
  const spoken = look.view.third ? asked.filter(({ needsConsent }) => needsConsent) : [];
  const given = asked.filter(({ gives }) => gives === look.side);
  const [ally, ...more] = given.length > 0 ? look.level.sides[look.side].allies : [];
  const settles = settlesByAccepting(
    look.match,
    look.view,
    orders.some((order) => offers(look, order)),
  );
  return [
    ...(settles ? [t('match.warning.settles')] : []),
    ...(spoken.length > 0
      ? [t('match.warning.consent', { third: look.say('third.name'), issues: names(spoken) })]
      : []),
    ...(!ally
      ? []
      : more.length > 0
        ? [t('match.warning.allies', { issues: names(given) })]
        : [t('match.warning.ally', { issues: names(given), name: look.say(`ally.${ally.id}`) })]),
  ];
}

/** Does an order put terms on the table? */
const offers = (look: Outlook, { move, with: chosen }: Order): boolean =>
  Object.keys(chosen.terms ?? {}).length > 0 &&
  (moveOf(look, move)?.effects.some((effect) => effect.do === 'offer') ?? false);

/** That an offer comes too late to be answered, or is likely to be taken back before it is. */
function offersMade(look: Outlook, { orders }: Pick<WeekOrders, 'orders'>): string[] {
  const { view } = look;
  const made = orders.filter((order) => offers(look, order));
  if (view.week >= view.dials.weeks)
    return made.map(({ move }) => t('match.warning.lastOffer', { move: look.say(`move.${move}.name`) }));
  return hasOffer(look, orders) && takesBackOffers(look.match, view) ? [t('match.warning.offerTaken')] : [];
}

/** Is an offer of one's own open after this sheet? */
const hasOffer = (look: Outlook, orders: readonly Order[]): boolean =>
  look.view.table.offers[look.side] !== null || orders.some((order) => offers(look, order));

/** Could sharp steps of theirs this week bring down an offer of one's own, beyond what is sure or too late anyway? */
export const offerAtStake = (look: Outlook, { orders }: Pick<WeekOrders, 'orders'>): boolean =>
  look.view.week < look.view.dials.weeks && hasOffer(look, orders) && !takesBackOffers(look.match, look.view);

/** What a sheet takes beyond the political capital that there is: it goes through, and the home front pays (R10, R103). */
function overdrawn(look: Outlook, { orders }: Pick<WeekOrders, 'orders'>): string[] {
  const { own } = look.view;
  const cost = orders.reduce((sum, order) => {
    const move = moveOf(look, order.move);
    return sum + (move ? costOf(look, move, order) : 0);
  }, 0);
  return cost > own.capital ? [t('match.warning.capital')] : [];
}

/** Orders that break what has been agreed, or what the same sheet accepts. */
function broken(look: Outlook, { orders, table }: WeekOrders): string[] {
  const { agreed, offers } = look.view.table;
  const accepted = table === 'accept' ? (offers[look.rival]?.terms ?? {}) : {};
  return orders.flatMap(({ move }) => {
    const issues = (moveOf(look, move)?.breaks ?? []).filter(
      (issue) => (agreed[issue] ?? 0) > 0 || (accepted[issue] ?? 0) > 0,
    );
    if (issues.length === 0) return [];
    const names = list(issues.map((issue) => look.say(`issue.${issue}.name`)));
    return t('match.warning.breaks', { move: look.say(`move.${move}.name`), issues: names });
  });
}

/** Sentences about what will likely follow from a sheet, from the level and the seat's own view. */
export const foreseen = (look: Outlook, sheet: WeekOrders): string[] => [
  ...overdrawn(look, sheet),
  ...broken(look, sheet),
  ...linesCrossed(look, sheet),
  ...acceptance(look, sheet),
  ...offersMade(look, sheet),
];
