/** Which page is shown: read from the address after "#", so that back, forward and links work without a server. */
import { signal } from '@preact/signals';

/** Every page, by its name in the address. The title is the empty address. */
export const PAGES = [
  '',
  'play',
  'today',
  'positions',
  'match',
  'end',
  'debrief',
  'library',
  'profile',
  'replay',
  'how',
  'history',
  'limits',
  'settings',
  'selfcheck',
  'glossary',
  'about',
  'class',
  'make',
  'board',
  'exercise',
  'live',
  'teach',
  'privacy',
] as const;
export type PageId = (typeof PAGES)[number];

export interface Route {
  page: PageId | 'unknown';
  /** What follows the page's name: "#/match/abc" → "abc". */
  rest: string;
  /** What follows "?". */
  query: URLSearchParams;
}

/** Read an address's fragment. A page that does not exist is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  const page = PAGES.find((known) => known === name) ?? 'unknown';
  return { page, rest: rest.join('/'), query: new URLSearchParams(search) };
}

/** The address of a page. */
export function hrefOf(page: PageId, rest = '', query?: Record<string, string>): string {
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const path = rest ? `${page}/${rest}` : page;
  return `#/${path}${search}`;
}

/** The page that is shown now. */
export const route = signal<Route>(parseRoute(''));

/** Go to a page; `replace` leaves no step back. */
export function go(
  page: PageId,
  options: { rest?: string; query?: Record<string, string>; replace?: boolean } = {},
) {
  const href = hrefOf(page, options.rest, options.query);
  if (options.replace) {
    history.replaceState(history.state, '', href);
    route.value = parseRoute(href);
  } else {
    location.hash = href;
  }
}

/** Follow the address from now on. */
export function startRouter(): void {
  const read = () => {
    route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  read();
}
