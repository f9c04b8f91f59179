/** The pages' door: give it the browser's services and a way to open the session, and it draws. */
import { createElement, render } from 'preact';
import { App } from './App.js';
import { provideSession } from './matchDoor.js';
import { startPreferences } from './preferences.js';
import { startRouter } from './router.js';
import { provideServices, type Services } from './services.js';
import './styles/index.css';

export type { Services } from './services.js';

interface Start {
  root: HTMLElement;
  services: Services;
  /** Loads what a match needs and opens the one session. */
  openSession: Parameters<typeof provideSession>[0];
}

export function startApp({ root, services, openSession }: Start): void {
  provideServices(services);
  provideSession(openSession);
  startPreferences();
  startRouter();
  render(createElement(App, null), root);
}
