/** The door of the advisers: what each of them would do in a seat's place, from the seat's own view. */
export { ADVISERS, type Advice, type AdviserId, AIMS, type Aim, type CrisisAdvice } from './types.js';
