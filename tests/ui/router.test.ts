// Addresses and pages: what an address names, and that every page has an address.
import { describe, expect, test } from 'vitest';
import { hrefOf, PAGES, parseRoute } from '../../src/ui/router.ts';

describe('an address', () => {
  test.each([
    ['', '', ''],
    ['#', '', ''],
    ['#/', '', ''],
    ['#/how', 'how', ''],
    ['#how', 'how', ''],
    ['#/glossary/resolve', 'glossary', 'resolve'],
    ['#/match/week/4', 'match', 'week/4'],
    ['#/nonsense', 'unknown', ''],
    ['#/__proto__', 'unknown', ''],
  ])('%s names the page "%s" and the part "%s"', (hash, page, rest) => {
    expect(parseRoute(hash)).toMatchObject({ page, rest });
  });

  test('may carry a query', () => {
    expect(parseRoute('#/play?level=abstract-mirror').query.get('level')).toBe('abstract-mirror');
  });

  test.each(PAGES)('of the page "%s" leads back to it', (page) => {
    expect(parseRoute(hrefOf(page)).page).toBe(page);
    expect(parseRoute(hrefOf(page, 'part', { a: 'b & c' }))).toMatchObject({ page, rest: 'part' });
    expect(parseRoute(hrefOf(page, 'part', { a: 'b & c' })).query.get('a')).toBe('b & c');
  });
});
