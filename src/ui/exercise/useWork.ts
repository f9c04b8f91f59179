/** The work on an exercise as this device keeps it; every change is written at once, on top of what other pages wrote. */
import { useEffect, useState } from 'preact/hooks';
import { changeWork, freshWork, type OpenExercise, type Work, workOn } from '../../session/index.js';
import { services } from '../services.js';

export interface HeldWork {
  work: Work;
  /** False when the last change could not be written. */
  written: boolean;
  change(how: (work: Work) => Work): void;
}

export function useWork(open: OpenExercise, link: string): HeldWork {
  const { texts, freshSeed } = services();
  const [held, setHeld] = useState(() => ({
    work: workOn(texts, open.id) ?? freshWork(open, link, freshSeed()),
    written: true,
  }));
  useEffect(() => {
    // Another page may have gone on with it.
    const look = () => {
      const work = workOn(texts, open.id);
      if (work && !document.hidden) setHeld(({ written }) => ({ work, written }));
    };
    addEventListener('storage', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('storage', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [open]);
  return {
    ...held,
    change(how) {
      // What could not be written is only in memory: the next change builds on that.
      setHeld(changeWork(texts, held.work, held.written ? how : () => how(held.work)));
    },
  };
}
