/** The door of this page. */
export { MakePage } from './MakePage.js';
