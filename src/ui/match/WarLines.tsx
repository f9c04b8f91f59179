/** Above the button that resolves the week: how likely war is, and the warning of an attack where there is one. */
import type { WarRiskModel } from '../../view/index.js';

export function WarLines({ war }: { war: WarRiskModel | null }) {
  if (!war) return null;
  const [first, ...reasons] = war.warning;
  return (
    <div class="war-lines">
      {first ? (
        <p class="war-warning">
          <strong>{first}</strong> {reasons.join(' ')}
        </p>
      ) : null}
      <p class={war.high ? 'war-ahead high' : 'war-ahead'}>{war.ahead}</p>
    </div>
  );
}
