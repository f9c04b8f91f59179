/** Loads what an address names: the record is read, then its course is played week by week; what goes wrong is said. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import {
  exerciseOfEntry,
  humansOf,
  type Match,
  matchOf,
  namesOfRecord,
  type Read,
  readStudy,
  type Settings,
  type Study,
  studyOf,
  withNames,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { elsewhere, matchAtHand, openedSession } from '../matchDoor.js';
import { services } from '../services.js';
import { restOf, type Source } from './source.js';

/** A match that is open for watching. */
export interface Opened {
  study: Study;
  match: Match;
  source: Source;
  branch: number | null;
  /** The only seat whose eyes are allowed, while a match is not over that one person plays. */
  locked: Side | null;
}

export type Loading =
  | { at: 'nowhere' }
  | { at: 'reading' }
  | { at: 'playing'; week: number; weeks: number }
  | { at: 'open'; opened: Opened }
  | { at: 'failed'; lines: string[] };

const failed = (lines: string[]): Loading => ({ at: 'failed', lines });

const linesOf = (read: Extract<Read<unknown>, { ok: false }>): string[] =>
  read.problems.slice(0, 20).map(({ path, message }) => (path ? `${path}: ${message}` : message));

/** The page is drawn between two weeks. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The seat of the only person in a match; null for none and for two. */
function onlySeat({ record }: Study): Side | null {
  const { west, russia } = record.settings.sides;
  if ((west.by === 'human') === (russia.by === 'human')) return null;
  return west.by === 'human' ? 'west' : 'russia';
}

/** The match that is being played, from the seat of the person whose turn it is. */
async function openNow(): Promise<Loading> {
  if (!(await matchAtHand())) return failed([t(elsewhere.value ? 'elsewhere.title' : 'replay.noMatch')]);
  const playing = (await openedSession()).snapshot().playing;
  if (!playing || playing.covered) return failed([t('replay.twoPeople')]);
  const { match, turn } = playing;
  const over = match.state.awaiting === 'over';
  const seat = turn ?? humansOf(match.settings)[0] ?? 'west';
  const locked = over ? null : seat;
  return {
    at: 'open',
    opened: { study: studyOf(match), match, source: { from: 'now' }, branch: null, locked },
  };
}

async function studyFrom(source: Source): Promise<Read<Study>> {
  if (source.from === 'library') return (await openedSession()).library.open(source.id);
  return readStudy(source.from === 'link' ? source.link : '');
}

/** How a match is shown that was played here; no record says it. */
async function namesOf(source: Source): Promise<Settings['names']> {
  if (source.from === 'link') return namesOfRecord(services().texts, source.link);
  if (source.from !== 'library') return undefined;
  return (await openedSession()).library.get(source.id)?.summary.names;
}

/** A running match of an exercise, with what that hides until its end. */
async function asSet(match: Match, entry: string): Promise<Match> {
  const exercise = await exerciseOfEntry(services().texts, entry);
  return exercise ? { ...match, settings: { ...match.settings, exercise } } : match;
}

async function open(
  source: Source,
  branch: number | null,
  tell: (loading: Loading) => void,
): Promise<Loading> {
  if (source.from === 'nowhere') return { at: 'nowhere' };
  if (source.from === 'now') return openNow();
  const read = await studyFrom(source);
  if (!read.ok) return failed(linesOf(read));
  const study = read.value;
  const there = study.record.branches?.[branch ?? -1] ? branch : null;
  const played = await matchOf(study, there, breathe, (week, weeks) => tell({ at: 'playing', week, weeks }));
  if (!played.ok) return failed(linesOf(played));
  const main = there === null ? played.value : null;
  const over = main === null || main.state.awaiting === 'over';
  const { sides } = study.record.settings;
  const both = sides.west.by === 'human' && sides.russia.by === 'human';
  if (!over && both && source.from === 'library') return failed([t('replay.twoPeople')]);
  const locked = over ? null : onlySeat(study);
  const shown = withNames(played.value, await namesOf(source));
  const match = over || source.from !== 'library' ? shown : await asSet(shown, source.id);
  return { at: 'open', opened: { study, match, source, branch: there, locked } };
}

/** What the source and the number of a branch name, as it is opened. One course stays until another of the same match is there. */
export function useStudy(source: Source, branch: number | null): Loading {
  const [loading, setLoading] = useState<Loading>({ at: 'reading' });
  const rest = restOf(source);
  const shown = useRef('');
  useEffect(() => {
    let wanted = true;
    const show = (next: Loading) => {
      const onTheWay = next.at === 'reading' || next.at === 'playing';
      if (!wanted || (onTheWay && shown.current === rest)) return;
      if (next.at === 'open') shown.current = rest;
      setLoading(next);
    };
    show({ at: 'reading' });
    open(source, branch, show).then(show, (error: unknown) => show(failed([String(error)])));
    return () => {
      wanted = false;
    };
  }, [rest, branch]);
  return loading;
}
