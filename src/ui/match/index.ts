/** Door to the match page. */
import './match.css';

export { MatchPage } from './MatchPage.js';
