/** The library as a list: what each match was, in words, and which of them a search finds. */
import { RULES_VERSION, type Side } from '../engine/index.js';
import type { Kept } from '../session/index.js';
import { hasText, isolated, sayAny, t } from '../text/index.js';

export interface LibraryRow {
  id: string;
  /** Its name as it goes into a sentence, or else its level's. */
  title: string;
  /** Level, who sat where, seed, branches: the rest of the line, in this order. */
  about: string[];
  /** How it ended, or how far it is. */
  end: string;
  over: boolean;
  /** The seat of the only person who played; null for none and for two. */
  seat: Side | null;
  /** Two people at one desk. */
  hotSeat: boolean;
  /** The name as it was given, to be changed. */
  name: string;
}

/** What a level of the library is called. */
export function levelName({ level, own, names }: Kept['summary']): string {
  if (names) return t('setup.nameless.label');
  const key = `setup.level.${level}.label`;
  if (!own && hasText(key)) return sayAny(key);
  return own ? t('library.own', { level }) : level;
}

/** What a side is called on that level. */
export function sideName({ level, own, names }: Kept['summary'], side: Side): string {
  if (names) return t(`setup.nameless.${side}`);
  const key = `setup.level.${level}.${side}`;
  return !own && hasText(key) ? sayAny(key) : t(`library.side.${side}`);
}

function seatsText(summary: Kept['summary'], seat: Side | null, hotSeat: boolean): string {
  if (hotSeat) return t('library.hotSeat');
  return seat ? t('library.asSide', { side: sideName(summary, seat) }) : t('library.nobody');
}

function endText(summary: Kept['summary']): string {
  const { outcome, played, weeks } = summary;
  if (!outcome) return t('library.notOver', { week: played, weeks });
  const names = { west: sideName(summary, 'west'), russia: sideName(summary, 'russia'), third: '' };
  return t('library.over', { outcome: sayAny(`outcome.${outcome.kind}.label`, names), week: played, weeks });
}

/** Does a name have something to be seen? */
const isSeen = (name: string): boolean => /[^\p{C}\p{Z}\p{M}]/u.test(name);

/** One match of the library as a line of its list. */
export function rowOf(entry: Kept): LibraryRow {
  const { summary, name, id } = entry;
  const people = (['west', 'russia'] as const).filter((side) => summary.seats[side] === 'human');
  const hotSeat = people.length === 2;
  const seat = hotSeat ? null : (people[0] ?? null);
  const level = levelName(summary);
  const named = isSeen(name);
  return {
    id,
    title: named ? isolated(name) : level,
    about: [
      ...(named ? [level] : []),
      seatsText(summary, seat, hotSeat),
      t('library.seed', { seed: isolated(summary.seed) }),
      ...(summary.rules === RULES_VERSION ? [] : [t('library.rules', { rules: summary.rules })]),
      ...(summary.branches > 0 ? [t('library.branches', { count: summary.branches })] : []),
    ],
    end: endText(summary),
    over: summary.outcome !== null,
    seat,
    hotSeat,
    name,
  };
}

/** Letters as a search compares them: without case, accents or unseen marks, and the same on a computer of whatever language. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i');

/** The rows in which every word of the search occurs, in whatever case. */
export function found(rows: readonly LibraryRow[], search: string): LibraryRow[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ title, about, end }) => {
    const text = folded([title, ...about, end].join(' '));
    return words.every((word) => text.includes(word));
  });
}
