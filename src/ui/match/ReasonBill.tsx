/** Reasons like a bill: signed lines that add up, each with what lies behind it; in words where figures are not wanted. */
import { t } from '../../text/index.js';
import { type Bill as BillModel, estimateText } from '../../view/index.js';
import { Bill } from '../parts/Bill.js';

interface ReasonBillProps {
  bill: BillModel;
  /** Without the sentences, for narrow places. */
  brief?: boolean;
  /** How much each reason weighs in words, and the sum as the percentage before and after. */
  inWords?: boolean;
}

export function ReasonBill({ bill, brief = false, inWords = false }: ReasonBillProps) {
  const [was, is] = [estimateText(bill.before), estimateText(bill.after)];
  return (
    <Bill
      label={t('match.rival.why')}
      lines={bill.lines.map((line) => ({
        key: line.id,
        amount: line.amount,
        says: inWords ? line.words : undefined,
        label: (
          <>
            {line.label}
            {!line.detail || (brief && !line.ofMove) ? null : <span class="bill-detail">{line.detail}</span>}
            {line.note ? <span class="bill-note">{line.note}</span> : null}
          </>
        ),
      }))}
      total={{
        label: t(inWords ? 'match.belief' : 'match.bill.total'),
        amount: bill.total,
        says: inWords ? (was === is ? is : t('match.bill.moved', { was, is })) : undefined,
      }}
    />
  );
}
