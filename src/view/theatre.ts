/** What the map shows in one moment, as plain data with ready-made words, and what the two renderers make of it. */

/** Which map file is drawn: the one that a level names, or the one for the main level with nameless sides. */
export type MapId = 'europe' | 'abstract' | 'nameless';

/** Whose eyes: as you mean it, or as they may read it. Ripples and hatches are faint in the first, full in the second. */
export type Mirror = 'meant' | 'read';

/** Who a mark or a move belongs to: a seat, or the country between the two. */
export type MapSide = 'west' | 'russia' | 'third';

/** What a move in motion is; each kind has a line of its own (dashes and head), so that colour is never alone. */
export type MotionKind = 'deploy' | 'withdraw' | 'supply' | 'talk' | 'threat' | 'covert' | 'attack';

export interface TheatreView {
  map: MapId;
  mirror: Mirror;
  /** Name of the whole figure for a screen reader, such as "Map, week 4, as you mean it". */
  title: string;
  /** The same content in sentences; read before the marks. */
  description: string;
  marks: readonly TheatreMark[];
  /** Moves of the step being shown. They stay as lines until the next view drops them. */
  moves: readonly TheatreMove[];
  /** What past weeks have left: arms routes, troops sent, talks, pledges; drawn faintly under everything else. */
  traces?: readonly TheatreTrace[];
  /** Places and cities that the camera goes close to; none, or left out: the whole theatre is in sight. */
  frame?: readonly string[];
  /** How threatening the other side thinks a theatre is: a hatch over its outline. */
  threats: readonly TheatreThreat[];
  /** Theatres that stand out now, for example because an order can go there. Each is a button if the map has `onPick`. */
  highlights: readonly TheatreHighlight[];
  /** The panel in the corner, or none. */
  caption: TheatreCaption | null;
  /** Lines of the legend below the map, in this order. */
  legend: readonly LegendEntry[];
  /** Names that replace the map file's own, by land, city, sea or area id: other languages, other names for A and B. */
  names?: Readonly<Record<string, string>>;
}

/** Forces in one theatre. Several marks may name one place; they are set side by side. */
export interface TheatreMark {
  id: string;
  /** A place of the map file. */
  place: string;
  side: MapSide;
  /** Thousands of troops: the size of the mark. */
  thousands: number;
  /** Only known within bounds: draws the dashed ring, wider the less is known. */
  estimate: { low: number; high: number } | null;
  /** How threatening the other side may find it, 0–1: draws the ripples. Null where nothing can be said. */
  reading: number | null;
  /** Thousands more or fewer than last week; anything but 0 marks it as changed. */
  delta: number;
  /** Beside the mark, such as "≈ 31 k". */
  label: string;
  /** After the label if something changed, such as "+4"; empty otherwise. */
  deltaLabel: string;
  /** The accessible name, in full words. */
  name: string;
  selected: boolean;
  hovered: boolean;
}

export interface TheatreMove {
  id: string;
  side: MapSide;
  kind: MotionKind;
  /** A place or city of the map file; null for the side's home. */
  from: string | null;
  to: string | null;
  /** Only ordered so far: drawn open, with a dashed line. */
  planned: boolean;
}

/** What a past week has left. */
export interface TheatreTrace extends TheatreMove {
  /** How threatening the other side thinks what has gone this way, 0–1: hatches the line; 0 as one means it. */
  alarm: number;
}

export interface TheatreThreat {
  place: string;
  /** 0–1: how dense and strong the hatch is. */
  strength: number;
}

export interface TheatreHighlight {
  place: string;
  chosen: boolean;
  /** The accessible name of the choice. */
  name: string;
}

export interface TheatreCaption {
  title: string;
  lines: readonly { text: string; tone: 'plain' | 'quiet' | 'risk' | 'calm' }[];
}

/** The signs that a legend can explain. */
export type LegendSign =
  | MapSide
  | 'estimate'
  | 'reading'
  | 'threat'
  | 'changed'
  | 'occupied'
  | 'uncontrolled'
  | 'planned';
export interface LegendEntry {
  sign: LegendSign;
  text: string;
}

/** A view laid out on a map of a certain size: every length in CSS pixels. Both renderers draw exactly this. */
export interface Drawing {
  width: number;
  height: number;
  outlines: readonly OutlineShape[];
  hatches: readonly HatchShape[];
  /** What past weeks have left. */
  traces: readonly (MoveShape & { alarm: number })[];
  marks: readonly MarkShape[];
  moves: readonly MoveShape[];
}

/** The soft border of a theatre; `points` is flat: x, y, x, y … */
export interface OutlineShape {
  id: string;
  points: readonly number[];
  state: 'quiet' | 'option' | 'chosen';
}

export interface HatchShape {
  id: string;
  points: readonly number[];
  /** Pixels between two lines. */
  spacing: number;
  alpha: number;
}

export interface MarkShape {
  id: string;
  side: MapSide;
  x: number;
  y: number;
  /** Half the width of the sign itself. */
  r: number;
  /** The sign in units of `r` round its centre: corners of its outline (none for a circle) and its bars (x, y to x, y). */
  outline: readonly number[];
  bars: readonly number[];
  /** Radius of the dashed ring, or 0. */
  ring: number;
  ripples: readonly { r: number; alpha: number }[];
  changed: boolean;
  state: 'plain' | 'hovered' | 'selected';
}

export interface MoveShape {
  id: string;
  side: MapSide;
  kind: MotionKind;
  planned: boolean;
  /** A quadratic curve: start, control, end. */
  curve: readonly [number, number, number, number, number, number];
  /** Vermilion instead of the side's colour: kept for threats and attacks. */
  risk: boolean;
  width: number;
  /** Lengths of line and gap; empty for a full line. */
  dash: readonly number[];
  head: 'arrow' | 'open' | 'dots' | 'none';
  /** Half the width of the formation that travels along the line; 0 if none does. */
  traveller: number;
}

/** Colours that the canvas needs, as CSS colour values ("#2a5a86" or "rgb(…)"). */
export interface TheatreTheme {
  west: string;
  russia: string;
  third: string;
  risk: string;
  ink: string;
  sheet: string;
}

export interface TheatreOptions {
  view: TheatreView;
  /** Lays a view out on a canvas of this size; the same function that the SVG map uses. */
  draw: (view: TheatreView, size: { width: number; height: number }) => Drawing;
  motion: boolean;
  /** Let the moves of the first view come about, instead of showing them done. */
  animate?: boolean;
  /** Left out: read from the CSS variables at the host. */
  theme?: TheatreTheme;
  /** The canvas shows its first picture: the SVG marks may hide. */
  onReady?: () => void;
  /** Phaser did not load, or the graphics context is gone: the theatre has destroyed itself, show the SVG marks. */
  onLost?: () => void;
}

/** A running theatre. */
export interface TheatreHandle {
  /** Shows a view at once. */
  update(view: TheatreView): void;
  /** Goes over to a view with motion; resolves when it is reached (at once without motion or in a hidden tab). */
  play(view: TheatreView): Promise<void>;
  /** Takes new colours, or reads them again from the page. */
  setTheme(theme?: TheatreTheme): void;
  setMotion(motion: boolean): void;
  /** Measures the host again; it also does so by itself. */
  resize(): void;
  destroy(): void;
}

/** What `import('./theatre/index.js')` gives; the composition root hands its loader to the map. */
export interface TheatreModule {
  /** Cheap probe; loads nothing. */
  webglAvailable(): boolean;
  mountTheatre(host: HTMLElement, options: TheatreOptions): TheatreHandle;
}
