/** One side's week in both mirrors: each move as it was meant, and as the other side read it, with its reasons. */
import { t } from '../../text/index.js';
import type { LedgerMove, OpenSide } from '../../view/index.js';
import { ReasonBill } from '../match/ReasonBill.js';
import { SignedBar } from '../parts/Bill.js';
import { Disclosure } from '../parts/Disclosure.js';
import { SideMark } from './icons.js';

/** Change of log odds that fills half a bar. */
const FULL = 1;

/** `reader` is the name of the side that read. */
export function OpenWeek({ open, reader }: { open: OpenSide; reader: string }) {
  const { week, side, name } = open;
  return (
    <div class={`open-side ${side}-side`}>
      <h3 class="open-name">
        <SideMark side={side} /> {name}
      </h3>
      {week.moves.length === 0 ? <p class="quiet">{t('replay.nothing')}</p> : null}
      <ul class="plain open-moves">
        {week.moves.map((move) => (
          <Move key={move.id} move={move} reader={reader} />
        ))}
      </ul>
      {week.rest ? (
        <Disclosure
          name={
            <span class="small quiet">
              {t('replay.restReasons')} <span class="figure">{week.rest.totalText}</span>
            </span>
          }
        >
          <ReasonBill bill={week.rest} />
        </Disclosure>
      ) : null}
      <p class="small quiet">{open.belief}</p>
    </div>
  );
}

function Move({ move, reader }: { move: LedgerMove; reader: string }) {
  const { bill } = move;
  return (
    <li class="open-move">
      <p class="open-did">
        <strong>{move.name}</strong> {move.how ? <span class="quiet small">{move.how}</span> : null}
      </p>
      <dl class="open-mirrors">
        <dt>{t('replay.meant')}</dt>
        <dd>{move.meant || '–'}</dd>
        <dt>{t('replay.read')}</dt>
        <dd>
          <span class="open-read">
            <span>
              {move.looked || t('replay.seenAsIs')}
              {move.reading ? <span class={move.tone}>. {move.reading}</span> : null}
            </span>
            {bill ? (
              <span class="open-change">
                <SignedBar amount={move.change} scale={FULL} />
                <span class="figure">{move.changeText}</span>
              </span>
            ) : null}
          </span>
          {bill && bill.lines.length > 0 ? (
            <Disclosure name={<span class="small quiet">{t('replay.reasons', { name: reader })}</span>}>
              <ReasonBill bill={bill} />
            </Disclosure>
          ) : null}
        </dd>
      </dl>
    </li>
  );
}
