/** The whole debrief of a match from one seat; complete from the match itself, and filled in as the analysis comes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { becauseOf, type DebriefModel, debriefOf, decisionOf, turningOf } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import type { Opened } from '../replay/useStudy.js';
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
import { joined, useAnswer } from './useAnswer.js';
import { useOpenInPrint } from './useOpenInPrint.js';
import { WorthPart } from './WorthPart.js';

interface DebriefProps {
  /** A match that is over, with its record. */
  opened: Opened;
  side: Side;
  onSide: (side: Side) => void;
}

/** Everything that the analyst is asked, the quick things first; decisions once it is clear which weeks turned, those first. */
function useAnalysis(match: Match, side: Side, weeks: number) {
  const facts = useAnswer<'facts'>(match, { ask: 'facts' });
  const weighed = useAnswer<'weighed'>(match, { ask: 'weighed' });
  const curve = useAnswer<'curve'>(match, { ask: 'curve' });
  const otherTypes = useAnswer<'otherTypes'>(match, { ask: 'otherTypes', side });
  const working = curve.phase === 'waiting' || curve.phase === 'running';
  const turned = working ? null : (curve.found?.turning ?? []).map(({ week }) => week);
  const rest =
    turned && Array.from({ length: weeks }, (_, at) => at + 1).filter((one) => !turned.includes(one));
  const some = (list: readonly number[] | null) => list === null || list.length > 0;
  const first = useAnswer<'decisions'>(
    match,
    turned && some(turned) ? { ask: 'decisions', side, weeks: turned } : null,
  );
  const second = useAnswer<'decisions'>(
    match,
    rest && some(rest) && (first.phase === 'done' || !some(turned))
      ? { ask: 'decisions', side, weeks: rest }
      : null,
  );
  return {
    facts,
    weighed,
    curve,
    otherTypes,
    decisions: joined([first, second], [some(turned), some(rest)]),
  };
}

export function Debrief({ opened, side, onSide }: DebriefProps) {
  const { match } = opened;
  const model = useMemo(() => debriefOf(match, side), [match, side]);
  const body = useRef<HTMLElement>(null);
  useOpenInPrint(body);
  useEffect(() => {
    if (model) announce(model.ending.headline);
  }, [model]);
  useEffect(() => {
    // Where the match had to be loaded first, nobody is at the heading yet.
    if (document.activeElement === document.body) body.current?.querySelector('h1')?.focus();
  }, []);
  if (!model) return null;
  return (
    <main id="main" class="debrief-main" ref={body}>
      <Head model={model} />
      <Parts key={side} opened={opened} model={model} />
      <footer class="debrief-foot">
        <p class="small quiet">{t('debrief.seed', { seed: match.settings.seed })}</p>
        <span class="no-print">
          <Button kind="bare" onPress={() => onSide(model.rival)}>
            {t('debrief.swap')}
          </Button>
        </span>
      </footer>
    </main>
  );
}

/** What really happened belongs to the level that is set in it. */
const onwardTitle = ({ ending }: DebriefModel): string =>
  t(ending.invention ? 'debrief.onward' : 'debrief.onward.abstract');

function Head({ model }: { model: DebriefModel }) {
  const { ending } = model;
  return (
    <div class="debrief-top">
      <div class="debrief-head">
        <h1 tabIndex={-1}>{ending.headline}</h1>
        {ending.price ? <p class="debrief-price">{ending.price}</p> : null}
        <p class="lead">{ending.why}</p>
        {model.glance ? <p>{model.glance}</p> : null}
        <p class="small quiet">{model.about}</p>
        {model.rules ? <p class="small quiet">{model.rules}</p> : null}
        {ending.invention ? (
          <p class="debrief-invention">
            {ending.invention} <Link to="history">{t('debrief.card')}</Link>
          </p>
        ) : null}
      </div>
      <nav class="debrief-contents no-print" aria-label={t('debrief.contents')}>
        <ol class="plain">
          {SECTIONS.filter((id) => id !== 'worth' || model.worth).map((id) => (
            <li key={id}>
              <Button kind="bare" onPress={() => goToSection(id)}>
                {id === 'onward' ? onwardTitle(model) : t(`debrief.${id}`)}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function Parts({ opened, model }: { opened: Opened; model: DebriefModel }) {
  const { match } = opened;
  const { side, weeks } = model;
  const { facts, weighed, curve, otherTypes, decisions } = useAnalysis(match, side, weeks);
  const [cursor, setCursor] = useState<number | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const turning = useMemo(
    () => turningOf(match, side, curve.found?.turning ?? []),
    [match, side, curve.found],
  );
  const turned = useMemo(() => turning.map((point) => point.week), [turning]);
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
  const week = asked ?? turned[0] ?? Math.max(1, weeks);
  const shared = { model, cursor, onCursor: setCursor };
  return (
    <>
      <Ledger model={model} because={because} judged={judged} />
      <Mirrors {...shared} />
      <Misread match={match} model={model} facts={facts} />
      <Turning
        {...shared}
        opened={opened}
        curve={curve}
        turning={turning}
        decisions={decisions}
        week={week}
        onWeek={(wanted) => {
          setAsked(wanted);
          setCursor(wanted);
        }}
      />
      <OtherTypesPart {...shared} match={match} answer={otherTypes} />
      <LuckPart match={match} facts={facts} />
      <TrueType match={match} model={model} weighed={weighed} turning={turned} />
      <Concepts model={model} onCursor={setCursor} />
      <Report model={model} />
      {model.worth ? <WorthPart worth={model.worth} /> : null}
      <Section id="onward" title={onwardTitle(model)}>
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
