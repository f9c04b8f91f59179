/** Reads the finished matches of the library one by one: what each rival was and which concepts it shows, once its debrief was opened. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { guessOf, type Kept, matchOf, type Session } from '../../session/index.js';
import { type Faced, facedIn, seatOf } from '../../view/index.js';
import { services } from '../services.js';

export interface Reading {
  faced: readonly Faced[];
  done: number;
  all: number;
  /** Matches that could not be read. */
  failed: number;
  phase: 'reading' | 'stopped' | 'done';
  stop: () => void;
  again: () => void;
}

/** What was found in a match, by its text: a match is played through once a visit. */
const known = new Map<string, Faced>();

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What there is to tell of one match: null where its debrief has not been opened, a throw where it cannot be read. */
async function faceOf(session: Session, entry: Kept): Promise<Faced | null> {
  const read = await session.library.open(entry.id);
  const played = read.ok ? await matchOf(read.value, null, breathe) : read;
  if (!played.ok) throw new Error(played.problems[0]?.message);
  const seat = seatOf(entry);
  return seat && guessOf(services().texts, played.value, seat) ? facedIn(played.value) : null;
}

export function useFaced(session: Session | null, library: readonly Kept[]): Reading {
  const finished = useMemo(
    () => library.filter((entry) => entry.summary.outcome !== null && seatOf(entry) !== null),
    [library],
  );
  const [found, setFound] = useState<readonly Faced[]>([]);
  const [at, setAt] = useState({ done: 0, failed: 0 });
  const [phase, setPhase] = useState<Reading['phase']>('reading');
  const [tries, setTries] = useState(0);
  const control = useMemo(() => new AbortController(), [session, finished, tries]);

  useEffect(() => {
    if (!session) return;
    const { signal } = control;
    const read = async (): Promise<void> => {
      setPhase('reading');
      const faces: Faced[] = [];
      let failed = 0;
      for (const [index, entry] of finished.entries()) {
        try {
          const face = known.get(entry.body) ?? (await faceOf(session, entry));
          if (face) {
            known.set(entry.body, face);
            faces.push(face);
          }
        } catch {
          failed += 1;
        }
        if (signal.aborted) return;
        setFound([...faces]);
        setAt({ done: index + 1, failed });
      }
      if (finished.length === 0) setFound([]);
      setPhase('done');
    };
    void read();
    return () => control.abort();
  }, [control]);

  return {
    faced: found,
    all: finished.length,
    ...at,
    phase,
    stop: () => {
      control.abort();
      setPhase('stopped');
    },
    again: () => setTries((count) => count + 1),
  };
}
