/** The preview page of the map, with a cache of its own so that it does not disturb the game's server. */
import { defineConfig } from 'vite';

export default defineConfig({
  cacheDir: '../../../node_modules/.cache/spiral/map-preview',
  server: { port: 5237, strictPort: true },
});
