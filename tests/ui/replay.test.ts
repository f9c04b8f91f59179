// The replay's addresses, and the page that plays a match offline: nothing in a record can break out of it.
import { describe, expect, test } from 'vitest';
import { readStudy, type Study, studyOf } from '../../src/session/index.ts';
import { filled, inertJson } from '../../src/ui/replay/offlinePage.ts';
import { SLOT } from '../../src/ui/replay/slot.ts';
import { type Place, placeOf, queryOf, restOf, sourceOf } from '../../src/ui/replay/source.ts';
import { hrefOf, parseRoute } from '../../src/ui/router.ts';
import { buildPlayer } from '../../tools/vite/player.ts';
import { played } from '../view/bench.ts';

describe('an address', () => {
  const places: Place[] = [
    { week: null, eyes: null, branch: null },
    { week: 0, eyes: 'all', branch: 0 },
    { week: 7, eyes: 'west', branch: 12 },
    { week: 26, eyes: 'russia', branch: null },
  ];
  test.each(places)('leads back to the moment that it names: %o', (place) => {
    const route = parseRoute(hrefOf('replay', 'l/r1-abcDEF_-123', queryOf(place)));
    expect(placeOf(route)).toEqual(place);
    expect(sourceOf(route.rest)).toEqual({ from: 'link', link: 'r1-abcDEF_-123' });
  });

  test.each(['', 'now', 'm/abc', 'l/r1-abc'])('"%s" names one source and no other', (rest) => {
    expect(restOf(sourceOf(rest))).toBe(rest);
  });

  test('of hostile numbers and names is the place where everything begins', () => {
    const query = new URLSearchParams('week=1e9&eyes=__proto__&branch=-1');
    expect(placeOf({ query })).toEqual({ week: null, eyes: null, branch: null });
    expect(placeOf({ query: new URLSearchParams('week=9999&branch=0') })).toEqual({
      week: null,
      eyes: null,
      branch: null,
    });
  });
});

describe('the offline page', () => {
  const HOSTILE = '</script><script>alert(1)</script><!-- \u2028 & <img src=x onerror=alert(1)> ]]>';
  const study = (): Study => {
    const found = studyOf(played('abstract-mirror', 'offline', (match) => match.steps.length > 3));
    return {
      ...found,
      record: { ...found.record, seed: HOSTILE, notes: [{ week: 1, text: HOSTILE }], branches: [] },
    };
  };

  test('holds a record without a single sign of markup, and gives it back as it was', async () => {
    const page = filled(`<script type="application/json" id="record">${SLOT}</script>`, study());
    expect(page.match(/</g)).toHaveLength(2);
    expect(page.match(/>/g)).toHaveLength(2);
    const back = await readStudy(page);
    expect(back.ok && back.value.record).toEqual({ ...study().record });
  });

  test('of JSON is JSON', () => {
    const value = { text: HOSTILE, more: ['$&', "$'", '\\u003c', '\\'] };
    expect(JSON.parse(inertJson(value))).toEqual(value);
    expect(inertJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
  });

  test('takes a record with signs of replacement as it is', () => {
    expect(filled(`a${SLOT}b`, study()).startsWith('a{')).toBe(true);
    const odd = { ...study() };
    odd.record = { ...odd.record, seed: "$&$'$`" };
    expect(filled(`a${SLOT}b`, odd)).toContain("$\\u0026$'$`");
  });

  test('is one file: one script and one style of known hashes, and nothing from outside', async () => {
    const page = await buildPlayer();
    expect(page.split(SLOT)).toHaveLength(2);
    expect(page).not.toMatch(/\ssrc="|\shref="|@import|url\(["']?(?!data:|#)/);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy.match(/'sha256-/g)).toHaveLength(2);
    expect(policy).not.toContain('unsafe');
  }, 60_000);
});
