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
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', recoloured);
  // Fires when the window moves to a screen with other pixels, or is zoomed.
  const pixels = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  pixels.addEventListener('change', resized);
  const visibility = () => document.hidden && hidden();
  document.addEventListener('visibilitychange', visibility);
  return () => {
    size.disconnect();
    root.disconnect();
    scheme.removeEventListener('change', recoloured);
    pixels.removeEventListener('change', resized);
    document.removeEventListener('visibilitychange', visibility);
  };
}
