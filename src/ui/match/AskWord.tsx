/** An underlined word that answers: pressing it says in a sentence what it means. */
import { ask } from './asked.js';

interface AskWordProps {
  id: string;
  word: string;
  /** What is explained, where the word alone does not say it. */
  label?: string;
  text: string;
  /** What moved it, line by line. */
  lines?: readonly string[];
  class?: string;
}

export function AskWord({ id, word, label = word, text, lines = [], class: more = '' }: AskWordProps) {
  return (
    <button
      type="button"
      class={`ask-word ${more}`}
      aria-haspopup="dialog"
      aria-label={label === word ? undefined : label}
      onClick={(event) =>
        ask({ id: `word.${id}`, title: label, text, lines, more: null, at: event.currentTarget })
      }
    >
      {word}
    </button>
  );
}
