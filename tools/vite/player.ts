// Vite plugin: builds the offline player, one page with everything in it, which is filled with a record when it is downloaded.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { SLOT } from '../../src/ui/replay/slot.ts';

const here = import.meta.dirname;
export const PLAYER_FILE = 'player.html';

/** Levels come with the record; those that ship, or once shipped, with the game stay out of the player. */
const withoutLevels: Plugin = {
  name: 'spiral:without-levels',
  enforce: 'pre',
  load(id) {
    return /[\\/]levels\d*[\\/][^\\/]+\.json$/.test(id)
      ? { code: 'export default null', moduleType: 'js' }
      : null;
  },
};

/** Script that can stand inside an element: nothing in it ends the element or opens a comment. */
const inline = (script: string): string =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only this script and this style may run, and nothing may be fetched from anywhere, whatever a record says. */
function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Spiral</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page plays a match of Spiral and needs JavaScript.</noscript>
<script type="application/json" id="record">${SLOT}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The player as one page. */
export async function buildPlayer(): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(here, '../..'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [withoutLevels],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: join(here, 'player/main.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const parts = output && 'output' in output ? output.output : [];
  const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = parts.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  const [script] = scripts;
  if (scripts.length !== 1 || script === undefined)
    throw new Error(`the player must be one script, not ${scripts.length}`);
  return pageOf(inline(script), styles.join('\n'));
}

export function offlinePlayer(): Plugin {
  return {
    name: 'spiral:offline-player',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: PLAYER_FILE, source: await buildPlayer() });
    },
    // The development server builds it when it is asked for.
    configureServer(server) {
      server.middlewares.use(`/${PLAYER_FILE}`, (_request, response) => {
        buildPlayer().then(
          (page) => response.setHeader('Content-Type', 'text/html').end(page),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      });
    },
  };
}
