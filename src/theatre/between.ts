/** What is seen on the way from one drawing to the next: pure, so that any moment of an animation can be tested. */
import { type Drawing, type HatchShape, type MarkShape, type MoveShape, pointOn } from '../view/index.js';

/** A drawing in one moment of its coming about. */
export interface Frame extends Omit<Drawing, 'marks' | 'moves' | 'hatches'> {
  hatches: readonly HatchShape[];
  marks: readonly (MarkShape & { alpha: number })[];
  /** `drawn` is the share of the line that is there already. */
  moves: readonly (MoveShape & { drawn: number; alpha: number })[];
  travellers: readonly Traveller[];
}

/** A part of a formation under way. */
export interface Traveller {
  side: MoveShape['side'];
  risk: boolean;
  x: number;
  y: number;
  r: number;
}

/** How long a change takes, in ms: lines and formations first, then marks, then how it is read. */
export const DURATION = 1500;
const LINES = [0, 0.35] as const;
const TRAVEL = [0.12, 0.62] as const;
const MARKS = [0.5, 0.75] as const;
const READING = [0.66, 1] as const;

/** A formation goes in a column: how far behind the head, as a share of the way, and how large. */
const COLUMN = [
  { behind: 0.14, size: 0.6 },
  { behind: 0.07, size: 0.8 },
  { behind: 0, size: 1 },
] as const;

/** The finished drawing. */
export function settled(drawing: Drawing): Frame {
  return {
    ...drawing,
    marks: drawing.marks.map((mark) => ({ ...mark, alpha: 1 })),
    moves: drawing.moves.map((move) => ({ ...move, drawn: 1, alpha: 1 })),
    travellers: [],
  };
}

/** True if nothing but what is pointed at or selected differs. */
export function sameButForStates(a: Drawing, b: Drawing): boolean {
  const plain = (drawing: Drawing) =>
    JSON.stringify({ ...drawing, marks: drawing.marks.map((mark) => ({ ...mark, state: 'plain' })) });
  return plain(a) === plain(b);
}

/** The moment t (0–1) between two drawings. */
export function frameAt(from: Drawing, to: Drawing, t: number): Frame {
  if (t >= 1) return settled(to);
  const marks = phase(t, MARKS);
  const reading = phase(t, READING);
  return {
    ...to,
    hatches: fadeHatches(from.hatches, to.hatches, reading),
    marks: betweenMarks(from.marks, to.marks, marks, reading),
    moves: betweenMoves(from.moves, to.moves, t),
    travellers: to.moves.flatMap((move) => traveller(move, t, from)),
  };
}

function betweenMarks(
  from: Drawing['marks'],
  to: Drawing['marks'],
  t: number,
  reading: number,
): Frame['marks'] {
  const gone = from.filter((mark) => !to.some(({ id }) => id === mark.id));
  const staying = to.map((mark) => {
    const old = from.find(({ id }) => id === mark.id);
    const [x, y] = old ? [mix(old.x, mark.x, t), mix(old.y, mark.y, t)] : [mark.x, mark.y];
    const r = mix(old?.r ?? mark.r * 0.6, mark.r, t);
    const ring = mix(old?.ring ?? mark.ring, mark.ring, t);
    const ripples = spread(old?.ripples ?? [], mark, reading);
    return {
      ...mark,
      x,
      y,
      r,
      ring,
      ripples,
      alpha: old ? 1 : t,
      changed: mark.changed && (old?.changed === true || t > 0.5),
    };
  });
  return [...gone.map((mark) => ({ ...mark, ripples: [], alpha: 1 - t })), ...staying];
}

/** Ripples run outwards from the mark, one after the other; an unchanged reading stays still. */
function spread(old: MarkShape['ripples'], mark: MarkShape, t: number): MarkShape['ripples'] {
  if (JSON.stringify(old) === JSON.stringify(mark.ripples)) return mark.ripples;
  if (t <= 0) return old;
  return mark.ripples.map((ripple, i) => {
    const own = clamp(t * 1.6 - i * 0.15);
    return { r: mix(mark.r, ripple.r, own), alpha: ripple.alpha * own };
  });
}

function betweenMoves(from: Drawing['moves'], to: Drawing['moves'], t: number): Frame['moves'] {
  const gone = from.filter((move) => !to.some(({ id }) => id === move.id));
  const leaving = 1 - phase(t, LINES);
  return [
    ...(leaving > 0 ? gone.map((move) => ({ ...move, drawn: 1, alpha: leaving })) : []),
    ...to.map((move) => {
      const isNew = !from.some((old) => old.id === move.id && old.planned === move.planned);
      return { ...move, drawn: isNew ? phase(t, LINES) : 1, alpha: 1 };
    }),
  ];
}

function traveller(move: MoveShape, t: number, from: Drawing): Traveller[] {
  const under = phase(t, TRAVEL);
  const isNew = !from.moves.some((old) => old.id === move.id && old.planned === move.planned);
  if (!isNew || move.traveller === 0 || under <= 0 || under >= 1) return [];
  return COLUMN.flatMap(({ behind, size }) => {
    const at = under - behind;
    if (at <= 0) return [];
    const [x, y] = pointOn(move.curve, at);
    return [{ side: move.side, risk: move.risk, x, y, r: move.traveller * size }];
  });
}

function fadeHatches(from: Drawing['hatches'], to: Drawing['hatches'], t: number): HatchShape[] {
  const gone = from.filter((hatch) => !to.some(({ id }) => id === hatch.id));
  const old = (id: string) => from.find((hatch) => hatch.id === id)?.alpha ?? 0;
  return [
    ...(t < 1 ? gone.map((hatch) => ({ ...hatch, alpha: hatch.alpha * (1 - t) })) : []),
    ...to.map((hatch) => ({ ...hatch, alpha: mix(old(hatch.id), hatch.alpha, t) })),
  ];
}

/** Progress within a part of the whole, eased at both ends. */
function phase(t: number, [start, end]: readonly [number, number]): number {
  const u = clamp((t - start) / (end - start));
  return u * u * (3 - 2 * u);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
