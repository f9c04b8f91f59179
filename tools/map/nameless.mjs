/** An invented map for the main level with nameless sides: A and its allies, B with its ally D, and C between them with a peninsula. */
import { oval, wander } from './abstract.mjs';
import { toPath } from './geometry.mjs';

const DETAIL = 3;

/** Where three lines meet, and the two ends of the neck of the peninsula. */
const NORTH_OF_AD = [474, 128];
const NORTH_OF_DB = [616, 108];
const MEET_ADC = [466, 262];
const MEET_DCB = [632, 258];
const SOUTH_OF_AC = [374, 580];
const SOUTH_OF_CB = [660, 592];
const NECK_EAST = [566, 584];
const NECK_WEST = [540, 586];

const northA = wander([[-300, 96], [-120, 60], [40, 118], [150, 96], [255, 150], [370, 112], NORTH_OF_AD], 1);
const northD = wander([NORTH_OF_AD, [520, 150], [566, 118], NORTH_OF_DB], 5);
const northB = wander([NORTH_OF_DB, [735, 140], [830, 88], [960, 118], [1090, 70], [1300, 104]], 3);
const southA = wander(
  [SOUTH_OF_AC, [318, 598], [215, 566], [120, 612], [-20, 590], [-140, 640], [-300, 612]],
  2,
);
const southB = wander(
  [[1300, 640], [1120, 602], [985, 634], [880, 590], [800, 618], [730, 576], SOUTH_OF_CB],
  4,
);
const coastEast = wander([SOUTH_OF_CB, [618, 566], NECK_EAST], 6);
const coastWest = wander([NECK_WEST, [488, 598], [436, 568], SOUTH_OF_AC], 7);
const peninsula = wander(
  [NECK_EAST, [572, 610], [618, 628], [606, 664], [550, 684], [494, 660], [516, 622], NECK_WEST],
  9,
);
const borderAD = wander([NORTH_OF_AD, [486, 190], MEET_ADC], 10);
const borderDB = wander([NORTH_OF_DB, [640, 184], MEET_DCB], 11);
const borderDC = wander([MEET_ADC, [520, 280], [578, 258], MEET_DCB], 12);
const borderAC = wander([MEET_ADC, [412, 286], [366, 348], [386, 430], [358, 510], SOUTH_OF_AC], 13);
const borderCB = wander([MEET_DCB, [656, 340], [640, 430], [668, 510], SOUTH_OF_CB], 14);

/** East of this line, from north to south, C's government has no control. */
const contactLine = wander(
  [
    [622, 446],
    [604, 486],
    [626, 548],
  ],
  15,
);

const back = (line) => [...line].reverse();

export function buildNameless() {
  const land = (id, name, kind, at, ...lines) => ({
    id,
    name,
    kind,
    label: at && { at, rank: 1 },
    path: toPath([lines.flat()], DETAIL),
  });
  const area = (id, kind, note, line) => ({
    id,
    kind,
    note,
    sign: '',
    label: null,
    path: toPath([line], DETAIL),
  });
  const held = borderCB.filter(([, y]) => y > 440 && y < 552);
  return {
    id: 'nameless',
    viewBox: [0, 0, 1000, 700],
    extent: [-260, -90, 1260, 790],
    core: [85, 110, 925, 690],
    detail: DETAIL,
    lands: [
      land('a', 'A', 'west', [140, 262], northA, borderAD, borderAC, southA),
      land('b', 'B', 'russia', [860, 262], northB, southB, back(borderCB), back(borderDB)),
      land(
        'c',
        'C',
        'third',
        [520, 318],
        borderDC,
        borderCB,
        coastEast,
        peninsula,
        coastWest,
        back(borderAC),
      ),
      land('d', 'D', 'belarus', [554, 152], northD, borderDB, back(borderDC), back(borderAD)),
    ],
    areas: [
      area('peninsula', 'occupied', 'The peninsula belongs to C and is held by B', peninsula),
      area('separatists', 'uncontrolled', 'Areas that C does not control', [...contactLine, ...back(held)]),
    ],
    seas: [{ id: 'southernSea', name: 'Southern sea', rank: 2, at: [330, 672] }],
    places: {
      baltics: [422, 206],
      poland: [288, 386],
      romania: [276, 506],
      blackSea: [436, 646],
      ukraine: [478, 432],
      belarus: [556, 206],
      bryansk: [716, 232],
      belgorod: [742, 382],
      rostov: [722, 514],
      crimea: [556, 640],
    },
    theatres: {
      baltics: oval(410, 206, 58, 54),
      poland: oval(282, 384, 76, 54),
      romania: oval(272, 504, 78, 54),
      blackSea: oval(424, 646, 62, 36),
      ukraine: oval(498, 428, 104, 112),
      belarus: oval(556, 202, 66, 56),
      bryansk: oval(722, 232, 70, 60),
      belgorod: oval(744, 382, 74, 62),
      rostov: oval(728, 514, 66, 58),
      crimea: oval(556, 636, 54, 42),
    },
    home: { west: [122, 330], russia: [888, 330], third: [486, 356] },
    cities: [
      { id: 'aCapital', name: 'Capital of A', rank: 2, at: [122, 330] },
      { id: 'cCapital', name: 'Capital of C', rank: 2, at: [486, 356] },
      { id: 'bCapital', name: 'Capital of B', rank: 2, at: [888, 330] },
    ],
  };
}
