/** What a picture of a match says: what happened to whom, both mirrors, the moments; and the same in words for who cannot see it. */
import type { Side } from '../engine/index.js';
import { type Match, type Moment, rivalOf } from '../session/index.js';
import { list, t } from '../text/index.js';
import type { CourseCurve } from './course.js';
import { debriefOf } from './debrief.js';
import { momentModels } from './moments.js';
import { sideLabel, sideName } from './sideName.js';
import { estimateText } from './words.js';

/** One belief with the unbiased observer's: the sides by their names, since whoever sees the picture is no "you". */
export interface PictureMirror {
  title: string;
  side: Side;
  /** "Russia", and "Unbiased observer". */
  name: string;
  unbiasedName: string;
  /** Shares of 1, from the start through every week. */
  values: readonly number[];
  unbiased: readonly number[];
}

export interface PictureMoment {
  /** Week, whose move, and whether it was misread. */
  about: string;
  title: string;
  by: Side | null;
}

export interface PictureModel {
  headline: string;
  /** Who pays; empty where nobody does. */
  price: string;
  /** Which match, from which seat. */
  about: string;
  weeks: number;
  mirrors: PictureMirror[];
  moments: PictureMoment[];
  /** Marks it as this match's invention; empty on a level that is invented as a whole. */
  invention: string;
  /** The whole in sentences. */
  alt: string;
}

function mirrorOf(
  match: Match,
  side: Side,
  beliefs: readonly CourseCurve[],
): PictureMirror & { says: string } {
  const { level } = match;
  const labels = { who: sideLabel(level, side), whom: sideLabel(level, rivalOf(side)) };
  const names = { who: sideName(level, side), whom: sideName(level, rivalOf(side)) };
  const valuesOf = (id: string) => beliefs.find((one) => one.id === id)?.values ?? [];
  const [values, unbiased] = [valuesOf(side), valuesOf(`${side}.unbiased`)];
  const last = (of: readonly number[]) => estimateText(of.at(-1) ?? 0);
  return {
    title: t('story.picture.mirror', labels),
    side,
    name: labels.who,
    unbiasedName: t('story.unbiased'),
    values,
    unbiased,
    says: t('story.picture.says', { ...names, held: last(values), unbiased: last(unbiased) }),
  };
}

/** The picture of a match that is over, from a seat, with the moments that have been found; null while it runs. */
export function pictureOf(match: Match, side: Side, found: readonly Moment[]): PictureModel | null {
  const debrief = debriefOf(match, side);
  if (!debrief) return null;
  const { ending, about, weeks, beliefs } = debrief;
  const mirrors = [side, rivalOf(side)].map((whose) => mirrorOf(match, whose, beliefs));
  const moments = momentModels(match, side, found).map(
    ({ week, title, by, fair }): PictureMoment => ({
      about: t('story.picture.about', {
        week,
        side: by ? sideLabel(match.level, by) : '',
        how: by === null ? 'quiet' : fair ? 'misread' : 'moved',
      }),
      title,
      by,
    }),
  );
  const told = moments.map(({ about: where, title }) => t('story.picture.moment', { about: where, title }));
  return {
    headline: ending.headline,
    price: ending.price,
    about,
    weeks,
    mirrors,
    moments,
    invention: ending.invention,
    alt: [
      t('story.picture.alt', { about }),
      ending.headline,
      ending.price,
      ...mirrors.map(({ says }) => says),
      told.length > 0 ? t('story.picture.moments', { moments: list(told) }) : '',
      ending.invention,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
