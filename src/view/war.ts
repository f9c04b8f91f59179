/** A match that ended in war, for a page of its own: what happened, to whom, and the word of the country between. */
import type { Match } from '../session/index.js';
import { hasText, levelText, sayAny, t } from '../text/index.js';
import { endingOf, isWar } from './ending.js';

export interface WarModel {
  headline: string;
  price: string;
  /** The word of the country between, where there is one. */
  voice: { text: string; speaker: string } | null;
  /** Is it set in the real crisis, so that the fact card belongs beside it? */
  real: boolean;
  invention: string;
}

/** Null where the match goes on, or ended otherwise. */
export function warOf(match: Match): WarModel | null {
  const ending = endingOf(match);
  const kind = match.state.outcome?.kind;
  if (!ending || !isWar(match)) return null;
  const { third } = match.level;
  const key = `war.voice.${kind}`;
  return {
    headline: ending.headline,
    price: ending.price,
    voice:
      third && hasText(key)
        ? { text: sayAny(key), speaker: t('war.speaker', { name: levelText(match.level, 'third.name') }) }
        : null,
    real: ending.invention !== '',
    invention: ending.invention,
  };
}
