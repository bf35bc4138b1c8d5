import { convert } from 'fontverter';

/** Read which code points a font has a glyph for, from its 'cmap' table (formats 4 and 12).
 *
 * @param font A font as woff2, woff or truetype.
 * @throws {RangeError} If the font has no such table.
 */
export async function codePointsOf(font: Buffer): Promise<Set<number>> {
  const bytes = Buffer.from(await convert(font, 'truetype'));
  const table = findTable(bytes, 'cmap');
  const found = new Set<number>();
  const subtables = bytes.readUInt16BE(table + 2);
  for (let index = 0; index < subtables; index += 1) {
    const start = table + bytes.readUInt32BE(table + 4 + 8 * index + 4);
    const format = bytes.readUInt16BE(start);
    if (format === 4) readSegments(bytes, start, found);
    if (format === 12) readGroups(bytes, start, found);
  }
  return found;
}

function findTable(bytes: Buffer, tag: string): number {
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
  }
  throw new RangeError(`The font has no '${tag}' table`);
}

/** Format 4: parallel arrays of end and start codes for the first 65 536 code points. */
function readSegments(bytes: Buffer, start: number, found: Set<number>): void {
  const doubled = bytes.readUInt16BE(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = bytes.readUInt16BE(start + 14 + at);
    const first = bytes.readUInt16BE(start + 16 + doubled + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
  }
}

/** Format 12: groups of first and last code. */
function readGroups(bytes: Buffer, start: number, found: Set<number>): void {
  const groups = bytes.readUInt32BE(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const entry = start + 16 + 12 * index;
    const last = bytes.readUInt32BE(entry + 4);
    for (let code = bytes.readUInt32BE(entry); code <= last; code += 1) found.add(code);
  }
}
