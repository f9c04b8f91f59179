/** Everything in the page that a theatre listens to, and one function that ends it all. */

interface Listeners {
  resized: () => void;
  recoloured: () => void;
  hidden: () => void;
}

export function watchPage(host: HTMLElement, { resized, recoloured, hidden }: Listeners): () => void {
  const size = new ResizeObserver(resized);
  size.observe(host);
  const root = new MutationObserver(recoloured);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of colours) query.addEventListener('change', recoloured);
  const unwatchPixels = watchPixels(resized);
  const visibility = () => document.hidden && hidden();
  document.addEventListener('visibilitychange', visibility);
  return () => {
    size.disconnect();
    root.disconnect();
    for (const query of colours) query.removeEventListener('change', recoloured);
    unwatchPixels();
    document.removeEventListener('visibilitychange', visibility);
  };
}

/** Tells when the window moves to a screen with other pixels, or is zoomed: a query asks for one ratio, so each change asks anew. */
function watchPixels(changed: () => void): () => void {
  let query: MediaQueryList;
  const arm = (): void => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', change, { once: true });
  };
  const change = (): void => {
    arm();
    changed();
  };
  arm();
  return () => query.removeEventListener('change', change);
}
