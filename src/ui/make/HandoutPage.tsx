/** What the printer gets in place of the page: the half page for students, twice on one sheet. */
import type { MadeExercise } from '../../session/index.js';
import { t } from '../../text/index.js';
import { fitsQr, type Handout, handoutOf } from '../../view/index.js';
import { QrCode } from '../parts/QrCode.js';

/** More lines to write on than fit: what is too much is cut off. */
const LINES = Array.from({ length: 12 }, (_, line) => line);

export function HandoutPage({ made, address }: { made: MadeExercise; address: string }) {
  const handout = handoutOf(made, address);
  return (
    <div class="handouts" aria-hidden="true">
      <Half handout={handout} />
      <Half handout={handout} />
    </div>
  );
}

function Half({ handout }: { handout: Handout }) {
  const { title, longTitle, about, note, cut, steps, address, typed } = handout;
  return (
    <div class="handout">
      <div class="handout-words">
        <p class={longTitle ? 'handout-title long' : 'handout-title'}>{title}</p>
        <p class="handout-about">{about}</p>
        {note ? <p class="handout-note">{note}</p> : null}
        {cut ? <p class="handout-about">{t('make.paper.cut')}</p> : null}
        <ol class="handout-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="handout-about">{t('make.paper.notes')}</p>
        <div class="handout-lines">
          {LINES.map((line) => (
            <div key={line} />
          ))}
        </div>
      </div>
      <div class="handout-code">
        {fitsQr(address) ? <QrCode text={address} label={title} /> : null}
        <p class={typed ? 'handout-address' : 'handout-about'}>{typed ? address : t('make.paper.long')}</p>
      </div>
    </div>
  );
}
