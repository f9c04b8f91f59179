/** The door of the policy: the tables that the AI plays by and that perception inverts. */
export * from './attack.js';
export * from './crisis.js';
export * from './sheets.js';
export * from './situation.js';
export * from './table.js';
export * from './utilities.js';
