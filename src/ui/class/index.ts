/** The door of this page. */
export { ClassPage } from './ClassPage.js';
