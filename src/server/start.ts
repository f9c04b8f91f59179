/** A room server from its settings to its address, and back to nothing. */
import { networkInterfaces } from 'node:os';
import { makeApp } from './http/app.js';
import { freshToken, openHub } from './hub.js';
import { openFolder, openShared } from './store/store.js';

export interface ServerSettings {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** Folder of the embedded database. */
  data: string;
  /** Address of a PostgreSQL server, in place of the embedded one. */
  database: string | null;
  /** Folder of the built game, or null. */
  dist: string | null;
  /** Rooms are erased so many days after they were opened. */
  keep: number;
  /** Seconds without a sign of life after which the AI takes a seat that somebody waits for. */
  grace?: number;
  say(line: string): void;
  perMinute?: number;
}

export interface RunningServer {
  url: string;
  key: string;
  /** Addresses by which others in the same network reach it; none where it listens for this computer alone. */
  reached: string[];
  close(): Promise<void>;
}

const LOCAL = ['127.0.0.1', '::1', 'localhost'];

const inUrl = (address: string): string => (address.includes(':') ? `[${address}]` : address);

function addressesOf(host: string, port: number): string[] {
  if (LOCAL.includes(host)) return [];
  if (host !== '0.0.0.0' && host !== '::') return [`http://${inUrl(host)}:${port}/`];
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => `http://${address}:${port}/`);
}

export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { host, port, data, database, dist, keep, grace, say, perMinute } = settings;
  const store = database ? await openShared(database) : await openFolder(data);
  const hub = openHub(store, keep, grace);
  try {
    const key = await store.setting('teacherKey', freshToken());
    const app = await makeApp({ hub, key, dist, say, ...(perMinute ? { perMinute } : {}) });
    const bound = Number(new URL(await app.listen({ host, port })).port);
    const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    return {
      url: `http://${inUrl(shown)}:${bound}/`,
      key,
      reached: addressesOf(host, bound),
      async close() {
        await app.close();
        await hub.close();
      },
    };
  } catch (error) {
    await hub.close();
    throw error;
  }
}
