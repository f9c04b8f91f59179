/** What the end was worth to the side: named parts that add up, and why the rival's true type made some of them count. */
import { t } from '../../text/index.js';
import type { Worth } from '../../view/index.js';
import { Bill } from '../parts/Bill.js';

export function WorthBill({ worth }: { worth: Worth }) {
  return (
    <div class="worth">
      <p class="small quiet">{t('debrief.worth.lead')}</p>
      {worth.because.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Bill
        label={t('debrief.worth')}
        lines={worth.lines.map(({ id, label, why, amount }) => ({
          key: id,
          label: (
            <>
              {label}
              <span class="bill-detail">{why}</span>
            </>
          ),
          amount,
        }))}
        total={{ label: t('debrief.worth.total'), amount: worth.total }}
        tone="plain"
      />
    </div>
  );
}
