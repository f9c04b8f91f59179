/** An answer of the analyst as it comes: how far it is, what has been found so far, and a way to stop it and to ask again. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer, Ask, Match, Question } from '../../session/index.js';
import { recordOfMatch } from '../../session/index.js';
import { analyst } from '../analystDoor.js';

type Phase = 'waiting' | 'running' | 'done' | 'stopped' | 'unreadable' | 'failed';

export interface Answering<A extends Ask> {
  phase: Phase;
  /** How much of the work is done, 0–1. */
  share: number;
  /** The answer, or what there is of it so far. */
  found: Answer<A> | null;
  stop: () => void;
  again: () => void;
}

interface State<A extends Ask> {
  phase: Phase;
  share: number;
  found: Answer<A> | null;
}

/** What is asked, without the match. */
export type About<A extends Ask> = Omit<Question<A>, 'record' | 'level'>;

/** Answers that are complete, so that a match is worked out once, whichever seat it is looked at from. */
const known = new WeakMap<Match, Map<string, unknown>>();

const keyOf = (about: object): string => JSON.stringify(about);

function whyOf(error: unknown): Phase {
  const why = error instanceof Error && 'why' in error ? error.why : 'broken';
  if (why === 'stopped') return 'stopped';
  return why === 'unreadable' ? 'unreadable' : 'failed';
}

/** Ask about a match; null asks nothing yet. What was found stays when it is stopped. */
export function useAnswer<A extends Ask>(match: Match, about: About<A> | null): Answering<A> {
  const key = about ? keyOf(about) : '';
  const kept = (): Answer<A> | null => (known.get(match)?.get(key) as Answer<A> | undefined) ?? null;
  const begin = (): State<A> => {
    const found = key ? kept() : null;
    return found === null ? { phase: 'waiting', share: 0, found: null } : { phase: 'done', share: 1, found };
  };
  const [state, setState] = useState(begin);
  const [tries, setTries] = useState(0);
  const control = useMemo(() => new AbortController(), [match, key, tries]);

  useEffect(() => {
    if (!about) return;
    const start = begin();
    setState(start);
    if (start.phase === 'done') return;
    const { signal } = control;
    const question = {
      ...about,
      record: recordOfMatch(match),
      ...(match.foreign ? {} : { level: match.rules.level }),
    } as unknown as Question<A>;
    analyst()
      .then((found) =>
        found.ask<A>(question, {
          signal,
          onProgress: ({ done, total, found: soFar }) =>
            setState((old) => ({
              phase: 'running',
              share: done / Math.max(1, total),
              found: soFar ?? old.found,
            })),
        }),
      )
      .then(
        (answer) => {
          const answers = known.get(match) ?? new Map<string, unknown>();
          known.set(match, answers);
          // An answer of null is an answer too, and is not kept: it costs nothing to find again.
          if (answer !== null) answers.set(key, answer);
          if (!signal.aborted) setState({ phase: 'done', share: 1, found: answer });
        },
        (error: unknown) => setState((old) => ({ ...old, phase: whyOf(error) })),
      );
    return () => control.abort();
  }, [control]);

  return { ...state, stop: () => control.abort(), again: () => setTries((count) => count + 1) };
}

/** The decisions of several questions as one answer. What has not been asked yet counts as waiting. */
export function joined(
  parts: readonly Answering<'decisions'>[],
  isNeeded: readonly boolean[],
): Answering<'decisions'> {
  const asked = parts.filter((_, at) => isNeeded[at]);
  const open = asked.find(({ phase }) => phase !== 'done');
  const found = parts.flatMap((part) => part.found ?? []);
  const shares = asked.map(({ share }) => share);
  return {
    phase: open?.phase ?? 'done',
    share: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    found: found.length > 0 || !open ? found : null,
    stop: () => open?.stop(),
    again: () => open?.again(),
  };
}
