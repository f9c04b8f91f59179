/** What a person decided about the map of Europe: memberships, label points, cities, theatre anchors and outlines, the line of contact. */

/** The part of the plane that is drawn; the picture itself is `viewBox`, the rest is there for very wide or tall windows. */
export const FRAME = {
  viewBox: [0, 0, 1000, 700],
  extent: [-260, -90, 1260, 790],
  /** Path coordinates are integers in units of 1/detail. */
  detail: 3,
};

/** Conic conformal projection, parallels chosen for the belt between the Black Sea and the Baltic. */
export const PROJECTION = { parallels: [44, 58], lon: 30.5, lat: 50.9, scale: 2010, at: [498, 352] };

/** Members of NATO in January 2022, by ISO 3166 number. */
export const NATO = new Set(
  (
    '008 056 100 124 191 203 208 233 250 276 300 348 352 380 428 440 442 499 528 578 616 620 642 703 705 724 792 ' +
    '807 826 840'
  ).split(' '),
);
export const KIND_BY_ISO = { 643: 'russia', 112: 'belarus', 804: 'third' };

/** Names that differ from Natural Earth's, or are shorter than its. */
export const NAMES = { 807: 'North Macedonia', '070': 'Bosnia and Herzegovina' };

/**
 * Labels: ISO number → [id, lon, lat, rank]. Rank 1 shows on every screen, 2 from tablets up, 3 and 4 on wide windows.
 * Lands without an entry are drawn and stay without a name.
 */
export const LAND_LABELS = {
  804: ['ukraine', 34.1, 48.75, 1],
  643: ['russia', 39.6, 54.1, 1],
  112: ['belarus', 28.0, 54.15, 1],
  616: ['poland', 18.2, 51.35, 1],
  642: ['romania', 24.5, 46.35, 2],
  428: ['latvia', 25.6, 57.15, 2],
  440: ['lithuania', 23.7, 55.6, 2],
  233: ['estonia', 25.8, 58.85, 2],
  498: ['moldova', 28.55, 47.2, 4],
  276: ['germany', 10.9, 51.3, 2],
  703: ['slovakia', 19.5, 48.75, 3],
  348: ['hungary', 19.4, 47.1, 3],
  203: ['czechia', 15.2, 49.75, 3],
  100: ['bulgaria', 25.2, 42.85, 3],
  752: ['sweden', 15.2, 58.7, 3],
  246: ['finland', 25.6, 61.3, 3],
  792: ['turkey', 33.0, 40.4, 3],
  398: ['kazakhstan', 50.0, 48.9, 3],
  268: ['georgia', 43.3, 42.1, 3],
  '040': ['austria', 14.2, 47.5, 3],
  688: ['serbia', 20.7, 44.1, 3],
};

/** Seas: id → [name, lon, lat, rank]. */
export const SEAS = {
  'black-sea': ['Black Sea', 34.2, 42.7, 3],
  'baltic-sea': ['Baltic Sea', 19.2, 56.9, 2],
};

/** Cities: id → [name, lon, lat, rank]. */
export const CITIES = {
  kyiv: ['Kyiv', 30.52, 50.45, 1],
  moscow: ['Moscow', 37.62, 55.75, 1],
  warsaw: ['Warsaw', 21.01, 52.23, 1],
  minsk: ['Minsk', 27.56, 53.9, 3],
  kharkiv: ['Kharkiv', 36.23, 49.99, 2],
  odesa: ['Odesa', 30.72, 46.48, 2],
  lviv: ['Lviv', 24.03, 49.84, 2],
  berlin: ['Berlin', 13.4, 52.52, 2],
  bucharest: ['Bucharest', 26.1, 44.43, 3],
  vilnius: ['Vilnius', 25.28, 54.69, 3],
  riga: ['Riga', 24.11, 56.95, 3],
  tallinn: ['Tallinn', 24.75, 59.44, 3],
  brussels: ['Brussels', 4.35, 50.85, 3],
};

/** Theatres: id → the anchor of its mark, and an ellipse [lon, lat, half width km, half height km, turn°] as outline. */
export const THEATRES = {
  baltics: { at: [24.6, 56.35], ellipse: [24.9, 56.9, 215, 290, 0] },
  poland: { at: [21.2, 50.75], ellipse: [19.9, 51.9, 290, 255, 0] },
  romania: { at: [26.6, 45.5], ellipse: [25.2, 45.6, 300, 205, 0] },
  blackSea: { at: [31.2, 43.75], ellipse: [32.6, 43.7, 300, 105, 0] },
  ukraine: { at: [31.0, 49.05], ellipse: [31.0, 49.0, 540, 240, 3] },
  belarus: { at: [28.8, 52.75], ellipse: [28.0, 53.2, 250, 200, 0] },
  bryansk: { at: [34.1, 53.25], ellipse: [34.6, 53.5, 150, 160, 0] },
  belgorod: { at: [38.4, 50.95], ellipse: [38.5, 51.1, 175, 125, -24] },
  rostov: { at: [41.0, 47.9], ellipse: [41.3, 47.8, 135, 185, 0] },
  crimea: { at: [34.35, 45.3], ellipse: [34.4, 45.25, 180, 125, 0] },
};

/** Where the marks and labels must always be in sight: [west, south, east, north] in degrees, checked along the edges. */
export const CORE = { west: 17.2, east: 43.0, south: 43.3, north: 57.75, midLon: 30.5, midLat: 50.5 };

/** Where arcs of a side's moves begin when they come from no theatre: Ramstein, Moscow, Kyiv. */
export const HOME = { west: [7.6, 49.4], russia: [37.62, 55.75], third: [30.52, 50.45] };

/** A point inside Crimea, to find its ring. */
export const CRIMEA = { lon: 34.2, lat: 45.3 };

/** Parts of Ukraine shown with a hatch: `note` for the legend, `sign` for the map itself ("|" breaks the line). */
export const AREAS = {
  crimea: {
    note: 'Crimea: Ukraine, occupied by Russia since 2014',
    sign: 'Crimea: Ukraine,|occupied since 2014',
    at: [36.9, 43.75],
    rank: 2,
  },
  donbas: {
    note: 'Parts of Donbas outside government control in January 2022 (approximate)',
    sign: '',
    at: null,
    rank: 3,
  },
};

/**
 * The line of contact in the Donbas as it stood in January 2022, north to south, from the Russian border on the
 * Siverskyi Donets to the Sea of Azov: approximate, through the towns that lay on it. East of it: not under the
 * control of Ukraine's government.
 */
export const CONTACT_LINE = {
  line: [
    [39.95, 48.6],
    [39.5, 48.62],
    [39.25, 48.68],
    [38.95, 48.72],
    [38.5, 48.66],
    [38.38, 48.5],
    [38.25, 48.4],
    [37.98, 48.36],
    [37.83, 48.22],
    [37.75, 48.08],
    [37.56, 47.95],
    [37.62, 47.78],
    [37.72, 47.6],
    [37.8, 47.4],
    [37.82, 47.11],
  ],
};
