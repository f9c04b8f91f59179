/** Reasons as a bill: signed lines that add up under a rule. */
import type { ComponentChildren } from 'preact';
import { addingUp, signed } from '../../text/index.js';

export interface BillLine {
  key: string;
  label: ComponentChildren;
  amount: number;
  /** Stands in place of the figure. */
  says?: string | undefined;
}

interface BillProps {
  /** What the bill is about, for screen readers. */
  label: string;
  lines: readonly BillLine[];
  total: Omit<BillLine, 'key'>;
  /** `risk` paints increases in the colour of risk and decreases in that of calm; `plain` uses ink. */
  tone?: 'risk' | 'plain';
  digits?: number;
  /** The amount that fills half a bar; by default the largest of the lines. */
  scale?: number;
}

export function Bill({ label, lines, total, tone = 'risk', digits = 2, scale }: BillProps) {
  const most = scale ?? Math.max(1e-9, ...lines.map((line) => Math.abs(line.amount)));
  const shown = addingUp(
    lines.map(({ amount }) => amount),
    total.amount,
    digits,
  );
  return (
    <ul class="bill" aria-label={label}>
      {lines.map((line, at) => (
        <li key={line.key} class="bill-line">
          <span>{line.label}</span>
          <SignedBar amount={line.amount} scale={most} tone={tone} />
          <span class="figure">{line.says ?? signed(shown[at] ?? line.amount, digits)}</span>
        </li>
      ))}
      <li class="bill-line bill-total">
        <strong>{total.label}</strong>
        <span />
        <span class="figure">{total.says ?? signed(total.amount, digits)}</span>
      </li>
    </ul>
  );
}

interface SignedBarProps {
  amount: number;
  /** The amount that fills one half. */
  scale: number;
  tone?: 'risk' | 'plain';
}

/** A bar that grows to the right for more and to the left for less. */
export function SignedBar({ amount, scale, tone = 'risk' }: SignedBarProps) {
  const length = 50 * Math.min(1, Math.abs(amount) / scale);
  const colour = tone === 'plain' ? '' : amount > 0 ? 'risk' : 'calm';
  return (
    <svg class={`bill-bar ${colour}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x={amount > 0 ? 50 : 50 - length} width={length} height="8" fill="currentColor" />
      <path class="bill-zero" d="M50 0v8" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
