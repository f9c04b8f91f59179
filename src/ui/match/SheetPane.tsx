/** This week's order sheet, the answers that go with it, undo, and the one button that resolves the week. */
import { decimal, t } from '../../text/index.js';
import type { OpenOffer, OrderSheet, SheetGuess } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Segments } from '../parts/Segments.js';
import { Dots } from './Dots.js';
import { FigureRow } from './FigureRow.js';
import type { MatchHands } from './hands.js';
import { Terms } from './TablePane.js';

interface SheetPaneProps {
  sheet: OrderSheet;
  /** What the whole sheet would leave and teach; null while nobody says. */
  guess: SheetGuess | null;
  hands: MatchHands;
  thinking: boolean;
  hotSeat: boolean;
  chosen: string | null;
}

export function SheetPane({ sheet, guess, hands, thinking, hotSeat, chosen }: SheetPaneProps) {
  const { attention } = sheet;
  return (
    <section class="sheet-pane" aria-label={t('match.sheet.label')} data-hint="sheet">
      <div class="sheet-head">
        <h2 class="group-title">{t('match.sheet.title')}</h2>
        <Dots filled={attention.spent} of={attention.limit} says={attention.text} />
        <Button
          kind="bare"
          blocked={sheet.canUndo ? null : t('match.sheet.undoNothing')}
          onPress={hands.undo}
        >
          {t('match.sheet.undo')}
        </Button>
      </div>
      <div class="sheet-scroll">
        <Rows sheet={sheet} hands={hands} chosen={chosen} />
        {guess?.warnings.map((warning) => (
          <p key={warning} class="sheet-warning">
            {warning}
          </p>
        ))}
        {sheet.offer ? <Offer offer={sheet.offer} sheet={sheet} hands={hands} /> : null}
        {guess ? <WholeSheet guess={guess} /> : null}
        <label class="choice challenge">
          <input
            type="checkbox"
            checked={sheet.challenge}
            onChange={(event) => hands.challenge(event.currentTarget.checked)}
          />
          <span>
            {t('match.sheet.challenge')}
            <span class="field-note">{t('match.sheet.challengeWhy')}</span>
          </span>
        </label>
      </div>
      <div class="sheet-foot">
        {sheet.problems.map((problem) => (
          <p key={problem} class="small">
            {problem}
          </p>
        ))}
        <Button
          kind="strong"
          size="large"
          wide
          hint={thinking ? '' : 'R'}
          blocked={thinking ? t('match.sheet.thinking') : sheet.blocked}
          onPress={hands.resolve}
        >
          {thinking ? t('match.sheet.thinking') : hotSeat ? t('match.sheet.seal') : t('match.sheet.resolve')}
        </Button>
      </div>
    </section>
  );
}

function Rows({ sheet, hands, chosen }: Pick<SheetPaneProps, 'sheet' | 'hands' | 'chosen'>) {
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
              {row.how ? <span class="sheet-how">{row.how}</span> : null}
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

/** What the analysts think that the sheet as it stands would leave in them, and what it would teach. */
function WholeSheet({ guess }: { guess: SheetGuess }) {
  return (
    <div class="whole-sheet">
      <h3 class="group-title">
        {t('match.sheet.leaves')} <span class="group-unit">{t('match.felt.supposedUnit')}</span>
      </h3>
      <ul class="figures plain" aria-label={t('match.sheet.leaves')}>
        {guess.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
        {guess.teaches.map(({ id, label, value }) => (
          <li key={id} class="figure-row plain-figure">
            <span class="figure-name">{label}</span>
            <span class="figure-value">
              <span class="figure-number">{value}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Offer({ offer, sheet, hands }: { offer: OpenOffer; sheet: OrderSheet; hands: MatchHands }) {
  return (
    <div class="offer" data-hint="offer">
      <h3 class="group-title">{offer.title}</h3>
      <p class="quiet small">{offer.how}</p>
      {offer.until ? <p class="small">{offer.until}</p> : null}
      {offer.terms.length === 0 ? (
        <p class="small">{t('match.terms.nothing')}</p>
      ) : (
        <Disclosure class="small" name={t('match.table.terms', { count: offer.terms.length })}>
          <Terms terms={offer.terms} />
        </Disclosure>
      )}
      <Segments
        label={t('match.sheet.answer')}
        quiet
        choices={sheet.answers}
        chosen={sheet.table}
        onChoose={hands.answerTable}
      />
    </div>
  );
}
