/** Entry of the worker in which opponents and analysts think. */
import { serveHere } from '../channel/index.js';
import { makeThinking } from './think.js';

serveHere(makeThinking());
