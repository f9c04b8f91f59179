/** Invented views for looking at the map; the numbers mean nothing. */
import type { MapSide, Mirror, TheatreMark, TheatreMove, TheatreView } from '../../../src/view/theatre.js';

function mark(side: MapSide, place: string, thousands: number, rest: Partial<TheatreMark> = {}): TheatreMark {
  const label = rest.estimate ? `≈ ${thousands} k` : `${thousands} k`;
  const id = `${side}-${place}`;
  const bare = { id, place, side, thousands, estimate: null, reading: null, delta: 0, label, deltaLabel: '' };
  return {
    ...bare,
    name: `${side}: ${thousands} thousand in ${place}`,
    selected: false,
    hovered: false,
    ...rest,
  };
}

function guess(place: string, thousands: number, delta = 0, reading: number | null = null): TheatreMark {
  const estimate = { low: thousands * 0.8, high: thousands * 1.2 };
  return mark('russia', place, thousands, { estimate, delta, deltaLabel: delta ? `+${delta}` : '', reading });
}

const LEGEND: TheatreView['legend'] = [
  { sign: 'west', text: 'US and NATO' },
  { sign: 'russia', text: 'Russia' },
  { sign: 'estimate', text: 'estimate; wider means less sure' },
  { sign: 'changed', text: 'changed since last week' },
  { sign: 'reading', text: 'how threatening they may find it' },
  { sign: 'threat', text: 'theatre that alarms them' },
  { sign: 'planned', text: 'ordered, not yet done' },
  { sign: 'occupied', text: 'Crimea: Ukraine, occupied by Russia since 2014' },
  { sign: 'uncontrolled', text: 'Parts of Donbas outside government control in January 2022 (approximate)' },
];

const MOVES: TheatreMove[] = [
  { id: 'm1', side: 'west', kind: 'deploy', from: null, to: 'poland', planned: false },
  { id: 'm2', side: 'russia', kind: 'deploy', from: null, to: 'belarus', planned: false },
  { id: 'm3', side: 'west', kind: 'talk', from: 'brussels', to: 'moscow', planned: false },
  { id: 'm4', side: 'russia', kind: 'threat', from: 'belgorod', to: 'kharkiv', planned: false },
  { id: 'm5', side: 'russia', kind: 'covert', from: null, to: 'kyiv', planned: false },
  { id: 'm6', side: 'west', kind: 'deploy', from: 'romania', to: 'blackSea', planned: true },
  { id: 'm7', side: 'russia', kind: 'withdraw', from: 'rostov', to: null, planned: false },
];

export function europe(mirror: Mirror, step: number): TheatreView {
  return {
    map: 'europe',
    mirror,
    title: `Map, week 4, ${mirror === 'meant' ? 'as you mean it' : 'as they may read it'}`,
    description: 'Four western and five Russian groupings.',
    marks: [
      mark('west', 'baltics', 4.1, { reading: 0.3 }),
      mark('west', 'poland', step > 0 ? 6.4 : 3, {
        reading: 0.8,
        delta: step > 0 ? 3.4 : 0,
        deltaLabel: step > 0 ? '+3.4' : '',
      }),
      mark('west', 'romania', 2.3, { reading: 0.15 }),
      mark('west', 'blackSea', 1.2),
      mark('third', 'ukraine', 209, { label: '209 k', thousands: 60 }),
      guess('belarus', step > 0 ? 28 : 12, step > 0 ? 16 : 0, 0.5),
      guess('bryansk', 31),
      guess('belgorod', 42, 4),
      guess('rostov', 35),
      guess('crimea', 14),
    ],
    moves: step > 0 ? MOVES : [],
    threats: [
      { place: 'poland', strength: 0.8 },
      { place: 'baltics', strength: 0.35 },
      { place: 'romania', strength: 0.15 },
    ],
    highlights:
      step === 2
        ? [
            { place: 'baltics', chosen: false, name: 'To the Baltics' },
            { place: 'romania', chosen: true, name: 'To Romania' },
          ]
        : [],
    caption: {
      title: '3,000 troops to Poland',
      lines: [
        { text: 'Meant: reassure eastern allies.', tone: 'quiet' },
        { text: 'Likely read: forward base near Lviv, +0.18 fear.', tone: 'risk' },
      ],
    },
    legend: LEGEND,
  };
}

export function abstract(mirror: Mirror): TheatreView {
  return {
    map: 'abstract',
    mirror,
    title: 'Map, week 2',
    description: 'Two groupings on each side.',
    marks: [
      mark('west', 'aHome', 40),
      mark('west', 'aBorder', 25, { reading: 0.5, delta: 5, deltaLabel: '+5' }),
      guess('bHome', 40),
      guess('bBorder', 25, 0, 0.4),
    ],
    moves: [{ id: 'm1', side: 'west', kind: 'deploy', from: 'aHome', to: 'aBorder', planned: false }],
    threats: [{ place: 'aBorder', strength: 0.6 }],
    highlights: [],
    caption: null,
    legend: LEGEND.slice(0, 6),
  };
}
