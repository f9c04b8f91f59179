/** The frozen engine of rules version 1, as the rest of the program may use it. */
import type { Engine } from './index.js';

declare const engine: Engine;
export = engine;
