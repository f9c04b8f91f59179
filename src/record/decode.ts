/** From the bytes of somebody's file to its text: UTF-8, or the UTF-16 that some shells write. */

/** Which UTF-16 this is, by its mark or, as JSON begins with a sign of ASCII, by its first zero; null if it is none. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return null;
}

/** The text of a file, without its byte order mark. Bytes that are no text become U+FFFD. */
export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder(utf16(bytes) ?? 'utf-8').decode(bytes);
}
