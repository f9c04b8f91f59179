// What a scene says to a screen reader: sentence by sentence, each with one stop at its end.
import { expect, test } from 'vitest';
import { sceneSays } from '../../src/view/index.js';
import { item, scene } from '../../src/view/scene.js';

test('every line is a sentence of its own, and none ends twice', () => {
  const told = scene('youRead', 'How you read them', {
    lead: 'Now you think it 64 % likely.',
    items: [item('felt', 'They alarm you more: 10 % → 22 %.', { detail: '+12 sharp steps' })],
    quote: { text: '“We ask nobody to fight for us.”', speaker: 'Kyiv' },
  });
  expect(sceneSays(told)).toBe(
    'How you read them. Now you think it 64 % likely. They alarm you more: 10 % → 22 %. +12 sharp steps. “We ask nobody to fight for us.”',
  );
});
