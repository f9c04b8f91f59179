/** The frozen AI of rules version 1, as the rest of the program may use it. */
import type { Players } from './index.js';

declare const players: Players;
export = players;
