// What the long tests do beyond `npm test`: properties tried more often, and tests that only they run.
import { test } from 'vitest';

/** Set where the long tests run. */
const LONG = 'SPIRAL_LONG';

/** The first, such as a number of tries, in `npm test`, the second in `npm run test:long`. */
export const runs = <T = number>(short: T, long: T): T => (process.env[LONG] ? long : short);

/** A test of the long tests alone, beside those that share its page. */
export const longTest = test.runIf(process.env[LONG]);
