// How the game is built, served to its developers, and tested.
import { defineConfig } from 'vitest/config';
import { strictCsp } from './tools/vite/csp.ts';
import { lazyOnly } from './tools/vite/lazyOnly.ts';
import { offline } from './tools/vite/offline.ts';
import { offlinePlayer } from './tools/vite/player.ts';

const app = {
  name: 'Spiral',
  description: 'A turn-based game about deterrence, reassurance and the spiral between them.',
  background: '#fbf8f1',
  theme: '#1c2330',
};

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [strictCsp(), offlinePlayer(), offline(app), lazyOnly('phaser')],
  build: {
    target: 'es2022',
    // No data: addresses: the page's policy allows none for fonts.
    assetsInlineLimit: 0,
    // Phaser alone is 1.3 MB, and comes late.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/long/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/buildOnce.ts',
          // Each file starts a browser of its own.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          // Only the tests in tests/long/browser need the build; making it takes seconds.
          globalSetup: 'tests/support/buildOnce.ts',
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
