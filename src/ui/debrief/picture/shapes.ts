/** What a picture is made of: words and lines at their places, in the light look of the project. */
import type { Side } from '../../../engine/index.js';

/** The size of a picture that others show beside a link. */
export const SIZE = { width: 1200, height: 675 } as const;

/** The light values of styles/tokens.css: a picture is paper wherever it is shown. */
export const COLOURS = {
  sheet: '#fbf8f1',
  ink: '#1c2330',
  'ink-2': '#4e545f',
  'ink-3': '#60646e',
  hairline: '#d8d1c0',
  west: '#2a5a86',
  russia: '#8f5c10',
  risk: '#b92c18',
} as const;
export type Colour = keyof typeof COLOURS;

/** Every way in which words are set. */
export const FONTS = {
  brand: '500 30px "IBM Plex Serif"',
  headline: '500 40px "IBM Plex Serif"',
  headlineSmall: '500 32px "IBM Plex Serif"',
  title: '500 21px "IBM Plex Serif"',
  small: '400 17px "IBM Plex Sans"',
  label: '600 17px "IBM Plex Sans"',
} as const;
export type Font = keyof typeof FONTS;

export type Point = readonly [x: number, y: number];

export type Shape =
  | { is: 'words'; text: string; at: Point; font: Font; colour: Colour; end?: boolean }
  | { is: 'line'; points: readonly Point[]; colour: Colour; width: number; dash?: boolean }
  | { is: 'mark'; at: Point; colour: Colour; side: Side };

/** How wide some words are, in pixels. */
export type Measure = (text: string, font: Font) => number;
