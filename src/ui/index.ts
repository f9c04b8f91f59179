/** The pages' door: give it the browser's services and a way to open the session, and it draws. */
import { createElement, render } from 'preact';
import { App } from './App.js';
import { provideAnalyst } from './analystDoor.js';
import { provideReaders } from './boardDoor.js';
import { provideCheck, type RunCheck } from './checkDoor.js';
import { provideMatch } from './matchDoor.js';
import { startPreferences } from './preferences.js';
import { startRouter } from './router.js';
import { rememberScroll } from './scroll.js';
import { provideServices, type Services } from './services.js';
import { allowTranslation } from './translated.js';
import './styles/index.css';

export type { RunCheck } from './checkDoor.js';
export type { Services } from './services.js';

interface Start {
  root: HTMLElement;
  services: Services;
  /** Loads what a match needs and opens the one session. */
  openSession: Parameters<typeof provideMatch>[0];
  /** Loads the map's canvas. */
  loadTheatre: Parameters<typeof provideMatch>[1];
  runCheck: RunCheck;
  /** Opens the one analyst. */
  openAnalyst: Parameters<typeof provideAnalyst>[0];
  /** The workers that read the codes of a class. */
  readers: Parameters<typeof provideReaders>[0];
}

export function startApp({
  root,
  services,
  openSession,
  loadTheatre,
  runCheck,
  openAnalyst,
  readers,
}: Start): void {
  provideServices(services);
  provideMatch(openSession, loadTheatre);
  provideCheck(runCheck);
  provideAnalyst(openAnalyst);
  provideReaders(readers);
  startPreferences();
  rememberScroll();
  startRouter();
  // What stood there until the program came.
  root.replaceChildren();
  allowTranslation(root);
  render(createElement(App, null), root);
}
