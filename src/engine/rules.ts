/** A level compiled for play: indices instead of names, typed arrays for the policy, everything that never changes in a match. */
import type { CompiledMove, CompiledOption, Rules, SideRules } from './compiled.js';
import { compileCondition, compileConditions } from './conditions.js';
import { exp } from './exact.js';
import { hashOf } from './hash.js';
import type { Effect, Level, Move, MoveOption } from './level.js';
import { type ByType, bySide, type ReasonCode, type Side } from './vocabulary.js';

/** Version of the rules. A record names it; it rises whenever the same orders could give another match. */
export const RULES_VERSION = 2;

/** Price of one point of attention, of capital spent, and of capital tied, in the policy's utility. */
const PRICE = { attention: 0.03, cost: 0.01, tied: 0.005 };
const ALARM_SHARE = 0.4;
/** Goodwill up to which a show of it costs little: what a side that only wants to look harmless will give. */
const CHEAP_SHOW = 0.4;
/** Sharpness with which types choose the steps that they put on the table. */
const TERMS_SHARPNESS = 3;

function provocationOf(move: Move): number {
  const size = Math.min(1, move.rung / 8);
  if (move.stance === 'escalatory') return Math.max(0.15, size * (0.6 + 0.4 * Math.max(0, move.offence)));
  if (move.stance === 'conciliatory') return -Math.max(0.05, move.aims.reassure ?? 0);
  return 0;
}

/** What a move does for goodwill; alarm weighs less on its mover than calm does, as it was not what was meant. */
function goodwillOf(move: Move): number {
  const reassure = move.aims.reassure ?? 0;
  return reassure < 0 ? ALARM_SHARE * reassure : reassure;
}

/** Least concession in an offer on an issue on which one's own side would have to give. */
const OWN_ISSUE = 0.4;

/** How much a move gives the rival, 0–1. */
function concessionOf(level: Level, move: Move): number {
  if (move.stance !== 'conciliatory') return 0;
  const own = (id: string) => level.issues.find((issue) => issue.id === id)?.gives === move.side;
  return Math.max((move.terms ?? []).some(own) ? OWN_ISSUE : 0, move.aims.reassure ?? 0);
}

function has(move: Move, verb: Effect['do']): boolean {
  return move.effects.some((effect) => effect.do === verb);
}

/** The reason code under which a move is read, from what it is. */
function codeOf(move: Move): ReasonCode {
  if (has(move, 'attack')) return 'attacked';
  if (move.look === 'offensive') return 'looksOffensive';
  if (move.look === 'defensive') return 'looksDefensive';
  if (move.track === 'covert') return 'covertAction';
  if (has(move, 'impose') || has(move, 'squeeze')) return 'punishment';
  if (has(move, 'name')) return 'threat';
  if (move.stance === 'conciliatory') return move.cost >= 2.5 ? 'costlySignal' : 'cheapTalk';
  if (has(move, 'commit')) return 'tiedHands';
  if (move.stance === 'escalatory') return 'coercion';
  if (has(move, 'rally') || has(move, 'diversify')) return 'unityBuilding';
  return 'cheapTalk';
}

function compileOption(option: MoveOption): CompiledOption {
  const share = [0, 1, 2].map((t) => {
    const weights = option.values.map((value) => value.pick?.[t] ?? 1);
    const total = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w) => w / total);
  }) as CompiledOption['share'];
  return { id: option.id, values: option.values, share, fallback: option.default ?? 0 };
}

/** How willing each type is to put a step on the table: its own worth, and what peace is worth to it. */
function termShares(level: Level, side: Side, issueId: string): CompiledMove['terms'][number] {
  const issue = level.issues.find((candidate) => candidate.id === issueId);
  if (!issue) throw new Error(`issue ${issueId} is not in the level`);
  const rival = side === 'west' ? 'russia' : 'west';
  const rivalWorth = issue.worth[rival].reduce(
    (sum, w, t) => sum + w * (level.sides[rival].typeWeights[t] ?? 0),
    0,
  );
  const share = ([0, 1, 2] as const).map((t) => {
    const own = issue.worth[side][t];
    const peace = level.types[(['seeker', 'opportunist', 'revisionist'] as const)[t]].peace;
    const weights: number[] = [];
    let total = 0;
    for (let step = 0; step <= issue.steps; step++) {
      const x = step / issue.steps;
      const goodwill = peace * 0.8 * x * rivalWorth;
      const utility = x * own + goodwill - 0.15 * x * x;
      const weight = exp(TERMS_SHARPNESS * utility);
      weights.push(weight);
      total += weight;
    }
    return weights.map((w) => w / total);
  }) as [number[], number[], number[]];
  return { issue: issueId, share };
}

function expectedVisibility(move: Move, options: CompiledOption[], t: 0 | 1 | 2): number {
  let shift = 0;
  for (const option of options) {
    option.values.forEach((value, v) => {
      shift += (option.share[t][v] ?? 0) * (value.visibility ?? 0);
    });
  }
  return Math.min(1, Math.max(0.02, move.visibility + shift));
}

function breakersOf(moves: readonly CompiledMove[]): Record<string, number[]> {
  const byIssue: Record<string, number[]> = Object.create(null);
  for (const { index, move } of moves) {
    for (const issue of move.breaks ?? []) {
      byIssue[issue] ??= [];
      byIssue[issue].push(index);
    }
  }
  return byIssue;
}

function compileSide(level: Level, side: Side): SideRules {
  const list = level.moves.filter((move) => move.side === side);
  const byId: Record<string, number> = Object.create(null);
  list.forEach((move, index) => {
    byId[move.id] = index;
  });
  const moves = list.map((move, index): CompiledMove => {
    const options = move.options.map(compileOption);
    const visibility = ([0, 1, 2] as const).map((t) => expectedVisibility(move, options, t)) as ByType;
    const attack = move.effects.find((effect) => effect.do === 'attack');
    const talk = move.effects.find((effect) => effect.do === 'offer' || effect.do === 'talk');
    return {
      index,
      move,
      id: move.id,
      cost: move.cost,
      cooldown: move.cooldown,
      options,
      visibility,
      twin: move.twin === undefined ? -1 : (byId[move.twin] ?? -1),
      neighbour: byId[move.neighbour] ?? index,
      provocation: provocationOf(move),
      concession: concessionOf(level, move),
      code: codeOf(move),
      attack: attack ? attack.kind : null,
      challengeable: move.challengeable ?? (move.stance === 'escalatory' && move.rung >= 5),
      terms: (move.terms ?? []).map((issue) => termShares(level, side, issue)),
      channel: talk ? talk.channel : null,
      needs: move.needs.map(compileCondition),
    };
  });
  const n = moves.length;
  const column = (of: (move: CompiledMove) => number) => Float64Array.from(moves, of);
  const mistakenFor: number[][] = Array.from({ length: n }, () => []);
  for (const move of moves) if (move.neighbour !== move.index) mistakenFor[move.neighbour]?.push(move.index);
  return {
    moves,
    byId,
    attention: Uint8Array.from(moves, (m) => m.move.attention),
    coefficients: {
      protect: column((m) => m.move.aims.protect ?? 0),
      gain: column((m) => m.move.aims.gain ?? 0),
      reassure: column((m) => goodwillOf(m.move)),
      show: column((m) => Math.min(CHEAP_SHOW, goodwillOf(m.move))),
      unity: column((m) => m.move.aims.unity ?? 0),
      bargain: column((m) => m.move.aims.bargain ?? 0),
      provocation: column((m) => m.provocation),
      price: column(
        (m) => PRICE.attention * m.move.attention + PRICE.cost * m.move.cost + PRICE.tied * m.move.tied,
      ),
    },
    visibility: [
      column((m) => m.visibility[0]),
      column((m) => m.visibility[1]),
      column((m) => m.visibility[2]),
    ],
    mistakenFor,
    attacks: moves.filter((m) => m.attack).map((m) => m.index),
    breakers: breakersOf(moves),
    attackKinds: [...new Set(moves.flatMap((m) => m.attack ?? []))],
  };
}

function indexed<T extends { id: string }>(items: T[]): Record<string, T> {
  const map: Record<string, T> = Object.create(null);
  for (const item of items) map[item.id] = item;
  return map;
}

/** Compile a checked level. Do it once per level: all matches share the result. */
export function compile(level: Level): Rules {
  return {
    level,
    hash: hashOf({ ...level, texts: undefined }),
    sides: bySide((side) => compileSide(level, side)),
    theatres: indexed(level.theatres),
    issues: indexed(level.issues),
    channels: indexed(level.channels),
    packages: indexed(level.packages),
    eventTests: level.events.map((event) => compileConditions(event.when)),
    decisionTests: (level.third?.decisions ?? []).map((decision) => compileConditions(decision.when)),
    voiceTests: (level.third?.voices ?? []).map((voice) => compileConditions(voice.when)),
  };
}
