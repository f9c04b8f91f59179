/** The way to the computer that serves this page, where it keeps live rooms too: plain requests, and events read as they come. */
import type { Asking, Courier, Hints } from '../session/index.js';

/** Milliseconds that a request may take where nobody says otherwise. */
const WITHIN = 15_000;

const addressOf = (path: string): URL => new URL(`.${path}`, document.baseURI);

const headersOf = (token: string | null | undefined, body: unknown): Record<string, string> => ({
  accept: 'application/json',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
});

/** A signal that stops when another does, or after so many milliseconds. */
function within(
  milliseconds: number,
  stop: AbortSignal | undefined,
): { signal: AbortSignal; done: () => void } {
  const own = new AbortController();
  const end = () => own.abort();
  const timer = setTimeout(end, milliseconds);
  if (stop?.aborted) end();
  stop?.addEventListener('abort', end);
  return {
    signal: own.signal,
    done() {
      clearTimeout(timer);
      stop?.removeEventListener('abort', end);
    },
  };
}

async function ask(path: string, { method = 'GET', token, body, within: limit = WITHIN, stop }: Asking = {}) {
  const { signal, done } = within(limit, stop);
  try {
    const answer = await fetch(addressOf(path), {
      method,
      headers: headersOf(token, body),
      body: body === undefined ? null : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
    const text = await answer.text();
    return { status: answer.status, json: jsonOf(text) };
  } catch {
    return null;
  } finally {
    done();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The number of a change; null where an event says something else. */
function numberIn(text: string): number | null {
  const { at } = (jsonOf(text) ?? {}) as { at?: unknown };
  return typeof at === 'number' ? at : null;
}

/** Events are read by a request of our own: the browser's reader of events cannot carry the token. */
async function read(path: string, token: string | null, hints: Hints, stop: AbortSignal): Promise<void> {
  const headers = { ...headersOf(token, undefined), accept: 'text/event-stream' };
  const answer = await fetch(addressOf(path), {
    headers,
    cache: 'no-store',
    credentials: 'omit',
    signal: stop,
  });
  const reader = answer.ok ? answer.body?.pipeThrough(new TextDecoderStream()).getReader() : null;
  let rest = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done || stop.aborted) return;
    hints.alive();
    rest += piece.value;
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data:')) hints.changed(numberIn(line.slice(5)));
  }
}

function listen(path: string, token: string | null, hints: Hints): () => void {
  const stop = new AbortController();
  read(path, token, hints, stop.signal)
    .catch(() => {
      // Broken or refused: the same as closed.
    })
    .finally(() => {
      if (!stop.signal.aborted) hints.lost();
    });
  return () => stop.abort();
}

/** A pause that ends sooner where the device has found a network, or its page is looked at again. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      document.removeEventListener('visibilitychange', seen);
      done();
    };
    const seen = () => {
      if (document.visibilityState === 'visible') end();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    document.addEventListener('visibilitychange', seen);
  });
}

function onDevice(tell: () => void): () => void {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

export const courier: Courier = { ask, listen, deviceOffline: () => !navigator.onLine, onDevice, wait };
