/** Reasons like a bill: signed lines that add up, each with what lies behind it. */
import { t } from '../../text/index.js';
import type { Bill as BillModel } from '../../view/index.js';
import { Bill } from '../parts/Bill.js';

/** `brief` leaves out the sentences, for narrow places. */
export function ReasonBill({ bill, brief = false }: { bill: BillModel; brief?: boolean }) {
  return (
    <Bill
      label={t('match.rival.why')}
      lines={bill.lines.map((line) => ({
        key: line.id,
        amount: line.amount,
        label: (
          <>
            {line.label}
            {!line.detail || (brief && !line.ofMove) ? null : <span class="bill-detail">{line.detail}</span>}
          </>
        ),
      }))}
      total={{ label: t('match.rival.suspicion'), amount: bill.total }}
    />
  );
}
