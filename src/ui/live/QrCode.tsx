/** An address as a QR code: dark on white whatever the theme, so that every phone reads it. */
import { encode } from 'uqr';

/** @param label what the code leads to, for those who do not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="live-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} class="live-qr-paper" />
      <path d={path} class="live-qr-ink" />
    </svg>
  );
}
