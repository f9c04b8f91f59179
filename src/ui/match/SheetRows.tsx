/** The orders on the sheet line by line, and what they take. */
import { decimal, t } from '../../text/index.js';
import type { OrderSheet } from '../../view/index.js';
import { Dots } from './Dots.js';
import type { MatchHands } from './hands.js';

interface SheetRowsProps {
  sheet: OrderSheet;
  hands: MatchHands;
  chosen: string | null;
}

export function SheetRows({ sheet, hands, chosen }: SheetRowsProps) {
  const { attention, capital } = sheet;
  if (sheet.rows.length === 0) return <p class="sheet-empty quiet">{t('match.sheet.empty')}</p>;
  return (
    <>
      <ol class="sheet-rows plain">
        {sheet.rows.map((row) => (
          <li key={row.move} class={row.move === chosen ? 'sheet-row chosen' : 'sheet-row'}>
            <span class="sheet-number">{row.number}</span>
            <button
              type="button"
              class="sheet-name"
              aria-label={t('match.sheet.edit', { number: row.number, name: row.name })}
              onClick={() => hands.choose(row.move)}
            >
              {row.name}
              {row.how ? <span class="sheet-how"> {row.how}</span> : null}
            </button>
            <Dots filled={row.attention} says={t('match.moves.attention', { count: row.attention })} />
            <button
              type="button"
              class="sheet-drop"
              aria-label={t('match.sheet.drop', { name: row.name })}
              onClick={() => hands.drop(row.move)}
            >
              ×
            </button>
            {row.problem ? <p class="sheet-problem">{row.problem}</p> : null}
          </li>
        ))}
      </ol>
      <p class="sheet-sum quiet">
        {attention.text} ·{' '}
        {t('match.sheet.capital', { spent: decimal(capital.spent, 1), have: decimal(capital.have, 1) })}
      </p>
    </>
  );
}
