/** How often what was said with some chance turned out to be so: dots beside the line of a perfect judge, and the numbers. */
import { percent, t } from '../../text/index.js';
import type { CalibrationBin } from '../../view/index.js';

const SIDE = 200;
const LEFT = 44;
const TOP = 8;
const BOTTOM = TOP + SIDE;

const x = (share: number): number => LEFT + share * SIDE;
const y = (share: number): number => BOTTOM - share * SIDE;
/** The more often something was said, the larger its dot, by area. */
const radius = (times: number, most: number): number => 4 + 5 * Math.sqrt(times / most);

export function Calibration({ bins }: { bins: readonly CalibrationBin[] }) {
  const most = Math.max(...bins.map(({ times }) => times));
  return (
    <div class="calibration">
      <svg
        viewBox={`0 0 ${LEFT + SIDE + 28} ${BOTTOM + 44}`}
        role="img"
        aria-label={`${t('profile.calibration')}. ${bins.map(({ says }) => says).join('; ')}`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class="chart-grid" d={`M${x(0)} ${y(share)}H${x(1)}`} />
            <text x={LEFT - 8} y={y(share) + 4} text-anchor="end">
              {percent(share)}
            </text>
            <text x={x(share)} y={BOTTOM + 18} text-anchor="middle">
              {percent(share)}
            </text>
          </g>
        ))}
        <path class="calibration-even" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
        {bins.map(({ id, said, so, times }) => (
          <circle key={id} class="calibration-dot" cx={x(said)} cy={y(so)} r={radius(times, most)} />
        ))}
        <text x={x(0.5)} y={BOTTOM + 38} text-anchor="middle">
          {t('profile.calibration.x')}
        </text>
        <text x={x(0) + 6} y={TOP + 16}>
          {t('profile.calibration.y')}
        </text>
      </svg>
      <table>
        <caption class="unseen">{t('profile.calibration')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profile.calibration.said')}</th>
            <th scope="col" class="figure">
              {t('profile.calibration.times')}
            </th>
            <th scope="col" class="figure">
              {t('profile.calibration.so')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ id, range, times, so }) => (
            <tr key={id}>
              <th scope="row">{range}</th>
              <td class="figure">{times}</td>
              <td class="figure">{percent(so)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
