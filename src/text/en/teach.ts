/** English words of the teaching material. The quiz is an area of its own, since the maker needs it too. */
import { debrief } from './teach/debrief.js';
import { plans } from './teach/plans.js';
import { sheets } from './teach/sheets.js';

export const teach = { ...plans, ...debrief, ...sheets } as const;
