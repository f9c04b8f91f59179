/** The debrief of a match from one seat: what happened, the guess, and once that is made the story and the workbench. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { isolated, t } from '../../text/index.js';
import { type DebriefModel, debriefOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import type { Opened } from '../replay/useStudy.js';
import { Averting } from './Averting.js';
import { GuessForm } from './GuessForm.js';
import { REVEAL_ID } from './Reveal.js';
import { goTo } from './Section.js';
import { Story } from './Story.js';
import { useAnswer } from './useAnswer.js';
import { useOpenInPrint } from './useOpenInPrint.js';
import type { TypeGuess } from './useTypeGuess.js';
import { Workbench } from './Workbench.js';

interface DebriefProps {
  /** A match that is over, with its record. */
  opened: Opened;
  side: Side;
  onSide: (side: Side) => void;
  guess: TypeGuess;
}

export function Debrief({ opened, side, onSide, guess: { guess, shown, make } }: DebriefProps) {
  const { match } = opened;
  const model = useMemo(() => debriefOf(match, side), [match, side]);
  // Asked once for the story and for what would have averted a war: the two have to agree.
  const moments = useAnswer<'moments'>(match, shown ? { ask: 'moments', side } : null);
  const body = useRef<HTMLElement>(null);
  useOpenInPrint(body);
  useEffect(() => {
    if (model) announce(shown ? model.ending.headline : model.ending.plain);
  }, [model]);
  useEffect(() => {
    // Where the match had to be loaded first, nobody is at the heading yet.
    if (document.activeElement === document.body) body.current?.querySelector('h1')?.focus();
  }, []);
  if (!model) return null;
  return (
    <main id="main" class="debrief-main" ref={body}>
      <div class="debrief-top">
        <Head model={model} shown={shown} />
        {shown ? <Averting key={side} match={match} model={model} moments={moments} /> : null}
      </div>
      {shown ? (
        <>
          <Story
            key={side}
            opened={opened}
            model={model}
            guess={guess?.seat === side ? guess : null}
            moments={moments}
          />
          <Workbench key={`bench-${side}`} opened={opened} model={model} />
          <Foot match={match} model={model} onSide={onSide} />
        </>
      ) : (
        <GuessForm
          match={match}
          side={side}
          onGuess={(shares) => {
            make(shares);
            announce(`${model.types.rival.title}.`);
            requestAnimationFrame(() => goTo(REVEAL_ID));
          }}
        />
      )}
    </main>
  );
}

/** Until it may be shown, nobody's motive stands in the first lines. */
function Head({ model, shown }: { model: DebriefModel; shown: boolean }) {
  const { ending } = model;
  const agreed = ending.changed.join(' ');
  return (
    <div class="debrief-head">
      <h1 tabIndex={-1}>{shown ? ending.headline : ending.plain}</h1>
      {ending.price ? <p class="debrief-price">{ending.price}</p> : null}
      {shown ? <p class="lead">{ending.why}</p> : null}
      {agreed && !ending.grave ? <p>{agreed}</p> : null}
      <p class="small quiet">
        {model.about} {model.rules ?? ''}
      </p>
      {ending.invention ? (
        <p class="debrief-invention">
          {ending.invention} <Link to="history">{t('debrief.card')}</Link>
        </p>
      ) : null}
    </div>
  );
}

interface FootProps {
  match: Match;
  model: DebriefModel;
  onSide: (side: Side) => void;
}

/** What the model cannot say, the seed, and the view from the other desk. */
function Foot({ match, model, onSide }: FootProps) {
  return (
    <footer class="debrief-foot">
      <p class="small">
        {model.ending.invention ? `${t('debrief.onward.history')} ` : ''}
        {t('debrief.onward.limits')} <Link to="limits">{t('nav.limits')}</Link>
      </p>
      <p class="small quiet">{t('debrief.seed', { seed: isolated(match.settings.seed) })}</p>
      <span class="no-print">
        <Button kind="bare" onPress={() => onSide(model.rival)}>
          {t('debrief.swap')}
        </Button>
      </span>
    </footer>
  );
}
