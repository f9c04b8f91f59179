/** Door to the library page. */
import './library.css';

export { LibraryPage } from './LibraryPage.js';
