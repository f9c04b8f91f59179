// Vite plugin: adds the service worker and the web app manifest to the build, so that the game installs and runs offline.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

export interface AppIdentity {
  readonly name: string;
  readonly description: string;
  readonly background: string;
  readonly theme: string;
}

const here = import.meta.dirname;
const icons = join(here, '../../assets/icons');
const ICONS = ['icon.svg', 'icon-192.png', 'icon-512.png'];

function manifest(app: AppIdentity): string {
  const png = (size: number, purpose: string) => ({
    src: `./icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: './',
    name: app.name,
    short_name: app.name,
    description: app.description,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: app.background,
    theme_color: app.theme,
    icons: [
      { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png(192, 'any'),
      png(512, 'any'),
      png(512, 'maskable'),
    ],
  });
}

/** Every file of the build, with forward slashes, in a fixed order. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function serviceWorker(folder: string): string {
  const files = filesIn(folder).filter((file) => file !== 'sw.js' && !file.endsWith('.map'));
  const template = readFileSync(join(here, 'sw.js'), 'utf8');
  const hash = createHash('sha256').update(template);
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const addresses = files.map((file) => (file === 'index.html' ? './' : `./${file}`));
  return template
    .replace('__REVISION__', hash.digest('hex').slice(0, 16))
    .replace("['__FILES__']", JSON.stringify(addresses));
}

export function offline(app: AppIdentity): Plugin {
  return {
    name: 'spiral:offline',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest(app) });
      this.emitFile({
        type: 'asset',
        fileName: 'register.js',
        source: readFileSync(join(here, 'register.js')),
      });
      for (const icon of ICONS) {
        this.emitFile({ type: 'asset', fileName: `icons/${icon}`, source: readFileSync(join(icons, icon)) });
      }
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/icon-192.png' }, injectTo: 'head' },
      { tag: 'script', attrs: { type: 'module', src: './register.js' }, injectTo: 'head' },
    ],
    writeBundle: {
      order: 'post',
      handler(options) {
        if (!options.dir) throw new Error('the build has no folder to write to');
        writeFileSync(join(options.dir, 'sw.js'), serviceWorker(options.dir));
      },
    },
  };
}
