/** What the person guessed of the rival, whether the truth may be shown, and how a guess is made. */
import { useState } from 'preact/hooks';
import { guessOf, humansOf, type KeptGuess, keepGuess, type TypeShares } from '../../session/index.js';
import type { Opened } from '../replay/useStudy.js';
import { services } from '../services.js';

export interface TypeGuess {
  guess: KeptGuess | null;
  /** The guess has been made, or nobody is asked. */
  shown: boolean;
  /** Keep a guess; null for who would rather not. */
  make: (shares: TypeShares | null) => void;
}

/** Is there somebody who can guess: the only person of a match that is not a stranger's? */
const isAsked = ({ match, source }: Opened): boolean =>
  source.from !== 'link' && humansOf(match.settings).length === 1;

export function useTypeGuess(opened: Opened): TypeGuess {
  const { match } = opened;
  const seat = humansOf(match.settings)[0] ?? 'west';
  const [guess, setGuess] = useState<KeptGuess | null>(() =>
    isAsked(opened) ? guessOf(services().texts, match, seat) : null,
  );
  return {
    guess,
    shown: guess !== null || !isAsked(opened),
    make: (shares) => setGuess(keepGuess(services().texts, match, seat, shares, services().today())),
  };
}
