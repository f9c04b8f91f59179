/** The door of this page. */
export { BoardPage } from './BoardPage.js';
