/** What somebody wrote about a match; a stranger's text stays text. */

import type { Study } from '../../session/index.js';
import { t } from '../../text/index.js';
import { sideLabel } from '../../view/index.js';

export function Notes({ study: { record, ground } }: { study: Study }) {
  const { notes = [] } = record;
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="replay-notes">
      <h2 id="replay-notes">{t('replay.notes')}</h2>
      <ul class="plain replay-notes">
        {notes.map(({ week, side, text }, index) => (
          <li key={`${index + 1}`}>
            <strong>
              {week === 0 ? t('replay.start') : t('match.week', { week })}
              {side ? `, ${sideLabel(ground.rules.level, side)}` : ''}
            </strong>{' '}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
