/** The frozen AI of edition 2, as the rest of the program may use it. */
import type { Players } from './index.js';

declare const players: Players;
export = players;
