/** Keys where one of a few answers is to be given: the numbers choose, Enter gives; a key that is held down never does. */
import { useLayoutEffect } from 'preact/hooks';
import { open } from './bench.js';
import { keysOn } from './keys.js';

interface ChoiceKeys<Id extends string> {
  /** In the order of their numbers, from 1. */
  ids: readonly Id[];
  /** Name of the group of radio buttons. */
  name: string;
  choose: (id: Id) => void;
  give: () => void;
}

export function useChoiceKeys<Id extends string>({ ids, name, choose, give }: ChoiceKeys<Id>): void {
  // With the picture, not after it: a key that comes at once must not be lost.
  useLayoutEffect(() => {
    const radio = `input[name="${name}"]`;
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (open.value !== null || target?.closest('dialog')) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A held Enter has been pressed for something else: neither here nor on the button may it give an answer.
      if (event.repeat && event.key === 'Enter') event.preventDefault();
      if (event.repeat || event.defaultPrevented) return;
      const index = Number.parseInt(event.key, 10) - 1;
      const id = keysOn.value ? ids[index] : undefined;
      if (id !== undefined) {
        event.preventDefault();
        choose(id);
        document.querySelectorAll<HTMLElement>(radio)[index]?.focus();
      } else if (event.key === 'Enter' && !target?.closest('button, a')) {
        event.preventDefault();
        give();
      }
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [ids, name, choose, give]);
}
