/** The rival as one sees it: estimates with their ranges, the belief curve with its band, the reasons like a bill. */

import { decimal, list, percent, roughly, sayAny, t, troops } from '../text/index.js';
import { type BeliefPoint, type Bill, beliefCurve, readingOf } from './belief.js';
import { billBeside, despite } from './beside.js';
import { type Figure, figure, plain } from './figures.js';
import { groundFigure } from './ground.js';
import { type FeltGroup, feltGroups } from './impressions.js';
import { lastWeek, type Outlook } from './outlook.js';
import { sideName } from './sideName.js';
import { offerText } from './table.js';
import { sightedMovements } from './traces.js';
import { estimateText, typeTexts } from './words.js';

/** How far an estimate of forces may be off, as a share (C01). */
export const FORCE_ERROR = 0.15;

export interface RivalPanel {
  title: string;
  note: string;
  curve: BeliefPoint[];
  /** The belief now, in words. */
  beliefText: string;
  /** Shares of the three types. */
  types: { id: string; label: string; why: string; share: number; text: string }[];
  bill: Bill | null;
  /** What to say beside the estimate where they did sharp things and it did not rise; else empty. */
  beside: string;
  /** Resolve, alarm and pressure on both sides, as far as the seat can tell; empty under rules that keep none. */
  felt: FeltGroup[];
  figures: Figure[];
  /** How far estimates of troops may be off, in words. */
  error: string;
}

/** Is the rival's force in a theatre known exactly? */
function rangeText(value: number, error: number): string {
  return `${percent(Math.max(0, value - error))}–${percent(Math.min(1, value + error))}`;
}

/** How far an estimate of readiness may be off, in shares of 1. */
const READINESS_ERROR = 0.1;

function figures(look: Outlook): Figure[] {
  const { view, rival } = look;
  const before = look.mornings.at(-1) ?? null;
  const facts = lastWeek(look)?.facts ?? [];
  const total = (forces: readonly { size: number }[]) => forces.reduce((sum, one) => sum + one.size, 0);
  const rows = [
    figure(look, facts, {
      id: 'rival.forces',
      label: t('match.rival.forces'),
      now: total(view.mind.forces),
      // An estimate that only wanders is no change.
      before: before && sightedMovements(look).size > 0 ? total(before.mind.forces) : null,
      format: (value) => roughly(troops(Math.round(value))),
    }),
    plain('rival.readiness', t('match.rival.readiness'), rangeText(view.mind.readiness, READINESS_ERROR)),
    figure(look, facts, {
      id: 'rival.economy',
      label: t('match.own.economy'),
      now: view.rival.economy,
      before: before?.rival.economy ?? null,
      format: (value) => percent(value),
      scale: 100,
      what: ['economy'],
      side: rival,
    }),
    figure(look, facts, {
      id: 'rival.commitments',
      label: t('match.own.commitments'),
      now: view.rival.commitments,
      before: before?.rival.commitments ?? null,
      format: (value) => decimal(value, 1),
      digits: 1,
      what: ['commitments'],
      side: rival,
    }),
  ];
  const ground = groundFigure(look, facts, rival);
  if (ground) rows.push(ground);
  const offer = view.table.offers[rival];
  rows.push(
    plain(
      'rival.offer',
      t('match.rival.offer'),
      offer ? list(offerText(look, offer.terms).map((one) => one.issue)) : t('match.none'),
    ),
  );
  return rows;
}

/** The strongest reasons first; what is small together stays at the end. */
function weightiestFirst(bill: Bill | null): Bill | null {
  const weight = (line: Bill['lines'][number]) => (line.id === 'small' ? -1 : Math.abs(line.amount));
  return bill && { ...bill, lines: [...bill.lines].sort((a, b) => weight(b) - weight(a)) };
}

export function rivalPanelOf(look: Outlook): RivalPanel {
  const { view, rival } = look;
  const [seeker, opportunist, revisionist] = view.mind.belief;
  const types = [
    { id: 'seeker', share: seeker },
    { id: 'opportunist', share: opportunist },
    { id: 'revisionist', share: revisionist },
  ];
  const texts = typeTexts(view.mind.belief);
  const curve = beliefCurve(look);
  const facts = lastWeek(look)?.facts ?? [];
  const bill = readingOf(look, facts);
  const beside = despite(look, facts, bill);
  return {
    title: t('match.rival.title', { name: sideName(look.level, rival) }),
    note: t('match.rival.note'),
    curve,
    beliefText: estimateText(1 - seeker),
    types: types.map(({ id, share }, at) => ({
      id,
      share,
      label: sayAny(`type.${id}.label`),
      why: sayAny(`type.${id}.why`),
      text: texts[at] ?? '',
    })),
    bill: weightiestFirst(bill && billBeside(bill, beside)),
    beside: beside?.says ?? '',
    felt: feltGroups(look),
    figures: figures(look),
    error: t('match.rival.error', { share: percent(FORCE_ERROR) }),
  };
}
