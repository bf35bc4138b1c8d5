/** Bytes as URL-safe characters, and numbers as bytes. */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Write bytes in the base64url alphabet, without padding. */
export function toText(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) text += SIGNS[(held >>> (bits - 6)) & 63];
  }
  return bits > 0 ? text + SIGNS[(held << (6 - bits)) & 63] : text;
}

/** Read bytes from base64url characters, or null where a sign does not belong. */
export function fromText(text: string): number[] | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
    }
  }
  return bytes;
}

/** Collects numbers as bytes, seven bits at a time: small numbers take one byte. */
export class ByteWriter {
  readonly bytes: number[] = [];

  /** Write a whole number, 0 to 2^53 - 1. */
  count(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  /** Write a short text of plain ASCII. */
  text(value: string): void {
    this.count(value.length);
    for (let i = 0; i < value.length; i += 1) this.bytes.push(value.charCodeAt(i) & 127);
  }

  /** Write hexadecimal digits, an even number of them. */
  hex(digits: string): void {
    for (let i = 0; i < digits.length; i += 2) this.bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
  }
}

/** Reads what a ByteWriter wrote. Past the end it reads zeros and remembers that it ran dry. */
export class ByteReader {
  private at = 0;
  dry = false;

  constructor(private readonly bytes: readonly number[]) {}

  /** Whether every byte has been read. */
  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  private byte(): number {
    if (this.at >= this.bytes.length) this.dry = true;
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  /** Read a whole number. */
  count(): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 8; i += 1) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
    this.dry = true;
    return 0;
  }

  /** Read a short text. */
  text(): string {
    let text = '';
    for (let left = Math.min(this.count(), 80); left > 0; left -= 1) text += String.fromCharCode(this.byte());
    return text;
  }

  /** Read so many hexadecimal digits. */
  hex(digits: number): string {
    let text = '';
    for (let i = 0; i < digits; i += 2) text += this.byte().toString(16).padStart(2, '0');
    return text;
  }
}
