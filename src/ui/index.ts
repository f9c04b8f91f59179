/** The pages' door: give it the browser's services and a way to open the session, and it draws. */
import { createElement, render } from 'preact';
import { App } from './App.js';
import { provideAnalyst } from './analystDoor.js';
import { provideReaders } from './boardDoor.js';
import { provideCheck, type RunCheck } from './checkDoor.js';
import { provideMatch } from './matchDoor.js';
import { startPreferences } from './preferences.js';
import { type OpensRooms, provideRooms } from './roomDoor.js';
import { startRouter } from './router.js';
import { rememberScroll } from './scroll.js';
import { provideServices, type Services } from './services.js';
import { allowTranslation } from './translated.js';
import './styles/index.css';

export type { RunCheck } from './checkDoor.js';
export type { OpensRooms } from './roomDoor.js';
export type { Services } from './services.js';

interface Start {
  root: HTMLElement;
  services: Services;
  /** The page that is shown where the address names none; null for the title. */
  opens: string | null;
  /** Loads what a match needs and opens the one session. */
  openSession: Parameters<typeof provideMatch>[0];
  /** Opens a seat in a live room. */
  openRoom: OpensRooms;
  /** Loads the map's canvas. */
  loadTheatre: Parameters<typeof provideMatch>[1];
  runCheck: RunCheck;
  /** Opens the one analyst. */
  openAnalyst: Parameters<typeof provideAnalyst>[0];
  /** The workers that read the codes of a class. */
  readers: Parameters<typeof provideReaders>[0];
}

export function startApp(start: Start): void {
  const { root, services, opens, openSession, openRoom, loadTheatre, runCheck, openAnalyst, readers } = start;
  provideServices(services);
  provideMatch(openSession, loadTheatre);
  provideRooms(openRoom);
  provideCheck(runCheck);
  provideAnalyst(openAnalyst);
  provideReaders(readers);
  startPreferences();
  rememberScroll();
  if (opens !== null && location.hash === '') location.replace(opens);
  startRouter();
  // What stood there until the program came.
  root.replaceChildren();
  allowTranslation(root);
  render(createElement(App, null), root);
}
