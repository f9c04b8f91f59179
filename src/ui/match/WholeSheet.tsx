/** What the analysts think that the sheet as it stands would leave in them, and what it would teach. */
import { t } from '../../text/index.js';
import type { SheetGuess } from '../../view/index.js';
import { AskWord } from './AskWord.js';
import { FigureRow } from './FigureRow.js';

export function WholeSheet({ guess }: { guess: SheetGuess }) {
  return (
    <div class="whole-sheet">
      <h3 class="group-title">
        {t('match.sheet.leaves')}{' '}
        <AskWord
          id="supposed"
          class="group-unit"
          word={t('match.felt.supposedUnit')}
          text={t('room.means.supposed')}
        />
      </h3>
      <ul class="figures plain" aria-label={t('match.sheet.leaves')}>
        {guess.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
        {guess.teaches.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </ul>
    </div>
  );
}
