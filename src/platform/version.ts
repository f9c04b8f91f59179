/** Notices when a newer build has taken over from the one that this page was loaded from. */

/** Calls back when a newer build is served, or has taken over in the background. */
export function onNewVersion(tell: () => void): void {
  // A piece of this build that cannot be had any more, although the server answers: it serves another one.
  addEventListener('vite:preloadError', () => {
    servesAnother().then(
      (another) => another && tell(),
      () => {
        // The network is gone; nothing is known about versions.
      },
    );
  });
  // The build's own script registers the service worker; here it is only watched.
  const worker = navigator.serviceWorker;
  // The very first visit has no older build to replace.
  if (!worker?.controller) return;
  worker.addEventListener('controllerchange', tell, { once: true });
}

/** Does the page that is served now begin with another script than this one did? */
async function servesAnother(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  const answer = await fetch(new URL('./', document.baseURI), { cache: 'no-store' });
  if (!answer.ok || own === undefined) return false;
  const name = own.slice(own.lastIndexOf('/') + 1);
  return !(await answer.text()).includes(name);
}

export function reload(): void {
  location.reload();
}
