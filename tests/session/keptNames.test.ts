// The privacy page tells all that is kept: no name is used in the code that stands not on its list, and none stands there for nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PREFIX } from '../../src/platform/texts.ts';
import { KEPT_NAMES } from '../../src/session/keptNames.ts';
import { root } from '../../tools/ensure.mjs';

const LISTED = KEPT_NAMES.flatMap(({ names }) => [...names] as string[]);

const used = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'keptNames.ts')
  .flatMap((entry) => [
    ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(
      /['"`]((?:spiral\.|\$\{PREFIX\})[A-Za-z][\w.-]*)/g,
    ),
  ])
  .map(([, name = '']) => name.replace(/^\$\{PREFIX\}/, PREFIX));

test('every name under which something is kept is on the list', () => {
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !LISTED.some((one) => name.startsWith(one) || one.startsWith(name)))).toEqual(
    [],
  );
});

test('nothing is on the list that is not kept', () => {
  expect(LISTED.filter((one) => !used.some((name) => name.startsWith(one) || one.startsWith(name)))).toEqual(
    [],
  );
});
