/** The door of this page. */
import '../profile/profile.css';
import './board.css';

export { BoardPage } from './BoardPage.js';
