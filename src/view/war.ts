/** A match that ended in war, for a page of its own: what happened, to whom, and the word of the country between. */
import type { Match } from '../session/index.js';
import { hasText, levelText, sayAny, t } from '../text/index.js';
import { endingOf, isWar } from './ending.js';
import type { Outlook } from './outlook.js';
import type { Scene } from './scene.js';

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
    // Why it came would tell what the rival was, and who played may still be asked that.
    headline: ending.plain,
    price: ending.price,
    voice:
      third && hasText(key)
        ? { text: sayAny(key), speaker: t('war.speaker', { name: levelText(match.level, 'third.name') }) }
        : null,
    real: ending.invention !== '',
    invention: ending.invention,
  };
}

/** What is still told scene by scene in the week of a war: one's own part, and how a crisis went. */
const BEFORE_WAR: readonly Scene['id'][] = ['yours', 'crisis', 'round'];

/** The scenes of a resolved week; a war is no item among others, so its week leaves the rest to the page of the war. */
export const scenesBeforeWar = ({ match }: Outlook, scenes: Scene[]): Scene[] =>
  isWar(match) ? scenes.filter(({ id }) => BEFORE_WAR.includes(id)) : scenes;
