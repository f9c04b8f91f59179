/** The crisis room: quiet and dark. What it is about, both sides' answers, ladder and risk between them, four answers as equals. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CrisisAnswer, Side } from '../../engine/index.js';
import { t } from '../../text/index.js';
import type { CrisisChoice, CrisisColumn, CrisisModel, CrisisVoice } from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { CrisisLadder, RiskShapes } from './CrisisMiddle.js';
import { REACHABLE } from './reachable.js';
import { useChoiceKeys } from './useChoiceKeys.js';

interface CrisisPaneProps {
  crisis: CrisisModel;
  /** Each answer line by line, and not in three sentences. */
  full: boolean;
  /** What the advisers say; empty while they think. */
  voices: CrisisVoice[];
  side: Side;
  thinking: boolean;
}

export function CrisisPane({ crisis, full, voices, side, thinking }: CrisisPaneProps) {
  const [chosen, choose] = useState<CrisisAnswer | null>(null);
  // At once: an answer that is chosen early must stay, and the focus must not jump away from it.
  useLayoutEffect(() => {
    choose(null);
    announce(crisis.says);
    document.getElementById('crisis-title')?.focus();
  }, [crisis.round]);
  const give = () => {
    if (chosen && !thinking) dispatch({ do: 'answer', side, answer: chosen });
  };
  useChoiceKeys({
    ids: crisis.choices.map(({ id }) => id),
    name: 'crisis-answer',
    choose,
    give,
  });
  return (
    <section class="crisis" aria-labelledby="crisis-title">
      <div class="crisis-scroll" {...REACHABLE}>
        <div class="crisis-sheet">
          <div class="crisis-about">
            <h2 id="crisis-title" class="crisis-title" tabIndex={-1}>
              {crisis.title}
            </h2>
            {crisis.doubt ? <p class="crisis-doubt">{crisis.doubt}</p> : null}
            <p class="crisis-lead">{crisis.lead}</p>
          </div>
          <div class="crisis-sides">
            <Column column={crisis.you} />
            <Voices voices={voices} />
            <Column column={crisis.they} />
            <div class="crisis-middle">
              <CrisisLadder rung={crisis.rung} text={crisis.rungText} />
              <RiskShapes crisis={crisis} />
            </div>
          </div>
          <fieldset class="crisis-choices">
            <legend class="group-title">{t('match.crisis.choose')}</legend>
            {crisis.choices.map((choice, index) => (
              <Choice
                key={choice.id}
                choice={choice}
                number={index + 1}
                full={full}
                chosen={choice.id === chosen}
                onChoose={() => choose(choice.id)}
              />
            ))}
          </fieldset>
        </div>
      </div>
      <div class="crisis-foot">
        <Button
          kind="strong"
          size="large"
          blocked={thinking ? t('match.crisis.thinking') : chosen ? null : t('match.crisis.choose')}
          onPress={give}
        >
          {thinking ? t('match.crisis.thinking') : t('match.crisis.give')}
        </Button>
      </div>
    </section>
  );
}

/** One side's answers, round by round; the one to come is sealed. */
function Column({ column }: { column: CrisisColumn }) {
  return (
    <section class={`crisis-column ${column.side}`}>
      <h3 class="crisis-name">{column.name}</h3>
      <ol class="plain">
        {column.rounds.map(({ round, answer, sealed }) => (
          <li key={round} class={sealed ? 'crisis-round sealed' : 'crisis-round'}>
            <span class="quiet">{t('crisis.round', { round })}</span>
            <span>{answer}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What your own advisers say, side by side where there is room. */
function Voices({ voices }: { voices: CrisisVoice[] }) {
  return (
    <div class="crisis-voices">
      {voices.map(({ id, name, sentence }) => (
        <p key={id} class="crisis-voice">
          <span class="crisis-office">{name}:</span> {sentence}
        </p>
      ))}
    </div>
  );
}

interface ChoiceProps {
  choice: CrisisChoice;
  number: number;
  full: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ choice, number, full, chosen, onChoose }: ChoiceProps) {
  const { id, label, does, risk, later, lines } = choice;
  return (
    <label class={chosen ? 'crisis-choice chosen' : 'crisis-choice'}>
      <span class="crisis-choice-head">
        <input
          type="radio"
          name="crisis-answer"
          checked={chosen}
          aria-labelledby={`crisis-${id}`}
          aria-describedby={`crisis-${id}-does`}
          onChange={onChoose}
        />
        <span id={`crisis-${id}`} class="crisis-label">
          {label}
        </span>
        <span class="hint" aria-hidden="true">
          {number}
        </span>
      </span>
      <span id={`crisis-${id}-does`} class="crisis-does">
        {full ? null : <span class="crisis-now">{does}</span>}
        {full
          ? lines.map((line) => (
              <span key={line.label} class="crisis-line">
                <span class="quiet">{line.label}</span> <span>{line.value}</span>
              </span>
            ))
          : [
              risk ? (
                <span key="risk" class="crisis-line">
                  <span class="quiet">{t('crisis.label.risk')}</span> <span>{risk}</span>
                </span>
              ) : null,
              <span key="later" class="crisis-later">
                {later}
              </span>,
            ]}
      </span>
    </label>
  );
}
