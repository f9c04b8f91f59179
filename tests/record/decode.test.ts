// Files come in the encodings that shells and editors write; the text is the same.
import { expect, test } from 'vitest';
import { textOfBytes } from '../../src/record/index.ts';

const TEXT = '{ "name": "Größe – Київ 🕊" }\r\n';
const little = Buffer.from(TEXT, 'utf16le');
const big = Buffer.from(little).swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
  ['UTF-16, as PowerShell writes it', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ['UTF-16 without a mark', little],
  ['UTF-16 the other way round without a mark', big],
])('%s', (_name, bytes) => {
  expect(textOfBytes(bytes)).toBe(TEXT);
});

test('nothing is an empty text, and what is no text does no harm', () => {
  expect(textOfBytes(new Uint8Array())).toBe('');
  expect(textOfBytes(new Uint8Array([0x7b, 0xff]))).toBe('{\uFFFD');
});
