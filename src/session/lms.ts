/** Keeps the work on one exercise with a learning platform: taken from there at the start, and handed over after every change. */
import {
  fromExerciseLink,
  fromSuspended,
  type Lms,
  type LmsWork,
  lmsScore,
  type OpenExercise,
  readCode,
  toSuspended,
} from '../class/index.js';
import {
  codeOfWork,
  handInOf,
  keepWork,
  recordText,
  type Work,
  type WorkMatch,
  workKey,
  workOn,
} from './assignment.js';
import { type KeptTexts, takeTurns } from './ports.js';
import { matchOf, readStudy } from './records.js';

/** A match as it is kept on a device; the library has not heard of it yet. */
async function keptMatch({
  record,
  beliefs,
  foretold,
}: LmsWork['handIn']['matches'][number]): Promise<WorkMatch | null> {
  const study = await readStudy(JSON.stringify(record));
  const match = study.ok ? await matchOf(study.value, null, takeTurns) : null;
  if (!study.ok || !match?.ok) return null;
  const over = match.value.state.awaiting === 'over';
  const weeks = record.orders.length;
  return { entry: null, record: recordText(study.value), weeks, over, beliefs, foretold };
}

async function workOf(
  open: OpenExercise,
  link: string,
  { handIn, done }: LmsWork,
  key: string,
): Promise<Work> {
  const matches: WorkMatch[] = [];
  for (const one of handIn.matches) {
    const match = await keptMatch(one);
    if (match) matches.push(match);
  }
  const { label, answers } = handIn;
  const work: Work = { id: open.id, link, key: handIn.key || key, label, answers, matches, handedIn: null };
  const code = done ? await codeOfWork(open, work) : null;
  return code?.ok ? { ...work, handedIn: code.value } : work;
}

/** Hand the work over as it stands; false where the platform does not take it, or it is too long. */
async function report(open: OpenExercise, work: Work, lms: Lms): Promise<boolean> {
  const handIn = await handInOf(open, work);
  if (!handIn.ok) return false;
  const done = work.handedIn !== null;
  const suspended = toSuspended(open, { handIn: handIn.value, done });
  if (!suspended.ok) return false;
  const reading = work.handedIn === null ? null : await readCode(work.handedIn, 1, open);
  return lms.report({
    suspended: suspended.value.text,
    status: done ? 'completed' : 'incomplete',
    score: reading?.ok ? lmsScore(reading.row) : null,
  });
}

/**
 * The texts of a page that a platform has opened for one exercise: its work comes from there, and every change of it goes
 * there. Writing says false once the platform has not taken a change.
 * @param texts of this visit alone: on a shared computer nobody must find another one's work.
 * @param freshKey makes a key for the seed, where none is kept yet.
 */
export async function textsWithLms(
  link: string,
  lms: Lms,
  texts: KeptTexts,
  freshKey: () => string,
): Promise<KeptTexts> {
  const open = await fromExerciseLink(link);
  // The page says what is wrong with the link.
  if (!open.ok) return texts;
  const exercise = open.value;
  const kept = lms.suspended();
  const back = kept === '' ? null : await fromSuspended(exercise, kept);
  if (back?.ok) keepWork(texts, await workOf(exercise, link, back.value, freshKey()));
  const name = workKey(exercise.id);
  let taken = true;
  let again = false;
  let busy = false;
  const tell = async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      const work = workOn(texts, exercise.id);
      if (work) taken = await report(exercise, work, lms).catch(() => false);
    }
    busy = false;
  };
  return {
    ...texts,
    write(key, text) {
      const written = texts.write(key, text);
      if (key === name) void tell();
      return written && taken;
    },
  };
}
