/** The panel of one's own situation: alliance, home, the country between, and what changed since last week. */

import type { SideView } from '../engine/index.js';
import { numberOf } from '../session/index.js';
import { decimal, list, percent, sayAny, t, troops } from '../text/index.js';
import { type FigureGroup, type Make, makerOf, plain } from './figures.js';
import { groundFigure } from './ground.js';
import { lastWeek, type Outlook } from './outlook.js';
import { sideLabel } from './sideName.js';
import { type ThirdPanel, thirdPanel } from './third.js';
import { wordOf } from './words.js';

export interface OwnPanel {
  title: string;
  /** The brief in one line. */
  brief: string;
  alliance: FigureGroup | null;
  groups: FigureGroup[];
  third: ThirdPanel | null;
}

const oneDigit = (value: number): string => decimal(value, 1);
const share = (value: number): string => percent(value);

const firmness = (support: number): string => t(`match.ally.${wordOf('firmness', support)}`);

function alliance(look: Outlook, make: Make): FigureGroup | null {
  const { level, side, match } = look;
  const { allies } = level.sides[side];
  if (allies.length === 0) return null;
  const cohesion = (view: SideView) => numberOf(match, view, `cohesion.${side}`);
  const now = cohesion(look.view);
  const head = make({
    id: 'cohesion',
    label: t('match.own.cohesion'),
    now,
    of: cohesion,
    format: share,
    scale: 100,
    share: now,
  });
  const figures = allies.map((ally) => {
    const support = (view: SideView) => view.own.support[ally.id] ?? ally.support;
    const value = support(look.view);
    const spec = {
      id: `ally.${ally.id}`,
      label: look.say(`ally.${ally.id}`),
      now: value,
      of: support,
      format: share,
    };
    return make({ ...spec, scale: 100, word: firmness(value), share: value, what: [`support.${ally.id}`] });
  });
  return { id: 'alliance', title: t('match.own.cohesion'), head, figures };
}

function packagesText(look: Outlook): string {
  const named = Object.entries(look.view.own.packages).filter(
    ([, one]) => one.clarity >= look.match.engine.NAMED || one.imposed > 0,
  );
  if (named.length === 0) {
    const hinted = Object.values(look.view.own.packages).some((one) => one.clarity > 0);
    return t(hinted ? 'match.own.hinted' : 'match.none');
  }
  return list(
    named.map(([id, one]) => {
      const name = look.say(`package.${id}.name`);
      return one.imposed > 0 ? t('match.own.imposed', { name }) : name;
    }),
  );
}

function home(look: Outlook, make: Make): FigureGroup {
  const { view, level, side } = look;
  const { own } = view;
  const figures = [
    make({
      id: 'capital',
      label: t('match.own.capital'),
      now: own.capital,
      of: (v) => v.own.capital,
      format: oneDigit,
      digits: 1,
      what: ['capital'],
      side,
    }),
    make({
      id: 'commitments',
      label: t('match.own.commitments'),
      now: own.commitments,
      of: (v) => v.own.commitments,
      format: oneDigit,
      digits: 1,
      what: ['commitments'],
      side,
    }),
    make({
      id: 'homeFront',
      label: t('match.own.homeFront'),
      now: own.homeFront,
      of: (v) => v.own.homeFront,
      format: share,
      scale: 100,
      what: ['homeFront'],
      side,
    }),
    make({
      id: 'economy',
      label: t('match.own.economy'),
      now: own.economy,
      of: (v) => v.own.economy,
      format: share,
      scale: 100,
      what: ['economy'],
      side,
    }),
  ];
  if (own.gasDependence > 0.005) {
    figures.push(
      make({
        id: 'gas',
        label: t('match.own.gas'),
        now: own.gasDependence,
        of: (v) => v.own.gasDependence,
        format: share,
        scale: 100,
        what: ['gasDependence'],
        side,
      }),
    );
  }
  if (level.packages.some((one) => one.by === side)) {
    figures.push(plain('packages', t('match.own.packages'), packagesText(look)));
  }
  const ground = groundFigure(look, lastWeek(look)?.facts ?? [], side);
  if (ground) figures.push(ground);
  return { id: 'home', title: t('match.own.home'), head: null, figures };
}

function forces(look: Outlook, make: Make): FigureGroup {
  const { match, side } = look;
  const count = (view: SideView) => view.own.formations.reduce((sum, one) => sum + one.size, 0);
  const defence = (view: SideView) => numberOf(match, view, `defence.${side}`);
  return {
    id: 'forces',
    title: t('match.own.forces'),
    head: null,
    figures: [
      make({
        id: 'defence',
        label: t('match.own.defence'),
        now: defence(look.view),
        of: defence,
        format: share,
        scale: 100,
        share: defence(look.view),
      }),
      make({
        id: 'troops',
        label: t('match.own.troops'),
        now: count(look.view),
        of: count,
        format: troops,
        scale: 1000,
      }),
      make({
        id: 'readiness',
        label: t('match.own.readiness'),
        now: look.view.own.readiness,
        of: (v) => v.own.readiness,
        format: share,
        scale: 100,
        what: ['readiness'],
        side,
      }),
    ],
  };
}

export function ownPanelOf(look: Outlook): OwnPanel {
  const { side, view } = look;
  const make = makerOf(look);
  const groups = [forces(look, make), home(look, make)];
  return {
    title: sideLabel(look.level, side),
    brief: t('match.own.brief', { type: sayAny(`type.${view.type}.label`) }),
    alliance: alliance(look, make),
    groups,
    third: thirdPanel(look, make),
  };
}
