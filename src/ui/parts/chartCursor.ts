/** The cursor of a chart: arrow keys, Home and End move it along the points, a pointer puts it where it points. */
import type { ChartBox } from './chartGeometry.js';
import { nextByKey } from './roving.js';

/** Keys of a slider: arrows stop at the ends instead of wrapping round. */
export function stepTo(key: string, from: number, count: number): number | null {
  const next = nextByKey(key, from, count);
  if (next === null) return null;
  const wrapped = Math.abs(next - from) > 1 && key.startsWith('Arrow');
  return wrapped ? from : next;
}

function pointAt(event: PointerEvent, box: ChartBox, count: number): number {
  const frame = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - frame.left) / frame.width) * box.width;
  const share = (x - box.left) / Math.max(1, box.right - box.left);
  return Math.round(Math.min(1, Math.max(0, share)) * (count - 1));
}

/** Asks for more about a point. */
export type OnPick = (point: number, by: 'key' | 'pointer') => void;

interface CursorProps {
  /** The id of the element that names it, and of one that describes it. */
  label: string;
  describedBy?: string | undefined;
  count: number;
  cursor: number | null;
  onCursor: (point: number) => void;
  /** Enter, or a press. */
  onPick?: OnPick | undefined;
  says: (point: number) => string;
  box: ChartBox;
}

/** Attributes that make an element a slider over the points of a chart. */
export function cursorOver(props: CursorProps) {
  const { count, cursor, onCursor, onPick, box } = props;
  const at = cursor ?? count - 1;
  return {
    role: 'slider' as const,
    'aria-labelledby': props.label,
    'aria-describedby': props.describedBy,
    tabIndex: 0,
    'aria-valuemin': 0,
    'aria-valuemax': count - 1,
    'aria-valuenow': at,
    'aria-valuetext': props.says(at),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && onPick) {
        event.preventDefault();
        onPick(at, 'key');
        return;
      }
      const next = stepTo(event.key, at, count);
      if (next === null) return;
      event.preventDefault();
      onCursor(next);
    },
    onPointerDown: (event: PointerEvent) => {
      const point = pointAt(event, box, count);
      onCursor(point);
      onPick?.(point, 'pointer');
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' || event.buttons > 0) {
        const point = pointAt(event, box, count);
        if (point !== cursor) onCursor(point);
      }
    },
  };
}
