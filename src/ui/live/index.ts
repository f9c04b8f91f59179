/** The door of this page. */
export { LivePage } from './LivePage.js';
