/** The editor of an offer: issue by issue, from "as it is" to the full concession, with the likely reading below. */
import { t } from '../../text/index.js';
import type { TermRow } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { open } from './bench.js';
import { GuessScale } from './GuessScale.js';
import type { Guess } from './useGuess.js';

interface TermsDialogProps {
  rows: TermRow[];
  guess: Guess;
  onStep: (issue: string, step: number) => void;
}

export function TermsDialog({ rows, guess, onStep }: TermsDialogProps) {
  const close = () => {
    open.value = null;
  };
  return (
    <Dialog
      title={t('match.detail.terms')}
      onClose={close}
      actions={
        <Button kind="strong" onPress={close}>
          {t('match.terms.done')}
        </Button>
      }
    >
      {rows.map((row) => (
        <Term key={row.issue} row={row} onStep={onStep} />
      ))}
      <div>
        <h3 class="group-title">{t('match.detail.read')}</h3>
        <GuessScale guess={guess} />
      </div>
    </Dialog>
  );
}

function Term({ row, onStep }: { row: TermRow; onStep: TermsDialogProps['onStep'] }) {
  const id = `term-${row.issue}`;
  const last = row.steps.length - 1;
  const set = (step: number) => onStep(row.issue, Math.min(last, Math.max(0, step)));
  return (
    <div class="term">
      <p class="term-head">
        <label class="term-name" for={id}>
          {row.name}
        </label>{' '}
        <span class="quiet small">
          {[t(`match.terms.${row.whose}`), row.note].filter(Boolean).join(' · ')}
        </span>
      </p>
      <div class="term-steps">
        <Button
          label={t('match.terms.less', { name: row.name })}
          blocked={row.chosen === 0 ? t('match.terms.least') : null}
          onPress={() => set(row.chosen - 1)}
        >
          −
        </Button>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={row.chosen}
          aria-valuetext={row.steps[row.chosen]?.text ?? ''}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <Button
          label={t('match.terms.more', { name: row.name })}
          blocked={row.chosen === last ? t('match.terms.most') : null}
          onPress={() => set(row.chosen + 1)}
        >
          +
        </Button>
        <p class="term-says">
          <strong>{row.steps[row.chosen]?.text ?? ''}</strong>
          {row.agreed > 0 ? (
            <span class="quiet"> {t('match.terms.agreed', { step: row.steps[row.agreed]?.text ?? '' })}</span>
          ) : null}
        </p>
      </div>
    </div>
  );
}
