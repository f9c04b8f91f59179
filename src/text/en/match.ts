/** English words of the area "match": the match screen, choosing, and what is told of a week. */
import { desk } from './match/desk.js';
import { orders } from './match/orders.js';
import { told } from './match/told.js';

export const match = { ...desk, ...orders, ...told } as const;
