/** The page of a match that ended in war. */
import './war.css';

export { WarPage } from './WarPage.js';
