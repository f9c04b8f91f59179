/** A step as a short sequence of scenes, made from its facts alone: for the resolution, and line by line for the log. */

import type { Fact, Order, Side } from '../engine/index.js';
import { list, sayAny, t } from '../text/index.js';
import { shownChange } from './addedUp.js';
import { readingOf } from './belief.js';
import { billBeside, despite } from './beside.js';
import { rungName } from './brink.js';
import { carriedOut, ownOrders } from './carriedOut.js';
import { feltItems } from './impressions.js';
import { ladder, tensionItem } from './ladderScene.js';
import { motion } from './motion.js';
import { factsOf, heardBy, type Outlook } from './outlook.js';
import { riskText } from './risk.js';
import { item, type Scene, type SceneItem, scene } from './scene.js';
import { howText, meantText } from './sheet.js';
import { sideLabel, sideName } from './sideName.js';
import { roundText, stakeText } from './stake.js';
import type { TheatreMove } from './theatre.js';
import { estimateText } from './words.js';
import { world } from './world.js';

const moveName = (look: Outlook, order: Order): string =>
  order.move === 'resign' ? t('match.resign') : look.say(`move.${order.move}.name`);

/** Places and cities that moves touch, so that the camera can go there. */
const touched = (moves: readonly TheatreMove[]): string[] => [
  ...new Set(moves.flatMap(({ from, to }) => [from, to]).filter((place) => place !== null)),
];

const motions = (look: Outlook, side: Side, orders: readonly Order[]): TheatreMove[] =>
  orders.flatMap((order) => motion(look, side, order, false) ?? []);

function yours(look: Outlook, facts: readonly Fact[]): Scene | null {
  const mine = ownOrders(facts, look.side);
  if (!mine) return null;
  const done = carriedOut(look, mine);
  const items = mine.orders.map((order, index) => {
    const became = done[index] ?? order;
    return item(`${index}`, moveName(look, order), {
      detail: [howText(look, order), order.meant ? t('match.meant', { text: meantText(look, order) }) : '']
        .filter(Boolean)
        .join('. '),
      note: mine.slipped.includes(index) ? t('match.scene.slipped', { became: moveName(look, became) }) : '',
    });
  });
  const lead =
    items.length === 0
      ? t('match.scene.yours.none')
      : t('match.scene.yours.lead', { orders: list(mine.orders.map((order) => moveName(look, order))) });
  const moves = motions(look, look.side, done);
  return scene('yours', t('match.scene.yours'), {
    lead,
    items,
    moves,
    frame: touched(moves),
    guessFor: done,
  });
}

function theirs(look: Outlook, facts: readonly Fact[]): Scene | null {
  const saw = factsOf(facts, 'saw').find((fact) => fact.side === look.side);
  if (!saw) return null;
  const orders = saw.sightings.map((one) => one.order);
  const items = orders.map((order, index) =>
    item(`${index}`, moveName(look, order), { detail: howText(look, order) }),
  );
  const name = sideName(look.level, look.rival);
  const lead = items.length === 0 ? t('match.scene.theirs.none', { name }) : t('match.scene.theirs.lead');
  const moves = motions(look, look.rival, orders);
  return scene('theirs', t('match.scene.theirs', { name }), { lead, items, moves, frame: touched(moves) });
}

function youRead(look: Outlook, facts: readonly Fact[]): Scene | null {
  const bill = readingOf(look, facts);
  if (!bill) return null;
  const values = {
    name: sideName(look.level, look.rival),
    before: estimateText(bill.before),
    after: estimateText(bill.after),
  };
  const moved = values.before === values.after ? 'match.scene.youRead.still' : 'match.scene.youRead.lead';
  const beside = despite(look, facts, bill);
  const lead = [t(moved, values), beside?.says].filter(Boolean).join(' ');
  return scene('youRead', t('match.scene.youRead'), {
    lead,
    kept: beside?.short ?? '',
    items: feltItems(look, facts),
    bill: billBeside(bill, beside),
  });
}

function theyRead(look: Outlook, facts: readonly Fact[]): Scene | null {
  const mine = ownOrders(facts, look.side);
  if (!mine || mine.orders.length === 0) return null;
  const guessFor = carriedOut(look, mine);
  const frame = touched(motions(look, look.side, guessFor));
  return scene('theyRead', t('match.scene.theyRead'), {
    lead: t('match.scene.theyRead.lead'),
    frame,
    guessFor,
  });
}

/** Where a round has taken the ladder and tension; where the match ends by it, the end says more. */
function roundMoves(look: Outlook, facts: readonly Fact[], index: number): SceneItem[] {
  const step = look.match.steps[index];
  if (!step || step.after.outcome) return [];
  const { before, after } = step;
  const climbed = after.rung - before.rung;
  const values = { from: before.rung, rung: after.rung, name: rungName(look, after.rung) };
  const rose = climbed > 0 ? [item('rung', t('match.fact.rungUp', values), { tone: 'risk' })] : [];
  return shownChange(before.tension, after.tension) === 0
    ? rose
    : [...rose, tensionItem(look, facts, [before.tension, after.tension], climbed)];
}

function round(look: Outlook, facts: readonly Fact[], index: number): Scene | null {
  const one = factsOf(facts, 'crisisRound').at(-1);
  if (!one) return null;
  const items = (['west', 'russia'] as const).map((side) =>
    item(
      side,
      t('match.crisis.answered', {
        name: sideLabel(look.level, side),
        answer: sayAny(`crisisAnswer.${one.answers[side]}.label`),
      }),
    ),
  );
  const ended = factsOf(facts, 'crisisEnded').at(-1) ?? null;
  items.push(item('ended', roundText(look, one.answers, ended)), ...roundMoves(look, facts, index));
  // A round that ends no week is not read yet; what it leaves is felt at once.
  if (!readingOf(look, facts)) items.push(...feltItems(look, facts));
  const lead = Number.isNaN(one.risk) ? '' : t('match.crisis.ran', { risk: riskText(one.risk) });
  return scene('round', t('match.crisis.roundTitle', { round: one.round }), { items, lead });
}

function crisis(look: Outlook, facts: readonly Fact[]): Scene | null {
  const opened = factsOf(facts, 'crisisOpened').at(-1);
  return opened ? scene('crisis', t('match.scene.crisis'), { lead: stakeText(look, opened) }) : null;
}

/** The scenes of one step, in the order in which they are shown. */
export function scenesOf(look: Outlook, index: number): Scene[] {
  const step = look.match.steps[index];
  if (!step) return [];
  const facts = heardBy(look.match, step, look.side);
  return [yours, theirs, youRead, theyRead, round, world, ladder, crisis]
    .flatMap((make) => make(look, facts, index) ?? [])
    .map((one) => ({ ...one, step: index }));
}

/** A line as a sentence by itself: a voice reads on without a pause where no stop ends it. */
const stopped = (line: string): string => (/[.?!:…]["”’]?$/.test(line) ? line : `${line}.`);

/** Everything a scene says, for a screen reader. */
export function sceneSays(one: Scene): string {
  const lines = [one.title, one.lead, ...one.items.flatMap(({ text, detail, note }) => [text, detail, note])];
  if (one.bill) lines.push(...one.bill.lines.map((line) => `${line.label}: ${line.words}`));
  if (one.quote) lines.push(one.quote.text);
  return lines.filter(Boolean).map(stopped).join(' ');
}
