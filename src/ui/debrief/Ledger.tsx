/** The ledger of perception, week by week: what was done and meant, how it was read, what they did next. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { percent, t } from '../../text/index.js';
import {
  becauseOf,
  type DebriefModel,
  decisionOf,
  type JudgedRow,
  type LedgerAnswer,
  type LedgerMove,
  type LedgerWeek,
} from '../../view/index.js';
import { ReasonBill } from '../match/ReasonBill.js';
import { SignedBar } from '../parts/Bill.js';
import { Disclosure } from '../parts/Disclosure.js';
import { JudgedTag } from './Judged.js';
import { goTo, Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { STAYS_CLOSED } from './useOpenInPrint.js';
import { useDecisions, useTurning } from './useTurning.js';

/** Change of log odds that fills half a bar. */
const FULL = 1;

export const weekId = (week: number): string => `ledger-${week}`;

interface LedgerProps {
  match: Match;
  model: DebriefModel;
  /** The week to begin at, where the address names one. */
  asked: number | null;
}

/** What the analysis adds to the ledger, as it comes. */
interface Added {
  /** Why the rival gave an order, by week and place on its sheet. */
  because: ReadonlyMap<string, string>;
  /** What each order did against leaving it out, by the same. */
  judged: ReadonlyMap<string, JudgedRow>;
}

function useAdded(match: Match, { side, weeks }: DebriefModel): Added {
  const weighed = useAnswer<'weighed'>(match, { ask: 'weighed' });
  const decisions = useDecisions(match, side, weeks, useTurning(match, side));
  const because = useMemo(
    () => (weighed.found ? becauseOf(match, side, weighed.found) : new Map<string, string>()),
    [match, side, weighed.found],
  );
  const judged = useMemo(
    () =>
      new Map(
        (decisions.found ?? []).flatMap((one) => decisionOf(match, one).judged.map((row) => [row.id, row])),
      ),
    [match, decisions.found],
  );
  return { because, judged };
}

export function Ledger({ match, model, asked }: LedgerProps) {
  const { because, judged } = useAdded(match, model);
  useEffect(() => {
    if (asked !== null) goTo(weekId(asked));
  }, [asked]);
  return (
    <Section id="ledger" title={t('debrief.ledger')} lead={t('debrief.ledger.lead')}>
      {model.glance ? <p>{model.glance}</p> : null}
      <p class="small quiet" hidden={model.moves === 0}>
        {t('debrief.ledger.misseen', { misseen: model.misseen, moves: model.moves })} {t('debrief.logOdds')}
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
          <Week key={week.week} week={week} because={because} judged={judged} />
        ))}
      </ol>
    </Section>
  );
}

function Week({ week, because, judged }: { week: LedgerWeek } & Added) {
  const range = {
    before: percent(week.before),
    after: percent(week.after),
    unbiased: percent(week.unbiased),
  };
  return (
    <li
      class="ledger-week"
      id={weekId(week.week)}
      tabIndex={-1}
      aria-label={t('match.week', { week: week.week })}
    >
      <span class="ledger-number">{week.week}</span>
      <ul class="ledger-moves plain">
        {week.moves.length === 0 ? <li class="ledger-move quiet">{t('debrief.ledger.nothing')}</li> : null}
        {week.moves.map((move) => (
          <Move key={move.id} move={move} judged={judged.get(move.id)} />
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
        {week.felt.map((felt) => (
          <li key={felt.id} class="ledger-move ledger-rest">
            <span class="quiet">{felt.text}</span>
            <Disclosure name={<span class="small quiet">{t('debrief.ledger.reasons')}</span>}>
              <ul class="small ledger-whys">
                {felt.why.map((why) => (
                  <li key={why}>{why}</li>
                ))}
              </ul>
            </Disclosure>
            <span />
          </li>
        ))}
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
          <Answered key={move.id} move={move} because={because.get(move.id) ?? ''} />
        ))}
      </div>
    </li>
  );
}

function Answered({ move, because }: { move: LedgerAnswer; because: string }) {
  return (
    <p>
      {move.name}
      {move.meant ? <span class="quiet small">{t('debrief.ledger.meant', { text: move.meant })}</span> : null}
      {because ? <span class="quiet small">{t('debrief.key.because', { text: because })}</span> : null}
    </p>
  );
}

function Move({ move, judged }: { move: LedgerMove; judged: JudgedRow | undefined }) {
  const reading = move.reading || (move.bill ? t('debrief.ledger.hardly') : '');
  return (
    <li class="ledger-move">
      <span class="ledger-did">
        <span>
          <strong>{move.name}</strong> {judged ? <JudgedTag row={judged} /> : null}
        </span>
        {move.how ? <span class="quiet small">{move.how}</span> : null}
        {move.meant ? <span class="small">{t('debrief.ledger.meant', { text: move.meant })}</span> : null}
      </span>
      <span class="ledger-read">
        <span class="unseen">{t('debrief.ledger.readAs')}</span>
        {move.looked ? <span class="small">{move.looked}</span> : null}
        {reading ? <span class={move.tone}>{reading}</span> : null}
        {move.whys.length > 0 ? (
          <Disclosure name={<span class="small quiet">{move.why}</span>} class={STAYS_CLOSED}>
            <ul class="small ledger-whys">
              {move.whys.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
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
      <span class="unseen">{t('debrief.ledger.change')}</span>
      <span class="figure">{text}</span>
    </span>
  );
}
