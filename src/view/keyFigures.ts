/** The four figures that decide for a seat: meaning in words first, the number beside, what moved it, what changed. */
import type { Fact, Side, SideView } from '../engine/index.js';
import { keepsImpressions, numberOf, rivalOf } from '../session/index.js';
import { decimal, percent, sayAny, signed, t } from '../text/index.js';
import { shownChange } from './addedUp.js';
import { type AllyMove, allyWhys, commonWhy } from './allies.js';
import { hostile, readingOf } from './belief.js';
import { despite } from './beside.js';
import { type Figure, makerOf, whyText } from './figures.js';
import { feltGroups } from './impressions.js';
import { hasWords, lastWeek, type Outlook } from './outlook.js';
import { patronName } from './sideName.js';
import { estimateText, heldEstimate, wordOf } from './words.js';

/** Where a figure is told in full. */
export type KeyPanel = 'own' | 'rival';

export interface KeyFigure extends Figure {
  /** Why it stands there or what moved it, in one short line. */
  because: string;
  /** That line is wanted even where the figure stands still. */
  notable: boolean;
  /** What the figure means, in a sentence or two. */
  meaning: string;
  /** What else belongs beside it, in a sentence; empty where nothing does. */
  beside: string;
  panel: KeyPanel;
}

/** The change is the last week's; before the first week there is none. */
export function keyFigures(look: Outlook): KeyFigure[] {
  return [gain(look), seen(look), between(look), behind(look)];
}

const shareFormat = (value: number): string => percent(value);

/** Reasons that are named; the panel has them all. */
const NAMED = 4;

/** Words that stand beside most figures: none. */
const QUIET = { notable: false, beside: '' } as const;

function gain(look: Outlook): KeyFigure {
  const make = makerOf(look);
  const now = hostile(look.view.mind.belief);
  const figure = make({
    id: 'gain',
    label: t('match.belief'),
    now: heldEstimate(now),
    of: (view) => heldEstimate(hostile(view.mind.belief)),
    format: () => estimateText(now),
    scale: 100,
    danger: 'up',
    word: t(`room.gain.${wordOf('gain', now)}`),
  });
  const facts = lastWeek(look)?.facts ?? [];
  const bill = readingOf(look, facts);
  const lines = [...(bill?.lines ?? [])].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const why = lines
    .slice(0, NAMED)
    .map((line) => t('room.gain.line', { text: line.label, much: line.words }));
  if (bill)
    why.push(t('room.gain.sum', { before: estimateText(bill.before), after: estimateText(bill.after) }));
  // The strongest evidence in the direction in which the estimate went.
  const main = lines.find((line) => line.amount * (bill?.total ?? 0) > 0) ?? lines[0];
  const allTheSame = despite(look, facts, bill);
  return {
    ...figure,
    change: figure.change ? { ...figure.change, why } : null,
    because: allTheSame?.short ?? main?.label ?? t('room.gain.start'),
    notable: allTheSame !== null,
    meaning: t('room.gain.why'),
    beside: allTheSame?.says ?? '',
    panel: 'rival',
  };
}

/** A reason without its amount. */
const bare = (line: string): string => line.slice(line.indexOf(' ') + 1);

/** How we may seem to them; where the rules keep no such thing, the tension between the sides. */
function seen(look: Outlook): KeyFigure {
  if (!keepsImpressions(look.match)) return tension(look);
  const { alarm } = look.view.own;
  const row = feltGroups(look)
    .flatMap((group) => group.figures)
    .find((one) => one.id === 'felt.theirAlarm');
  const [first] = row?.change?.why ?? [];
  return {
    ...QUIET,
    id: 'seen',
    label: t('match.felt.theirAlarm'),
    value: percent(alarm),
    word: sayAny(`match.felt.${wordOf('alarm', alarm)}`),
    share: null,
    change: row?.change ?? null,
    because: first ? t('room.seen.by', { why: bare(first) }) : t('room.seen.still'),
    meaning: t('room.means.felt.theirAlarm'),
    panel: 'rival',
  };
}

function tension(look: Outlook): KeyFigure {
  const { view } = look;
  const figure = makerOf(look)({
    id: 'tension',
    label: t('match.tension'),
    now: view.tension,
    of: (before) => before.tension,
    format: (value) => decimal(value),
    danger: 'up',
    what: ['tension'],
    word: t(`room.tension.${wordOf('tension', view.tension / 100)}`),
  });
  const meaning = t('room.tension.why');
  return { ...figure, ...QUIET, because: firstReason(figure) || meaning, meaning, panel: 'own' };
}

const firstReason = (figure: Figure): string => bare(figure.change?.why[0] ?? '');

/** The country between the sides; one's own defence where there is none. */
function between(look: Outlook): KeyFigure {
  const { third } = look.view;
  if (!third) return defence(look);
  const patron = look.level.third?.patron === look.side;
  const what = patron ? 'defence' : 'alignment';
  const name = look.say('third.name');
  const figure = makerOf(look)({
    id: 'third',
    label: t(patron ? 'room.hold' : 'room.lean', { name }),
    now: third[what],
    of: (view) => view.third?.[what] ?? third[what],
    format: shareFormat,
    scale: 100,
    what: [patron ? 'thirdDefence' : 'thirdAlignment'],
    word: patron
      ? t(`room.hold.${wordOf('hold', third.defence)}`)
      : t(`room.lean.${wordOf('lean', third.alignment)}`, { patron: patronName(look.level) }),
  });
  const decided = `decision.${third.decision}`;
  const still = hasWords(look, decided) ? look.say(decided) : t('room.still');
  return {
    ...figure,
    ...QUIET,
    because: firstReason(figure) || still,
    meaning: t(patron ? 'room.hold.why' : 'room.lean.why', { name }),
    panel: 'own',
  };
}

function defence(look: Outlook): KeyFigure {
  const of = (view: SideView) => numberOf(look.match, view, `defence.${look.side}`);
  const now = of(look.view);
  const figure = makerOf(look)({
    id: 'defence',
    label: t('room.defence'),
    now,
    of,
    format: shareFormat,
    scale: 100,
    word: t(`room.hold.${wordOf('hold', now)}`),
  });
  return {
    ...figure,
    ...QUIET,
    because: t('room.defence.still'),
    meaning: t('room.defence.why'),
    panel: 'own',
  };
}

/** The partners whose support moved last week, in points as the panels show them; the one that moved most first. */
function allyMoves(look: Outlook, side: Side): AllyMove[] {
  const facts: readonly Fact[] = lastWeek(look)?.facts ?? [];
  const morning = look.mornings.at(-1);
  if (!morning) return [];
  const supportIn = (view: SideView) => (view.side === side ? view.own : view.rival).support;
  const [before, after] = [supportIn(morning), supportIn(look.view)];
  return look.level.sides[side].allies
    .map(({ id }) => ({
      id,
      by: shownChange((before[id] ?? 0) * 100, (after[id] ?? 0) * 100),
      whys: allyWhys(facts, side, id),
    }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** Loss of a single ally's support since the start from which it is looked at rather than the rival's allies. */
const LOST = 0.15;

/** The single ally of a seat where it has turned away: a share that one has to see. */
function turnedAway(look: Outlook): string | null {
  const [ally, ...more] = look.level.sides[look.side].allies;
  if (!ally || more.length > 0) return null;
  return ally.support - (look.view.own.support[ally.id] ?? ally.support) >= LOST ? ally.id : null;
}

/** Whoever has partners to lose looks at them, and at a single one if it turns away; else at how united the rival's are. */
function behind(look: Outlook): KeyFigure {
  const single = turnedAway(look);
  const own = single !== null || look.level.sides[look.side].allies.length > 1;
  const side = own ? look.side : rivalOf(look.side);
  const of = (view: SideView) => numberOf(look.match, view, `cohesion.${side}`);
  const now = of(look.view);
  const figure = makerOf(look)({
    id: 'unity',
    label: single
      ? t('room.ally', { name: look.say(`ally.${single}`) })
      : own
        ? t('room.allies')
        : t('room.unity'),
    now,
    of,
    format: shareFormat,
    scale: 100,
    word: t(`room.${single ? 'ally' : 'unity'}.${wordOf('unity', now)}`),
  });
  const moves = allyMoves(look, side);
  const [main] = moves;
  const mainWhy = main ? commonWhy([main]) : '';
  const name = (id: string) => look.say(`ally.${id}`);
  const support = (look.view.side === side ? look.view.own : look.view.rival).support;
  const [weakest] = Object.entries(support).sort((a, b) => a[1] - b[1]);
  // They are no parts of a sum: each ally has a support of its own.
  const why = moves.map(({ id, by }) => t('room.allies.by', { name: name(id), by: signed(by, 0) }));
  return {
    ...figure,
    ...QUIET,
    change: figure.change ? { ...figure.change, why } : null,
    because: main
      ? mainWhy
        ? t('room.allies.moved', { name: name(main.id), why: whyText(look, mainWhy) })
        : name(main.id)
      : weakest
        ? t('room.allies.weakest', { name: name(weakest[0]) })
        : t('room.still'),
    meaning: t(own ? 'room.allies.why' : 'room.unity.why'),
    panel: own ? 'own' : 'rival',
  };
}
