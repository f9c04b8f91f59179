/** Entry of the workers in which codes are read and verified. */
import { serveHere } from '../channel/index.js';
import { reading } from './readingWork.js';

serveHere(reading());
