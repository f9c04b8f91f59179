/** Composition root: gives the pages the browser's services and a way to open the one session. */

import * as platform from './platform/index.js';
import type { Session } from './session/index.js';
import { startApp } from './ui/index.js';

/** Rules, levels and AI come with the first match, not with the first page. */
const openSession = (): Promise<Session> => Promise.reject(new Error('no rules yet'));

const root = document.getElementById('app');
if (root) startApp({ root, services: { ...platform, texts: platform.keptTexts }, openSession });
