/** One scene of a resolved week as data: what it is called, what it tells, and what moves on the map meanwhile. */
import type { Order, Source } from '../engine/index.js';
import type { Bill } from './belief.js';
import type { TheatreMove } from './theatre.js';

export interface SceneItem {
  id: string;
  text: string;
  detail: string;
  tone: 'plain' | 'risk' | 'calm';
  source: Source | null;
  note: string;
}

/** The scenes of a step in the order in which they are told; `summary` closes a resolution and belongs to no step. */
export const SCENES = [
  'yours',
  'theirs',
  'youRead',
  'theyRead',
  'round',
  'world',
  'ladder',
  'crisis',
  'summary',
] as const;
export type SceneId = (typeof SCENES)[number];

export interface Scene {
  id: SceneId;
  /** Number of the step in the match that it tells of; of the last one for the summary. */
  step: number;
  /** Empty where the lead says it. */
  title: string;
  lead: string;
  /** What of the lead stays where the scene is told in short; empty where nothing has to. */
  kept: string;
  items: SceneItem[];
  bill: Bill | null;
  quote: { text: string; speaker: string } | null;
  moves: TheatreMove[];
  /** Places and cities of the map that must be in sight; empty for the whole theatre. */
  frame: string[];
  /** The orders whose likely reading the analysts still have to guess. */
  guessFor: Order[];
  /** Only the strongest of those guesses is told. */
  strongest: boolean;
}

export const item = (id: string, text: string, more: Partial<SceneItem> = {}): SceneItem => ({
  id,
  text,
  detail: '',
  tone: 'plain',
  source: null,
  note: '',
  ...more,
});

export const scene = (id: SceneId, title: string, more: Partial<Scene> = {}): Scene => ({
  id,
  step: 0,
  title,
  lead: '',
  kept: '',
  items: [],
  bill: null,
  quote: null,
  moves: [],
  frame: [],
  guessFor: [],
  strongest: false,
  ...more,
});
