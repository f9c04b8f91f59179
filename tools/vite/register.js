// Starts the service worker. A new build takes over in the background and shows at the next visit.
const worker = navigator.serviceWorker;

if (worker && location.protocol !== 'file:') {
  const started = performance.now();
  const hadBuild = Boolean(worker.controller);
  let untouched = true;
  for (const sign of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(sign, () => (untouched = false), { once: true, passive: true });
  }
  // Nobody has done anything yet: show the new build at once instead of the old one.
  worker.addEventListener('controllerchange', () => {
    if (hadBuild && untouched && performance.now() - started < 5000) location.reload();
  });
  worker
    .register(new URL('./sw.js', document.baseURI))
    .then((registration) => (hadBuild ? registration.update() : undefined))
    .catch(() => {
      // Offline there is nothing newer; where workers are forbidden, the game needs the network, and that is all.
    });
}
