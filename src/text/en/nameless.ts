/** English words of the area "nameless": what is said instead of a level's own words where its sides have no names. */
import { movesOfA } from './nameless/movesOfA.js';
import { movesOfB } from './nameless/movesOfB.js';
import { world } from './nameless/world.js';

export const nameless = { ...movesOfA, ...movesOfB, ...world } as const;
