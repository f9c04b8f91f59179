/** Notices when a newer build has taken over from the one that this page was loaded from. */

/** The build's own script registers the service worker; here it is only watched. */
export function onNewVersion(tell: () => void): void {
  const worker = navigator.serviceWorker;
  // The very first visit has no older build to replace.
  if (!worker?.controller) return;
  worker.addEventListener('controllerchange', tell, { once: true });
}

export function reload(): void {
  location.reload();
}
