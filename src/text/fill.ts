/** A parsed message made whole with its values. */
import type { IntlMessageFormat } from 'intl-messageformat';
import { InSentence, type Values } from './values.js';

/** The message in words. Throws where it needs a value that is not there. */
export const filled = (message: IntlMessageFormat, values?: Values): string =>
  message
    .formatToParts<InSentence>(values)
    .reduce((before, { value }) => before + (value instanceof InSentence ? value.after(before) : value), '');
