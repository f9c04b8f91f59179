/** The head of the match: name, week, rules where they are old ones, ladder, tension, menu. Always in sight. */
import { t } from '../../text/index.js';
import type { Header } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Ladder } from '../parts/Ladder.js';
import { Brand, SkipLink } from '../parts/PageHeader.js';
import { open } from './bench.js';
import { FigureRow } from './FigureRow.js';

export function MatchHead({ header, title }: { header: Header; title: string }) {
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
        <Ladder rung={header.rung} name={header.rungName} />
      </div>
      <Climb by={header.climbed} />
      <ul class="match-tension plain">
        <FigureRow figure={header.tension} />
      </ul>
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
function Climb({ by }: { by: number }) {
  if (by === 0) return null;
  const text = t(by > 0 ? 'match.ladder.climbed' : 'match.ladder.fell', { by: Math.abs(by) });
  return (
    <p class={by > 0 ? 'climb risk' : 'climb calm'} title={text}>
      <svg class="change-sign" viewBox="0 0 8 8" aria-hidden="true">
        <path d={by > 0 ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
      </svg>
      <span aria-hidden="true">{Math.abs(by)}</span>
      <span class="unseen">{text}</span>
    </p>
  );
}
