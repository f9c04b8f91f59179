/**
 * Lets pages be translated by the browser: it puts elements in the place of texts, so that what is drawn later would change
 * texts that nobody sees any more.
 */
import { options } from 'preact';

/** What a translator has put in the place of a text, and what the text said then. */
interface Translation {
  by: Element;
  said: string;
}

const isTranslation = (node: Node | null): node is Element =>
  node instanceof Element && node.localName === 'font' && node.isConnected;

/** The texts that a change has taken away, each with what stands there now. */
function displacedBy({ removedNodes, addedNodes, previousSibling, nextSibling, target }: MutationRecord) {
  const by = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
  const texts = [...removedNodes].filter(
    (node): node is Text => node instanceof Text && node.parentNode !== target,
  );
  return by ? texts.map((text) => [text, { by, said: text.data }] as const) : [];
}

/**
 * Before anything is drawn anew, every translated text is put back where it was; afterwards the translations of those that
 * still say the same return. What has changed stays as it was drawn, and translators that watch the page take it up.
 */
export function allowTranslation(root: Element): void {
  const translations = new Map<Text, Translation>();
  const learn = (records: readonly MutationRecord[]) => {
    for (const [text, translation] of records.flatMap(displacedBy)) translations.set(text, translation);
  };
  const watch = new MutationObserver(learn);
  watch.observe(root, { childList: true, subtree: true });

  const undo = () => {
    learn(watch.takeRecords());
    for (const [text, { by }] of translations) {
      if (by.isConnected) by.replaceWith(text);
      else translations.delete(text);
    }
  };
  const redo = () => {
    for (const [text, { by, said }] of translations) {
      if (text.isConnected && text.data === said) text.replaceWith(by);
      else translations.delete(text);
    }
    // These changes are our own.
    watch.takeRecords();
  };
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      undo();
      try {
        draw();
      } finally {
        redo();
      }
    });
}
