/** The ledger of perception, week by week: what was done and meant, how it was read, what they did next. */
import { percent, t } from '../../text/index.js';
import type { DebriefModel, LedgerMove, LedgerWeek } from '../../view/index.js';
import { ReasonBill } from '../match/ReasonBill.js';
import { SignedBar } from '../parts/Bill.js';
import { Disclosure } from '../parts/Disclosure.js';

/** Change of log odds that fills half a bar. */
const FULL = 1;

export function Ledger({ model }: { model: DebriefModel }) {
  return (
    <section class="debrief-ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">
        {t('debrief.ledger')} <span class="section-lead">{t('debrief.ledger.lead')}</span>
      </h2>
      <p class="small quiet" hidden={model.moves === 0}>
        {t('debrief.ledger.misseen', { misseen: model.misseen, moves: model.moves })}
      </p>
      <ol class="ledger plain">
        <li class="ledger-names" aria-hidden="true">
          <span>{t('debrief.ledger.week')}</span>
          <span>{t('debrief.ledger.you')}</span>
          <span>{t('debrief.ledger.they')}</span>
          <span>{t('debrief.ledger.suspicion')}</span>
          <span>{t('debrief.ledger.so')}</span>
        </li>
        {model.ledger.map((week) => (
          <Week key={week.week} week={week} />
        ))}
      </ol>
    </section>
  );
}

function Week({ week }: { week: LedgerWeek }) {
  const range = {
    before: percent(week.before),
    after: percent(week.after),
    unbiased: percent(week.unbiased),
  };
  return (
    <li class="ledger-week" aria-label={t('match.week', { week: week.week })}>
      <span class="ledger-number">{week.week}</span>
      <ul class="ledger-moves plain">
        {week.moves.length === 0 ? <li class="ledger-move quiet">{t('debrief.ledger.nothing')}</li> : null}
        {week.moves.map((move) => (
          <Move key={move.id} move={move} />
        ))}
        {week.rest ? (
          <li class="ledger-move ledger-rest">
            <span class="quiet">{t('debrief.ledger.rest')}</span>
            <Disclosure name={<span class="small quiet">{t('debrief.ledger.reasons')}</span>}>
              <ReasonBill bill={week.rest} />
            </Disclosure>
            <Change amount={week.rest.total} text={week.rest.totalText} />
          </li>
        ) : null}
        <li class="ledger-move ledger-total">
          <strong>{t('debrief.ledger.total')}</strong>
          <span class="quiet">{t('debrief.ledger.totalIs', range)}</span>
          <Change amount={week.total} text={week.totalText} />
        </li>
      </ul>
      <div class="ledger-so">
        <h3 class="ledger-so-name">{t('debrief.ledger.so')}</h3>
        {week.passed ? <p>{week.passed}</p> : null}
        {week.answered.map((move) => (
          <p key={move.id}>
            {move.name}
            {move.meant ? (
              <span class="quiet small">{t('debrief.ledger.meant', { text: move.meant })}</span>
            ) : null}
          </p>
        ))}
      </div>
    </li>
  );
}

function Move({ move }: { move: LedgerMove }) {
  return (
    <li class="ledger-move">
      <span class="ledger-did">
        <strong>{move.name}</strong>
        {move.how ? <span class="quiet small">{move.how}</span> : null}
        {move.meant ? <span class="small">{t('debrief.ledger.meant', { text: move.meant })}</span> : null}
      </span>
      <span class="ledger-read">
        {move.looked ? <span class="small">{move.looked}</span> : null}
        <span class={move.tone}>{move.reading || (move.bill ? t('debrief.ledger.hardly') : '')}</span>
        {move.bill && move.bill.lines.length > 0 ? (
          <Disclosure name={<span class="small quiet">{t('debrief.ledger.reasons')}</span>}>
            <p class="small">{move.bill.lines.map((line) => line.detail).join(' ')}</p>
          </Disclosure>
        ) : null}
      </span>
      {move.bill ? <Change amount={move.change} text={move.changeText} /> : <span />}
    </li>
  );
}

function Change({ amount, text }: { amount: number; text: string }) {
  return (
    <span class="ledger-change">
      <SignedBar amount={amount} scale={FULL} />
      <span class="figure">{text}</span>
    </span>
  );
}
