/** From the debrief of a match back to the exercise to which it belongs; nothing for all other matches. */
import { useMemo } from 'preact/hooks';
import { allWorks, type Match, type Work } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { Source } from '../replay/source.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';

/** Is it this one? A match at hand says so itself; one of the library or of a link is known by what the work keeps. */
function holds({ id, matches }: Work, { settings }: Match, source: Source): boolean {
  if (settings.exercise) return settings.exercise.id === id;
  return matches.some(
    ({ entry, record }) =>
      (source.from === 'library' && entry === source.id) ||
      (source.from === 'link' && record === source.link),
  );
}

export function BackToExercise({ match, source }: { match: Match; source: Source }) {
  const work = useMemo(
    () => allWorks(services().texts).find((one) => holds(one, match, source)),
    [match, source],
  );
  return work ? <a href={hrefOf('exercise', work.link)}>{t('exercise.back')}</a> : null;
}
