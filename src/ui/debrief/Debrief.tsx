/** The debrief of a match from one seat: what happened, the guess, and once that is made the story and the workbench. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import {
  guessOf,
  humansOf,
  type KeptGuess,
  keepGuess,
  type Match,
  type TypeShares,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { type DebriefModel, debriefOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import type { Opened } from '../replay/useStudy.js';
import { services } from '../services.js';
import { GuessForm } from './GuessForm.js';
import { REVEAL_ID } from './Reveal.js';
import { goTo } from './Section.js';
import { Story } from './Story.js';
import { useOpenInPrint } from './useOpenInPrint.js';
import { Workbench } from './Workbench.js';

interface DebriefProps {
  /** A match that is over, with its record. */
  opened: Opened;
  side: Side;
  onSide: (side: Side) => void;
}

/** Is there somebody who can guess: the only person of a match that is not a stranger's? */
const isAsked = ({ match, source }: Opened): boolean =>
  source.from !== 'link' && humansOf(match.settings).length === 1;

/** The guess of a match, and whether the truth may be shown. */
function useGuess(
  opened: Opened,
): [guess: KeptGuess | null, shown: boolean, make: (shares: TypeShares | null) => void] {
  const { match } = opened;
  const seat = humansOf(match.settings)[0] ?? 'west';
  const [guess, setGuess] = useState<KeptGuess | null>(() =>
    isAsked(opened) ? guessOf(services().texts, match, seat) : null,
  );
  const keep = (shares: TypeShares | null): void => {
    const day = new Date().toISOString().slice(0, 10);
    setGuess(keepGuess(services().texts, match, seat, shares, day));
  };
  return [guess, guess !== null || !isAsked(opened), keep];
}

export function Debrief({ opened, side, onSide }: DebriefProps) {
  const { match } = opened;
  const model = useMemo(() => debriefOf(match, side), [match, side]);
  const body = useRef<HTMLElement>(null);
  const [guess, shown, makeGuess] = useGuess(opened);
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
      <Head model={model} shown={shown} />
      {shown ? (
        <>
          <Story key={side} opened={opened} model={model} guess={guess?.seat === side ? guess : null} />
          <Workbench key={`bench-${side}`} opened={opened} model={model} />
          <Foot match={match} model={model} onSide={onSide} />
        </>
      ) : (
        <GuessForm
          match={match}
          side={side}
          onGuess={(shares) => {
            makeGuess(shares);
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
      <p class="small quiet">{t('debrief.seed', { seed: match.settings.seed })}</p>
      <span class="no-print">
        <Button kind="bare" onPress={() => onSide(model.rival)}>
          {t('debrief.swap')}
        </Button>
      </span>
    </footer>
  );
}
