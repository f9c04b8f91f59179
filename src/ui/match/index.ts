/** Door to the match page. */
import './match.css';

export { MatchPage } from './MatchPage.js';
export { MatchScreen } from './MatchScreen.js';
