/** Door to the positions. */
import '../match/panels.css';
import '../match/scenes.css';
import './positions.css';

export { PositionsPage } from './PositionsPage.js';
