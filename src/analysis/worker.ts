/** Entry of the workers in which matches are analysed and verified. */
import { serveHere } from '../channel/index.js';
import { analysing } from './serve.js';

serveHere(analysing());
