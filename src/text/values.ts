/** What a message's placeholders are filled with: words, numbers, and names that go by where in a sentence they stand. */

/** The text so far, where a sentence begins behind it. */
const BEGINS = /(^|[.?!…]\s+|^“)$/;

/** A name with its article; `text` is as it stands in the middle of a sentence. */
export class InSentence {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The name as it stands after `before`: with a capital letter where it begins a sentence. */
  after(before: string): string {
    return BEGINS.test(before) ? this.text.charAt(0).toUpperCase() + this.text.slice(1) : this.text;
  }
}

export type Values = Record<string, string | number | InSentence>;
