// Tension is one number wherever a week tells it: in its scene, at the head of the page by then, in the log and in short.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Side } from '../../src/engine/index.js';
import type { Match, Step } from '../../src/session/index.js';
import { asShown } from '../../src/view/addedUp.js';
import {
  headerOf,
  logOf,
  type Outlook,
  outlookOf,
  resolutionOf,
  type Scene,
  toldOutlook,
} from '../../src/view/index.js';
import { inShort } from '../../src/view/inShort.js';
import { runs } from '../support/runs.js';
import { played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

/** The numbers that a scene tells: from where tension went, and where it is. None where it tells nothing of tension. */
function toldBy({ items, lead }: Scene): { from: number; to: number }[] {
  return [...items.map(({ text }) => text), lead].flatMap((text) => {
    const moved = /Tension:? (\d+) → (\d+)/.exec(text);
    const [, still] = /Tension stays at (\d+)/.exec(text) ?? [];
    if (moved) return [{ from: Number(moved[1]), to: Number(moved[2]) }];
    return still === undefined ? [] : [{ from: Number(still), to: Number(still) }];
  });
}

/** The number at the head of the page, and by how much it says that it changed since the morning. */
function atHead(look: Outlook): { value: number; change: number } {
  const { value, change } = headerOf(look).tension;
  return { value: Number(value), change: Number((change?.text ?? '0').replace('\u2212', '-')) };
}

/** A match as it was after its first steps. */
const after = (match: Match, steps: number): Match => ({
  ...match,
  steps: match.steps.slice(0, steps),
  state: match.steps[steps - 1]?.after ?? match.state,
});

/** Each scene of a step says what the head of the page says once it is told, and what it said just before. */
function agreesInScenes(match: Match, side: Side, at: number): void {
  const look = outlookOf(after(match, at + 1), side);
  const { before, after: end } = match.steps[at] as Step;
  const scenes = resolutionOf(look, at);
  const morning = look.mornings.at(-1)?.tension ?? Number.NaN;
  const told = scenes.findIndex((scene) => toldBy(scene).length > 0);
  scenes.forEach((scene, index) => {
    const head = atHead(toldOutlook(look, scenes, index));
    const now = told < 0 || index >= told ? end.tension : before.tension;
    if (told >= 0 || index === scenes.length - 1) expect(head.value).toBe(asShown(now));
    expect(head.change).toBe(head.value - asShown(morning));
    for (const { from, to } of toldBy(scene)) {
      expect(to).toBe(head.value);
      expect(from).toBe(atHead(toldOutlook(look, scenes, told - 1)).value);
    }
  });
  if (asShown(before.tension) !== asShown(end.tension) && !end.outcome) expect(told).not.toBe(-1);
}

/** In the log each move of a week starts where the last one ended, the last ends where the next week begins; in short it is the same. */
function agreesInLog(look: Outlook): void {
  [...logOf(look)].reverse().forEach(({ scenes }, index) => {
    const moves = scenes.flatMap(toldBy);
    moves.forEach(({ from }, at) => {
      if (at > 0) expect(from).toBe(moves[at - 1]?.to);
    });
    const next = look.mornings[index + 1];
    if (next && moves.length > 0) expect(moves.at(-1)?.to).toBe(asShown(next.tension));
    for (const move of inShort(look, scenes).flatMap(toldBy)) expect(moves).toContainEqual(move);
  });
}

test('a scene says where tension was and is, as the head of the page does, and the log and what is short repeat it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...SIDES), (seed, side) => {
      const match = played('january-2022', `tension-${seed}`);
      for (const at of match.steps.keys()) agreesInScenes(match, side, at);
      agreesInLog(outlookOf(match, side));
    }),
    { numRuns: runs(4, 20) },
  );
}, 240_000);
