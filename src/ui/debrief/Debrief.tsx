/** The whole debrief of a match from one seat; complete from the match itself, and filled in as the analysis comes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { becauseOf, type DebriefModel, debriefOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { Concepts } from './Concepts.js';
import { Ledger } from './Ledger.js';
import { LuckPart } from './LuckPart.js';
import { Mirrors } from './Mirrors.js';
import { Misread } from './Misread.js';
import { OtherTypesPart } from './OtherTypesPart.js';
import { Report } from './Report.js';
import { goToSection, SECTIONS, Section } from './Section.js';
import { TrueType } from './TrueType.js';
import { Turning } from './Turning.js';
import { useAnswer } from './useAnswer.js';
import { useOpenInPrint } from './useOpenInPrint.js';

interface DebriefProps {
  /** A match that is over. */
  match: Match;
  side: Side;
  onSide: (side: Side) => void;
}

/** Everything that the analyst is asked, the quick things first; decisions only once it is clear which weeks turned. */
function useAnalysis(match: Match, side: Side) {
  const facts = useAnswer<'facts'>(match, { ask: 'facts' });
  const weighed = useAnswer<'weighed'>(match, { ask: 'weighed' });
  const curve = useAnswer<'curve'>(match, { ask: 'curve' });
  const otherTypes = useAnswer<'otherTypes'>(match, { ask: 'otherTypes', side });
  const decisions = useAnswer<'decisions'>(
    match,
    curve.phase === 'done' || curve.phase === 'stopped' ? { ask: 'decisions', side } : null,
  );
  return { facts, weighed, curve, otherTypes, decisions };
}

export function Debrief({ match, side, onSide }: DebriefProps) {
  const model = useMemo(() => debriefOf(match, side), [match, side]);
  const body = useRef<HTMLElement>(null);
  useOpenInPrint(body);
  useEffect(() => {
    if (model) announce(model.ending.headline);
  }, [model]);
  if (!model) return null;
  return (
    <main id="main" class="debrief-main" ref={body}>
      <Head model={model} />
      <Parts key={side} match={match} model={model} />
      <footer class="debrief-foot no-print">
        <p class="small quiet">{t('debrief.seed', { seed: match.settings.seed })}</p>
        <Button kind="bare" onPress={() => onSide(model.rival)}>
          {t('debrief.swap')}
        </Button>
      </footer>
    </main>
  );
}

function Head({ model }: { model: DebriefModel }) {
  const { ending } = model;
  return (
    <div class="debrief-top">
      <div class="debrief-head">
        <h1 tabIndex={-1}>{ending.headline}</h1>
        {ending.price ? <p class="debrief-price">{ending.price}</p> : null}
        <p class="lead">{ending.why}</p>
        {model.glance ? <p>{model.glance}</p> : null}
        {ending.invention ? (
          <p class="debrief-invention">
            {ending.invention} <Link to="history">{t('debrief.card')}</Link>
          </p>
        ) : null}
      </div>
      <nav class="debrief-contents no-print" aria-label={t('debrief.contents')}>
        <ol class="plain">
          {SECTIONS.map((id) => (
            <li key={id}>
              <Button kind="bare" onPress={() => goToSection(id)}>
                {t(`debrief.${id}`)}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function Parts({ match, model }: { match: Match; model: DebriefModel }) {
  const { side, weeks } = model;
  const { facts, weighed, curve, otherTypes, decisions } = useAnalysis(match, side);
  const [cursor, setCursor] = useState<number | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const turning = useMemo(() => (curve.found?.turning ?? []).map(({ week }) => week), [curve.found]);
  const because = useMemo(
    () => (weighed.found ? becauseOf(match, side, weighed.found) : new Map<string, string>()),
    [match, side, weighed.found],
  );
  const week = asked ?? turning[0] ?? Math.max(1, weeks);
  const shared = { match, model, cursor, onCursor: setCursor };
  return (
    <>
      <Ledger model={model} because={because} />
      <Mirrors {...shared} />
      <Misread match={match} model={model} facts={facts} />
      <Turning
        {...shared}
        curve={curve}
        decisions={decisions}
        week={week}
        onWeek={(wanted) => {
          setAsked(wanted);
          setCursor(wanted);
        }}
      />
      <OtherTypesPart {...shared} answer={otherTypes} />
      <LuckPart match={match} facts={facts} />
      <TrueType match={match} model={model} weighed={weighed} turning={turning} />
      <Concepts model={model} onCursor={setCursor} />
      <Report model={model} />
      <Section id="onward" title={t('debrief.onward')}>
        <div class="onward">
          {model.ending.invention ? (
            <p>
              {t('debrief.onward.history')} <Link to="history">{t('nav.history')}</Link>
            </p>
          ) : null}
          <p>
            {t('debrief.onward.limits')} <Link to="limits">{t('nav.limits')}</Link>
          </p>
        </div>
      </Section>
    </>
  );
}
