/** Door to the outcome page. */
import '../match/match.css';
import './debrief.css';

export { DebriefPage } from './DebriefPage.js';
