/** The head of the match: name, week, rules where they are old ones, ladder, tension, menu. Always in sight. */
import { t } from '../../text/index.js';
import type { Header } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Ladder } from '../parts/Ladder.js';
import { Brand, SkipLink } from '../parts/PageHeader.js';
import { prefer } from '../preferences.js';
import { ask } from './asked.js';
import { open } from './bench.js';
import { depthIsFree } from './depth.js';
import { FigureRow } from './FigureRow.js';

interface MatchHeadProps {
  header: Header;
  title: string;
  depth: Depth;
}

export function MatchHead({ header, title, depth }: MatchHeadProps) {
  return (
    <header class="match-head">
      <SkipLink />
      <Brand />
      <h1 class="unseen">{title}</h1>
      <p class="match-week">
        <strong>{t('match.weekOf', { week: header.week, weeks: header.weeks })}</strong>{' '}
        <span class="quiet">{header.dates}</span>
        {header.rules ? <span class="match-rules quiet">{header.rules}</span> : null}
      </p>
      <div class="match-ladder">
        <Ladder rung={header.rung} name={header.rungName} hot={header.hot} />
      </div>
      <Climb header={header} />
      {depth === 'full' ? (
        <ul class="match-tension plain">
          <FigureRow figure={header.tension} />
        </ul>
      ) : null}
      {depthIsFree.value ? <DepthSwitch depth={depth} /> : null}
      <Button
        kind="bare"
        onPress={() => {
          open.value = 'menu';
        }}
      >
        {t('match.menu')}
      </Button>
    </header>
  );
}

/** How far the ladder was climbed since last week; nothing where it was not. */
function Climb({ header }: Pick<MatchHeadProps, 'header'>) {
  const { climbed: by, climbTone, apart } = header;
  if (by === 0) return null;
  const text = t(by > 0 ? 'match.ladder.climbed' : 'match.ladder.fell', { by: Math.abs(by) });
  return (
    <button
      type="button"
      class={`change climb ${climbTone}`}
      aria-haspopup="dialog"
      aria-label={text}
      onClick={(event) =>
        ask({
          id: 'ladder',
          title: text,
          text: t('room.means.rung'),
          lines: apart ? [apart] : [],
          more: null,
          at: event.currentTarget,
        })
      }
    >
      <svg class="change-sign" viewBox="0 0 8 8" aria-hidden="true">
        <path d={by > 0 ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
      </svg>
      {Math.abs(by)}
    </button>
  );
}

const DEPTHS = ['essential', 'full'] as const;
type Depth = (typeof DEPTHS)[number];

/** How much of the match is on the screen; remembered. */
function DepthSwitch({ depth }: { depth: Depth }) {
  return (
    <fieldset class="depth-switch" aria-label={t('room.depth')}>
      {DEPTHS.map((id) => (
        <button
          key={id}
          type="button"
          class="depth-choice"
          aria-pressed={id === depth}
          onClick={() => prefer({ depth: id })}
        >
          {t(`room.depth.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
