/** How much of the match is on the screen, and whether advisers are asked: as its exercise has it, else as the reader likes. */
import { computed } from '@preact/signals';
import { type Allowed, allowedIn } from '../../session/index.js';
import { snapshot } from '../matchDoor.js';
import { preferences } from '../preferences.js';

const allowed = computed<Allowed | null>(() => {
  const playing = snapshot.value?.playing;
  return playing ? allowedIn(playing.match) : null;
});

/** May the reader switch between the depths? */
export const depthIsFree = computed(() => (allowed.value?.depth ?? 'either') === 'either');

/** The depth in which the match is shown. */
export const depthShown = computed(() => {
  const fixed = allowed.value?.depth ?? 'either';
  return fixed === 'either' ? preferences.value.depth : fixed;
});

/** Are the advisers to be asked? */
export const advisersAsked = computed(() => preferences.value.advisers && (allowed.value?.advisers ?? true));
