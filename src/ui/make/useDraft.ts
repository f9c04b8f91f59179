/** The draft of the maker: where it begins, how it changes and goes back, and that it is kept on this device. */
import { useEffect, useState } from 'preact/hooks';
import {
  changed,
  type Draft,
  draftFrom,
  fresh,
  type History,
  keepDraft,
  keptDraft,
  madeExercise,
  undone,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { STARTS, startingDraft } from '../../view/index.js';
import { go, route } from '../router.js';
import { services } from '../services.js';

export interface DraftHand {
  draft: Draft;
  /** @param about the field that is typed in; null is a step of its own. */
  change: (draft: Draft, about?: string | null) => void;
  /** Null where there is nothing to undo. */
  undo: (() => void) | null;
  /** False where this browser refuses to keep it. */
  kept: boolean;
}

/** What the address asks for: `first` and its like, `open/ID`, `copy/ID`; null where it asks for nothing that there is. */
async function askedDraft(rest: string): Promise<Draft | null> {
  const start = STARTS.find((id) => id === rest);
  if (start) return startingDraft(start, services().freshSeed());
  const [, how, id = ''] = /^(open|copy)\/(.+)$/.exec(rest) ?? [];
  const made = how ? madeExercise(services().texts, id) : null;
  if (!made) return null;
  const draft = await draftFrom(made);
  return how === 'copy' ? { ...draft, title: t('make.copyOf', { title: draft.title }).slice(0, 120) } : draft;
}

export function useDraft(): DraftHand {
  const [history, setHistory] = useState<History<Draft>>(() =>
    fresh(keptDraft(services().texts) ?? startingDraft('first', services().freshSeed())),
  );
  const [kept, setKept] = useState(true);
  const { rest } = route.value;
  useEffect(() => {
    if (!rest) return;
    void askedDraft(rest).then((asked) => {
      if (asked) setHistory((before) => changed(before, asked, null));
      // Asked for once: coming back to this page goes on with what was changed since.
      go('make', { replace: true });
    });
  }, [rest]);
  useEffect(() => setKept(keepDraft(services().texts, history.now)), [history.now]);
  return {
    draft: history.now,
    change: (draft, about = null) => setHistory((before) => changed(before, draft, about)),
    undo: history.past.length > 0 ? () => setHistory(undone) : null,
    kept,
  };
}
