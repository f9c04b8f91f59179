// @ts-check
// A small static web server for the built game, on this computer only.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address stands for, or null if it points out of the folder.
 * @param {string} folder
 * @param {string} address
 */
export function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    if (path.includes('\0') || path.includes('\\')) return null;
    const file = resolve(folder, `.${path.startsWith('/') ? path : `/${path}`}`);
    if (file !== folder && !file.startsWith(folder + sep)) return null;
    return path.endsWith('/') ? join(file, 'index.html') : file;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  /** @type {(status: number, text: string) => void} */
  const refuse = (status, text) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD');
  const file = fileFor(folder, request.url ?? '/');
  const found = file ? await stat(file).catch(() => null) : null;
  if (!file || !found?.isFile()) return refuse(404, 'Not found');
  const etag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  const headers = {
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    return response.end();
  }
  response.writeHead(200, { ...headers, 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Listens on one address; resolves to null where this computer has no such address.
 * @param {import('node:http').RequestListener} handler
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server | null>}
 */
function listen(handler, host, port) {
  return new Promise((done, fail) => {
    const server = createServer(handler);
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(null);
      else fail(error);
    });
    server.listen(port, host, () => done(server));
  });
}

/**
 * Serves a folder at http://localhost. Port 0 takes any free port; a port that is taken leads to the next one.
 * @param {{ folder: string, port?: number }} options
 */
export async function serve({ folder, port = 0 }) {
  const base = resolve(folder);
  /** @type {import('node:http').RequestListener} */
  const handler = (request, response) => {
    answer(base, request, response).catch(() => response.destroy());
  };
  for (let next = port; ; next += next === 0 ? 0 : 1) {
    /** @type {import('node:http').Server[]} */
    const servers = [];
    try {
      const four = await listen(handler, '127.0.0.1', next);
      if (!four) throw new Error('this computer has no address 127.0.0.1');
      servers.push(four);
      const bound = /** @type {import('node:net').AddressInfo} */ (four.address()).port;
      // Browsers may take localhost for ::1, where another program could be listening.
      const six = await listen(handler, '::1', bound);
      if (six) servers.push(six);
      return { port: bound, url: `http://localhost:${bound}/`, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'EADDRINUSE' || next >= 65535) throw error;
    }
  }
}

/** @param {import('node:http').Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      return closed;
    }),
  );
}
