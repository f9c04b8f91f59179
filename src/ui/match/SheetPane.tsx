/** This week's order sheet, the answers that go with it, undo, and the one button that resolves the week. */
import { t } from '../../text/index.js';
import type { OpenOffer, OrderSheet, SheetGuess, WarRiskModel } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Segments } from '../parts/Segments.js';
import { AsksLine } from './AsksWindow.js';
import { AskWord } from './AskWord.js';
import { Dots } from './Dots.js';
import { depthShown } from './depth.js';
import type { MatchHands } from './hands.js';
import { SheetRows } from './SheetRows.js';
import { Terms } from './TablePane.js';
import type { Asks } from './useAsks.js';
import { WarLines } from './WarLines.js';
import { WholeSheet } from './WholeSheet.js';

interface SheetPaneProps {
  sheet: OrderSheet;
  /** What the whole sheet would leave and teach; null while nobody says. */
  guess: SheetGuess | null;
  /** How likely war is; null while nobody says. */
  war: WarRiskModel | null;
  hands: MatchHands;
  thinking: boolean;
  hotSeat: boolean;
  chosen: string | null;
  /** What the exercise asks before the week is sealed; null where nothing. */
  asks: Asks | null;
  /** The quiet way from the room to every move, where there is a room. */
  onMoves?: (() => void) | undefined;
}

export function SheetPane(props: SheetPaneProps) {
  const { sheet, guess, war, hands, thinking, hotSeat, chosen, asks, onMoves } = props;
  const { attention } = sheet;
  const full = depthShown.value === 'full';
  const lapse = sheet.offerAtStake && war?.lapse ? [war.lapse] : [];
  const warnings = [...sheet.foreseen, ...lapse, ...(guess?.warnings ?? [])];
  return (
    <section class="sheet-pane" aria-label={t('match.sheet.label')} data-hint="sheet">
      <div class="sheet-head">
        <h2 class="group-title">{t('room.sheet')}</h2>
        <Dots filled={attention.spent} of={attention.limit} says={attention.text} />
        {onMoves ? (
          <Button kind="bare" onPress={onMoves}>
            {t('room.allMoves')}
          </Button>
        ) : null}
        <Button
          kind="bare"
          blocked={sheet.canUndo ? null : t('match.sheet.undoNothing')}
          onPress={hands.undo}
        >
          {t('match.sheet.undo')}
        </Button>
      </div>
      <div class="sheet-scroll">
        <SheetRows sheet={sheet} hands={hands} chosen={chosen} />
        {warnings.map((warning) => (
          <p key={warning} class="sheet-warning">
            {warning}
          </p>
        ))}
        {sheet.ownOffer && !full ? <OfferContent offer={sheet.ownOffer} name={sheet.ownOffer.line} /> : null}
        {sheet.offer ? <Offer offer={sheet.offer} sheet={sheet} hands={hands} full={full} /> : null}
        {guess && full ? <WholeSheet guess={guess} /> : null}
        {guess && !full && sheet.rows.length > 0 ? <p class="sheet-line">{guess.line}</p> : null}
        <div class="challenge">
          <label class="choice">
            <input
              type="checkbox"
              checked={sheet.challenge}
              onChange={(event) => hands.challenge(event.currentTarget.checked)}
            />
            <span>{t('match.sheet.challenge')}</span>
          </label>
          <AskWord id="challenge" word="?" label={t('room.challenge')} text={t('match.sheet.challengeWhy')} />
          {full && !sheet.challenge ? null : (
            <p class="challenge-does quiet">{t('match.sheet.challengeDoes')}</p>
          )}
        </div>
      </div>
      <div class="sheet-foot">
        <WarLines war={war} />
        {asks ? <AsksLine {...asks} /> : null}
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

interface OfferProps extends Pick<SheetPaneProps, 'sheet' | 'hands'> {
  offer: OpenOffer;
  full: boolean;
}

function Offer({ offer, sheet, hands, full }: OfferProps) {
  const empty = offer.terms.length === 0;
  return (
    <div class="offer" data-hint="offer">
      <h3 class="offer-title">{offer.line}</h3>
      {/* In full depth the table beside the moves has them. */}
      {full || empty ? null : (
        <OfferContent offer={offer} name={t('match.table.terms', { count: offer.terms.length })} />
      )}
      {empty ? null : (
        <Segments
          label={t('match.sheet.answer')}
          quiet
          choices={sheet.answers}
          chosen={sheet.table}
          onChoose={hands.answerTable}
        />
      )}
    </div>
  );
}

/** All terms of an offer behind its name. */
function OfferContent({ offer, name }: { offer: OpenOffer; name: string }) {
  return (
    <Disclosure class="small" name={name}>
      <p class="quiet">{offer.how}</p>
      <Terms terms={offer.terms} />
    </Disclosure>
  );
}
