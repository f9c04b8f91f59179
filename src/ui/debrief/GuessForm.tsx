/** Before you look: a guess at what the rival was, as three shares that always make a whole. */

import { useId, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import { TYPES } from '../../engine/index.js';
import type { Match, TypeShares } from '../../session/index.js';
import { percent, sayAny, t } from '../../text/index.js';
import { firstGuess, type Percents, STEP, sharesOf, sideName, withShare } from '../../view/index.js';
import { Button } from '../parts/Button.js';

interface GuessFormProps {
  match: Match;
  side: Side;
  /** Null: the person would rather not guess. */
  onGuess: (shares: TypeShares | null) => void;
}

export function GuessForm({ match, side, onGuess }: GuessFormProps) {
  const [now, setNow] = useState<Percents>(firstGuess);
  const lead = useId();
  const heading = useId();
  const rival = sideName(match.level, side === 'west' ? 'russia' : 'west');
  return (
    <section class="story-guess" aria-labelledby={heading}>
      <h2 id={heading}>{t('story.guess')}</h2>
      <form
        aria-labelledby={heading}
        aria-describedby={lead}
        onSubmit={(event) => {
          event.preventDefault();
          onGuess(sharesOf(now));
        }}
      >
        <p id={lead} class="story-lead">
          {t('story.guess.lead', { rival })} {t('story.guess.start')}
        </p>
        {TYPES.map((type) => (
          <GuessRow
            key={type}
            type={type}
            value={now[type]}
            onValue={(value) => setNow(withShare(now, type, value))}
          />
        ))}
        <div class="button-row">
          <Button kind="strong" submit onPress={() => {}}>
            {t('story.guess.show')}
          </Button>
          <Button kind="bare" onPress={() => onGuess(null)}>
            {t('story.guess.skip')}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface GuessRowProps {
  type: (typeof TYPES)[number];
  value: number;
  onValue: (value: number) => void;
}

function GuessRow({ type, value, onValue }: GuessRowProps) {
  const id = useId();
  const says = percent(value / 100);
  return (
    <div class="story-guess-row">
      <label for={id}>{sayAny(`type.${type}.label`)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={value}
        aria-valuetext={says}
        aria-describedby={`${id}-why`}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
      <output for={id} class="figure">
        {says}
      </output>
      <p id={`${id}-why`} class="small quiet">
        {sayAny(`type.${type}.why`)}
      </p>
    </div>
  );
}
