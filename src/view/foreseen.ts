/** What will likely follow from a sheet besides how it is read: red lines, a consent that may be refused, what giving way costs, what becomes of an offer. */
import type { Order, TableAnswer, WeekOrders } from '../engine/index.js';
import { takesBackOffers } from '../session/index.js';
import { list, t } from '../text/index.js';
import { moveOf } from './moves.js';
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
function acceptance(look: Outlook, answer: TableAnswer): string[] {
  const offer = look.view.table.offers[look.rival];
  if (answer !== 'accept' || !offer) return [];
  const asked = look.level.issues.filter(({ id }) => (offer.terms[id] ?? 0) > 0);
  const names = (issues: typeof asked) => list(issues.map(({ id }) => look.say(`issue.${id}.name`)));
  const spoken = look.view.third ? asked.filter(({ needsConsent }) => needsConsent) : [];
  const given = asked.filter(({ gives }) => gives === look.side);
  const [ally, ...more] = given.length > 0 ? look.level.sides[look.side].allies : [];
  return [
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
  const open = made.length > 0 || view.table.offers[look.side] !== null;
  return open && takesBackOffers(look.match, view) ? [t('match.warning.offerTaken')] : [];
}

/** Sentences about what will likely follow from a sheet, from the level and the seat's own view. */
export const foreseen = (look: Outlook, sheet: WeekOrders): string[] => [
  ...linesCrossed(look, sheet),
  ...acceptance(look, sheet.table),
  ...offersMade(look, sheet),
];
