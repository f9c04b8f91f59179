/** The crisis: a quiet dialogue in rounds. What is at stake, what stepping back costs, how likely control is lost. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CrisisAnswer, Side } from '../../engine/index.js';
import { t } from '../../text/index.js';
import type { CrisisModel } from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { Bar } from '../parts/Bar.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { REACHABLE } from './reachable.js';

interface CrisisPaneProps {
  crisis: CrisisModel;
  side: Side;
  thinking: boolean;
}

export function CrisisPane({ crisis, side, thinking }: CrisisPaneProps) {
  const [chosen, choose] = useState<CrisisAnswer | null>(null);
  // At once: an answer that is chosen early must stay, and the focus must not jump away from it.
  useLayoutEffect(() => {
    choose(null);
    announce(crisis.says);
    document.getElementById('crisis-title')?.focus();
  }, [crisis.round]);
  return (
    <section class="crisis" aria-labelledby="crisis-title">
      <div class="crisis-scroll" {...REACHABLE}>
        <div class="crisis-sheet">
          <h2 id="crisis-title" class="crisis-title" tabIndex={-1}>
            {crisis.title}
          </h2>
          <p class="crisis-stake">{crisis.stake}</p>
          <div class="crisis-scales">
            <Risk crisis={crisis} />
            <Price crisis={crisis} />
          </div>
          <fieldset class="crisis-choices">
            <legend class="group-title">{t('match.crisis.choose')}</legend>
            {crisis.choices.map((choice) => (
              <label
                key={choice.id}
                class={choice.id === chosen ? 'choice crisis-choice chosen' : 'choice crisis-choice'}
              >
                <input
                  type="radio"
                  name="crisis-answer"
                  checked={choice.id === chosen}
                  onChange={() => choose(choice.id)}
                />
                <span class="crisis-words">
                  <span class="crisis-label">{choice.label}</span>
                  <span class="quiet">{choice.why}</span>
                </span>
                <span class="crisis-price">
                  {choice.lines.map((line) => (
                    <span key={line} class="crisis-says">
                      {line}
                    </span>
                  ))}
                </span>
              </label>
            ))}
          </fieldset>
          <History crisis={crisis} />
        </div>
      </div>
      <div class="crisis-foot">
        <Button
          kind="strong"
          size="large"
          blocked={thinking ? t('match.crisis.thinking') : chosen ? null : t('match.crisis.choose')}
          onPress={() => chosen && dispatch({ do: 'answer', side, answer: chosen })}
        >
          {thinking ? t('match.crisis.thinking') : t('match.crisis.give')}
        </Button>
      </div>
    </section>
  );
}

/** Risk of one round that fills the bar. */
const FULL_RISK = 0.2;

function Risk({ crisis }: { crisis: CrisisModel }) {
  return (
    <div class="crisis-scale">
      <h3 class="group-title">{t('match.crisis.riskTitle')}</h3>
      <Line
        name={t('match.crisis.backNow')}
        share={crisis.riskNow / FULL_RISK}
        value={crisis.riskNowText}
        risk
      />
      <Line
        name={t('match.crisis.backNext')}
        share={crisis.riskNext / FULL_RISK}
        value={crisis.riskNextText}
        risk
      />
      <p class="field-note">{crisis.riskNote}</p>
    </div>
  );
}

function Price({ crisis }: { crisis: CrisisModel }) {
  return (
    <div class="crisis-scale">
      <h3 class="group-title">{t('match.crisis.backTitle')}</h3>
      <Line name={t('match.crisis.backNow')} share={crisis.backShareNow} value={crisis.backNow} />
      <Line name={t('match.crisis.backNext')} share={crisis.backShareNext} value={crisis.backNext} />
      <p class="field-note">{t('match.crisis.backUnit')}</p>
    </div>
  );
}

function Line({
  name,
  share,
  value,
  risk = false,
}: {
  name: string;
  share: number;
  value: string;
  risk?: boolean;
}) {
  return (
    <div class={risk ? 'crisis-line risk' : 'crisis-line'}>
      <span class="crisis-when">{name}</span>
      <Bar share={share} />
      <span class="figure">{value}</span>
    </div>
  );
}

function History({ crisis }: { crisis: CrisisModel }) {
  if (crisis.history.length === 0) return null;
  return (
    <div class="table-frame">
      <table class="crisis-history">
        <caption>{t('match.crisis.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('match.crisis.roundHead')}</th>
            <th scope="col">{t('match.crisis.you')}</th>
            <th scope="col">{t('match.crisis.they')}</th>
          </tr>
        </thead>
        <tbody>
          {crisis.history.map((row) => (
            <tr key={row.round}>
              <th scope="row">{row.round}</th>
              <td>{row.own}</td>
              <td>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
