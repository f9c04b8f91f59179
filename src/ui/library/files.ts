/** Files that a reader chose or dropped: their texts, and those that are too large or cannot be read. */
import { type GivenFile, LONGEST_FILE } from '../../session/index.js';
import { decimal, t } from '../../text/index.js';
import { services } from '../services.js';

/** A file and, in words, why it was not taken. */
export interface Refused {
  file: string;
  why: string;
}

const MB = 1_000_000;

/** Read files; nothing is read of one that is too large. */
export async function readFiles(
  files: readonly File[],
  most = LONGEST_FILE,
): Promise<{ given: GivenFile[]; refused: Refused[] }> {
  const given: GivenFile[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    if (file.size > most) {
      const sizes = { size: decimal(file.size / MB, 1), most: decimal(most / MB) };
      refused.push({ file: file.name, why: t('library.fileTooLarge', sizes) });
      continue;
    }
    try {
      given.push({ name: file.name, text: await services().readFile(file) });
    } catch {
      refused.push({ file: file.name, why: t('library.fileUnreadable') });
    }
  }
  return { given, refused };
}

/** A name for a file: letters, digits and hyphens only. */
export const fileName = (...parts: string[]): string =>
  ['spiral', ...parts]
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .slice(0, 100);
