/** Bytes one after another: whole numbers, texts and hashes, written and read back with every bound checked. */
import { strFromU8, strToU8 } from 'fflate';

/** Something that does not stand in the bytes as it should. */
export class BadBytes extends Error {}

export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value);
  }

  /** Bytes that were written elsewhere, with their number before them. */
  part(bytes: Uint8Array): void {
    this.count(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }

  /** A whole number from 0, in as few bytes as it needs. */
  count(value: number): void {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) this.bytes.push(128 + (left % 128));
    this.bytes.push(left);
  }

  /** Text without lone halves of characters, such as JSON. */
  utf8(text: string): void {
    this.part(strToU8(text));
  }

  /** Any text. It is written as in JSON, so that lone halves of characters come back too. */
  text(text: string): void {
    this.utf8(JSON.stringify(text).slice(1, -1));
  }

  /** A hash of 16 hexadecimal digits. */
  hash(hash: string): void {
    for (let i = 0; i < 16; i += 2) this.bytes.push(Number.parseInt(hash.slice(i, i + 2), 16));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const LARGEST = Number.MAX_SAFE_INTEGER;

export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new BadBytes('it ends too early');
    return value;
  }

  count(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (value > LARGEST) throw new BadBytes('a number is too large');
      if (byte < 128) return value;
    }
  }

  /** Number of things that follow, each of which takes at least one byte. */
  length(most: number): number {
    const length = this.count();
    if (length > most || length > this.bytes.length - this.at)
      throw new BadBytes(`${length} of something is too many`);
    return length;
  }

  part(): Uint8Array {
    const length = this.length(LARGEST);
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  utf8(): string {
    return strFromU8(this.part());
  }

  text(): string {
    try {
      return String(JSON.parse(`"${this.utf8()}"`));
    } catch (error) {
      throw error instanceof BadBytes ? error : new BadBytes('a text is not as it was written');
    }
  }

  hash(): string {
    let hash = '';
    for (let i = 0; i < 8; i++) hash += this.byte().toString(16).padStart(2, '0');
    return hash;
  }

  /** Everything must have been read. */
  end(): void {
    if (this.at !== this.bytes.length) throw new BadBytes('something follows after its end');
  }
}
