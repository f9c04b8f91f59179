/** The words in the map's corner: the order in hand in both mirrors, or the forces that are looked at. */
import type { Order } from '../engine/index.js';
import { decimal, signed, t } from '../text/index.js';
import type { GuessModel } from './guess.js';
import type { Outlook } from './outlook.js';
import { howText, meantText } from './sheet.js';
import type { Mirror, TheatreCaption, TheatreMark } from './theatre.js';

type Line = TheatreCaption['lines'][number];

/** What the person at the map has in hand or looks at. */
export interface MapFocus {
  /** The order that is being put together. */
  order: Order | null;
  guess: GuessModel | null;
  /** The mark that is looked at, by its id. */
  mark: string | null;
}

/** The order in hand: what it is, what it means, how it may be read. */
export function orderCaption(look: Outlook, focus: MapFocus, mirror: Mirror): TheatreCaption | null {
  const { order, guess } = focus;
  if (!order) return null;
  const how = howText(look, order);
  const lines: Line[] = how ? [{ text: how, tone: 'quiet' }] : [];
  const meant = t('match.map.meant', { text: meantText(look, order) });
  lines.push({ text: meant, tone: mirror === 'meant' ? 'plain' : 'quiet' });
  if (guess) {
    const text = t('match.map.read', { text: guess.sentence, change: guess.words });
    lines.push({ text, tone: guess.tone });
  }
  return { title: look.say(`move.${order.move}.name`), lines };
}

/** From which reading on forces are called how threatening. */
const LEVELS = [
  [0.66, 'much'],
  [0.33, 'some'],
  [0, 'little'],
] as const;

/** The forces that are looked at: how many, how sure, what changed, how threatening. */
export function markCaption(
  look: Outlook,
  marks: readonly TheatreMark[],
  focus: MapFocus,
): TheatreCaption | null {
  const mark = marks.find((one) => one.id === focus.mark);
  if (!mark) return null;
  const own = mark.side === look.side;
  const [, theatre = ''] = mark.id.split('.');
  const lines: Line[] = [
    {
      text: own
        ? t('match.mark.own', { count: decimal(mark.thousands, 1) })
        : t('match.mark.theirs', { count: decimal(mark.thousands, 1) }),
      tone: 'plain',
    },
  ];
  if (mark.estimate) {
    const range = { low: decimal(mark.estimate.low, 1), high: decimal(mark.estimate.high, 1) };
    lines.push({ text: t('match.mark.range', range), tone: 'quiet' });
  }
  if (mark.delta !== 0)
    lines.push({ text: t('match.map.changed', { by: signed(mark.delta, 1) }), tone: 'quiet' });
  const title = look.say(`theatre.${theatre}`);
  if (!look.allowed.readings) return { title, lines };
  const level = LEVELS.find(([from]) => (mark.reading ?? 0) >= from)?.[1] ?? 'little';
  lines.push({
    text: t(`match.mark.${own ? 'own' : 'their'}Threat.${level}`),
    tone: level === 'much' ? 'risk' : 'plain',
  });
  return { title, lines };
}
