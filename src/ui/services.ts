/** What the pages ask of the browser: a place for texts, the clipboard, files, looks. Given once by the composition root. */
import type { Courier, KeptTexts } from '../session/index.js';
import type { Cue } from '../view/index.js';

/** How the page is shown; `system` follows the reader's own computer. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  text: 'normal' | 'large' | 'larger';
  motion: 'system' | 'reduced' | 'full';
}

/** The few sounds of a match. */
export interface Sounds {
  play(cue: Cue): void;
  /** The pulse of a crisis, from 0 (just begun) to 1 (about to slip); null stops it. */
  pulse(depth: number | null): void;
  /** A quiet room while a match is open. */
  room(on: boolean): void;
  close(): void;
}

export interface Services {
  texts: KeptTexts;
  /** A learning platform keeps the texts, and has them. */
  onPlatform: boolean;
  /** Texts that go when this tab is closed. */
  passingTexts: KeptTexts;
  /** The way to the computer that serves this page, for live rooms. */
  courier: Courier;
  /** Can this browser draw by WebGL? */
  hasWebGl(): boolean;
  /** False when it was refused. */
  copy(text: string): Promise<boolean>;
  /** Hand a text or a picture over as a file; `type` is that of a text. */
  download(name: string, what: string | Blob, type?: string): void;
  /** A picture of so many pixels as a PNG file, once the fonts (as in CSS) that it uses are there. */
  paintPicture(
    size: { width: number; height: number },
    fonts: readonly string[],
    paint: (context: CanvasRenderingContext2D) => void,
  ): Promise<Blob>;
  /** False when it was refused, or where the browser cannot. */
  copyPicture(picture: Blob): Promise<boolean>;
  /** Does the browser offer to pass pictures on? */
  canSharePictures(): boolean;
  /** Pass a picture on by what the device offers; false when it was refused or given up. */
  sharePicture(picture: Blob, name: string, text: string): Promise<boolean>;
  /** Read a file that the reader chose. */
  readFile(file: File): Promise<string>;
  applyAppearance(appearance: Appearance): void;
  /** Does the reader's system ask for less motion? Calls back when that changes. */
  systemReducesMotion(onChange: (reduces: boolean) => void): boolean;
  /** Calls back when a newer build has taken over in the background. */
  onNewVersion(tell: () => void): void;
  reload(): void;
  /** The page that plays a match offline, still without a match. */
  playerPage(): Promise<string>;
  /** The date now, UTC, as YYYY-MM-DD. */
  today(): string;
  /** A seed that nobody has used. */
  freshSeed(): string;
  /** Null where the browser has no sound. Only after the reader has done something on the page. */
  openSounds(): Promise<Sounds | null>;
  /** Forget everything this site has kept on this device, caches of the build excepted. */
  forgetAll(): void;
}

let given: Services | null = null;

export function provideServices(services: Services): void {
  given = services;
}

export function services(): Services {
  if (!given) throw new Error('services are given by main.ts before the first page is drawn');
  return given;
}
