/** The door of this page. */
export { TeachPage } from './TeachPage.js';
