// How often a property is tried: a share of it in every run of the tests, all of it in the long ones.

/** Set where the long tests run. */
const LONG = 'SPIRAL_LONG';

/** The first number in `npm test`, the second in `npm run test:long`. */
export const runs = (short: number, long: number): number => (process.env[LONG] ? long : short);
