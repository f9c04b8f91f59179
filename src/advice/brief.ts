/** What a sheet does for the seat's brief, objective by objective, as far as the seat can know it this week. */
import {
  type CompiledMove,
  cohesion,
  defenceIndex,
  moveOf,
  type Rules,
  rivalOf,
  type Side,
  type SideView,
  type Terms,
  type WeekOrders,
} from '../engine/index.js';
import type { BriefWord, Service } from './types.js';

/** What an adviser expects of a sheet, for the objectives that ask for it. */
export interface Foreseen {
  /** How the rival may read it, in log odds; the lasting alarm that it adds, −1–1; the bits that it teaches. */
  reading: number;
  alarm: number;
  bits: number;
  /** Chance of a war within the weeks looked ahead, 0–1: with this sheet, and with the best and the worst of all. */
  war: number;
  wars: { least: number; most: number };
  /** How likely the rival is held to be out for gain, 0–1. */
  hostile: number;
}

interface Asked extends Foreseen {
  rules: Rules;
  view: SideView;
  sheet: WeekOrders;
  moves: CompiledMove[];
  /** What the rival has on the table, and what the sheet accepts of it or asks for itself. */
  offered: Terms;
  granted: Terms;
}

type Judge = (asked: Asked) => Service | null;

/** From which a chance of war is worth a word, and a difference of two such chances. */
const WAR = { said: 0.1, much: 0.2, apart: 0.05 } as const;
/** Loss of cohesion that the report against the brief no longer forgives, and gain on a rival's that it counts. */
const UNITY = { lost: 0.03, won: 0.1 } as const;
/** Alarm of a sheet that is worth a word, and alarm of the rival from which it is in danger of lasting. */
const ALARM = { felt: 0.03, lasting: 0.25 } as const;
/** Reading that is worth a word, and bits. */
const READ = 0.1;
const TEACHES = 0.08;
/** Belief that settles nothing. */
const UNSURE = { from: 0.3, to: 0.7 } as const;
/** Ground lost that one feels. */
const GROUND = 0.02;

const serves = (by: number): Service | null => (by > 0 ? 'serves' : by < 0 ? 'harms' : null);

const effectsOf = ({ moves }: Asked) => moves.flatMap(({ move }) => move.effects);
const does = (asked: Asked, what: string): boolean => effectsOf(asked).some((effect) => effect.do === what);

/** How the sheet moves the support of the allies of one side or the other, all groups together. */
function rallies(asked: Asked, side: Side): number {
  const { view } = asked;
  const whose = (of: string | undefined): string =>
    of === 'rival' ? rivalOf(view.side) : of === undefined || of === 'self' ? view.side : of;
  return effectsOf(asked).reduce(
    (sum, effect) => (effect.do === 'rally' && whose(effect.of) === side ? sum + effect.by : sum),
    0,
  );
}

/** How much cohesion the allies of a side have lost since the start. */
function lostUnity({ rules, view }: Asked, side: Side): number {
  const known = side === view.side ? view.own : view.rival;
  return cohesion(rules, side, { ...known, support: {} }) - cohesion(rules, side, known);
}

const peace: Judge = ({ war, wars }) => {
  if (war < WAR.said) return wars.most >= WAR.much ? 'serves' : null;
  return war - wars.least >= WAR.apart ? 'harms' : 'open';
};
const united: Judge = (asked) => {
  const by = rallies(asked, asked.view.side);
  if (by < 0) return 'harms';
  if (lostUnity(asked, asked.view.side) <= UNITY.lost) return null;
  return by > 0 ? 'serves' : 'open';
};
const divided: Judge = (asked) => {
  const rival = rivalOf(asked.view.side);
  return lostUnity(asked, rival) >= UNITY.won ? null : serves(-rallies(asked, rival));
};
const doorHeld: Judge = ({ sheet, offered, granted }) => {
  if (granted.openDoor) return 'harms';
  // To leave such an offer lying holds the door as well, but says nothing.
  return offered.openDoor && sheet.table === 'refuse' ? 'serves' : null;
};
const principle: Judge = (asked) => {
  const consented = (asked.view.table.consent.openDoor ?? 0) >= (asked.granted.openDoor ?? 0);
  return asked.granted.openDoor && consented ? null : doorHeld(asked);
};

/** An objective that is won at the table, on any of some issues. */
const wonOn =
  (issues: (asked: Asked) => readonly string[]): Judge =>
  (asked) => {
    const ids = issues(asked);
    if (ids.some((id) => asked.granted[id])) return 'serves';
    return ids.some((id) => asked.offered[id]) ? 'open' : null;
  };
const worthwhile = ({ rules, view }: Asked): string[] =>
  rules.level.issues.filter(({ worth }) => worth[view.side][1] > 0.2).map(({ id }) => id);

const calm: Judge = ({ alarm, view }) => {
  if (Math.abs(alarm) >= ALARM.felt) return serves(-alarm);
  return view.own.alarm >= ALARM.lasting ? 'open' : null;
};
const judged: Judge = ({ hostile, bits }) => {
  if (hostile < UNSURE.from || hostile > UNSURE.to) return null;
  return bits >= TEACHES ? 'serves' : 'open';
};
const unread: Judge = ({ reading }) => (Math.abs(reading) >= READ ? serves(-reading) : null);
const stronger: Judge = (asked) =>
  does(asked, 'deploy') ? 'serves' : does(asked, 'withdraw') ? 'harms' : null;
const pushed: Judge = (asked) => (does(asked, 'advance') ? 'serves' : null);
const drawn: Judge = (asked) => {
  const patron = asked.rules.level.third?.patron === asked.view.side;
  const by = effectsOf(asked).reduce(
    (sum, effect) => (effect.do === 'change' && effect.what === 'thirdAlignment' ? sum + effect.by : sum),
    0,
  );
  return serves(patron ? by : -by);
};
const safe: Judge = (asked) => {
  const { rules, view } = asked;
  const setup = rules.level.sides[view.side].formations;
  const index = (forces: typeof setup) => defenceIndex(rules, view.side, forces);
  if (index(view.own.formations) >= index(setup)) return null;
  return does(asked, 'deploy') ? 'serves' : 'open';
};
const noBase: Judge = (asked) => {
  if (asked.view.rival.ground <= GROUND) return null;
  // Ground is not given back: what helps is to hold the next step up, or to have it limited at the table.
  const held = asked.moves.some(({ move }) => move.stance === 'escalatory');
  return held || ['openDoor', 'forces', 'missiles'].some((id) => asked.granted[id]) ? 'serves' : 'open';
};
const faced: Judge = ({ sheet }) => (sheet.challenge ? 'harms' : null);

const won = wonOn(worthwhile);

const JUDGES: Readonly<Record<string, Judge>> = {
  avertInvasion: peace,
  noWar: peace,
  foldInTime: peace,
  keepPeace: peace,
  keepUnity: united,
  keepPartners: united,
  divideWest: divided,
  keepPrinciple: principle,
  yieldNothing: doorHeld,
  undoOrder: wonOn(() => ['openDoor']),
  judgeRight: judged,
  stayUnread: unread,
  strengthenEast: stronger,
  pushForward: pushed,
  keepCalm: calm,
  staySafe: safe,
  winTerms: won,
  changeBorder: won,
  settleTerms: wonOn(() => ['forces', 'missiles']),
  loosenHold: drawn,
  controlKyiv: drawn,
  noBaseInUkraine: noBase,
  keepFace: faced,
};

/**
 * Objectives that the score at the end of a future does not hold (doc/model.md, scores): only these have to weigh when an adviser chooses. War,
 * terms, ground, one's own allies, a rival frightened for good and face are parts of every score already.
 */
const UNSCORED: readonly string[] = ['divideWest', 'strengthenEast', 'loosenHold', 'controlKyiv'];

/** What is said first where a sheet touches several objectives. */
const FIRST: readonly Service[] = ['harms', 'serves', 'open'];

const NOTHING: Foreseen = {
  reading: 0,
  alarm: 0,
  bits: 0,
  war: 0,
  wars: { least: 0, most: 0 },
  hostile: 0,
};

function asking(rules: Rules, view: SideView, sheet: WeekOrders, foreseen: Foreseen): Asked {
  const offered = view.table.offers[rivalOf(view.side)]?.terms ?? {};
  const moves = sheet.orders.flatMap(({ move }) => moveOf(rules, view.side, move) ?? []);
  const granted: Terms = sheet.table === 'accept' ? { ...offered } : {};
  for (const { with: how } of sheet.orders)
    for (const [issue, step] of Object.entries(how.terms ?? {}))
      granted[issue] = Math.max(granted[issue] ?? 0, step);
  return { ...foreseen, rules, view, sheet, moves, offered, granted };
}

const objectivesOf = ({ level }: Rules, view: SideView): readonly string[] =>
  level.sides[view.side].briefs[view.type];

/** What a sheet does for the part of the brief that no score holds: 1 serves it, −1 harms it. */
export function unscored(rules: Rules, view: SideView, sheet: WeekOrders): -1 | 0 | 1 {
  const asked = asking(rules, view, sheet, NOTHING);
  const done = objectivesOf(rules, view)
    .filter((code) => UNSCORED.includes(code))
    .map((code) => JUDGES[code]?.(asked));
  return done.includes('harms') ? -1 : done.includes('serves') ? 1 : 0;
}

/** The objective of the brief that an adviser has to name beside its sheet; null where the sheet touches none. */
export function briefWord(
  rules: Rules,
  view: SideView,
  sheet: WeekOrders,
  foreseen: Foreseen,
): BriefWord | null {
  const asked = asking(rules, view, sheet, foreseen);
  const words = objectivesOf(rules, view).flatMap((objective): BriefWord[] => {
    const what = Object.hasOwn(JUDGES, objective) ? JUDGES[objective]?.(asked) : null;
    return what ? [{ objective, does: what }] : [];
  });
  return FIRST.flatMap((what) => words.find((word) => word.does === what) ?? [])[0] ?? null;
}
