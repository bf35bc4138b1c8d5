/** What every part of a level's compilation needs: quantities into base units, ids into indexes, complaints with places. */
import type { LevelFile } from '../schema/level.ts';
import type { QuantityText } from '../schema/terms.ts';
import { type ContentDocument, errorAt, type PathInFile } from '../text/document.ts';
import { type ParameterTable, parameterIn, type Replacements } from './parameters.ts';
import { readQuantity } from './units.ts';

/** The reader of one level file. */
export interface LevelReader {
  readonly file: LevelFile;
  readonly document: ContentDocument;
  readonly table: ParameterTable;
  readonly year: number;
  readonly replaced: Replacements;
}

/** Complain about a part of the level file. */
export function fail(reader: LevelReader, path: PathInFile, mend: string): never {
  throw errorAt(reader.document, path, mend);
}

/** Read a quantity in a unit, following a reference to a parameter. */
export function amount(reader: LevelReader, path: PathInFile, text: QuantityText, unit: string): number {
  const found =
    typeof text === 'object' ? referred(reader, path, text.parameter, unit) : readQuantity(text, unit);
  return 'mend' in found ? fail(reader, path, found.mend) : found.value;
}

function referred(reader: LevelReader, path: PathInFile, id: string, unit: string) {
  const placed = reader.table.get(id);
  if (!placed) return fail(reader, path, `Name a parameter of levels/parameters; there is no ${id}.`);
  return parameterIn(placed, { year: reader.year, replaced: reader.replaced, unit });
}

/** Read a stock: a quantity of 0 or more, to the nearest whole base unit. */
export function stockOf(reader: LevelReader, path: PathInFile, text: QuantityText, unit: string): number {
  const value = Math.round(amount(reader, path, text, unit));
  if (value < 0) fail(reader, path, 'Write a quantity of 0 or more.');
  if (!Number.isSafeInteger(value))
    fail(reader, path, 'Write a smaller quantity; this one cannot be counted exactly.');
  return value;
}

/** Read a number between two bounds. */
export function within(
  reader: LevelReader,
  path: PathInFile,
  value: number,
  [low, high]: readonly [number, number],
): number {
  return value >= low && value <= high ? value : fail(reader, path, `Write a number from ${low} to ${high}.`);
}

/** Read a share, 0 to 1. */
export const share = (reader: LevelReader, path: PathInFile, text: QuantityText): number =>
  within(reader, path, amount(reader, path, text, '1'), [0, 1]);

/** Find the index of a brigade. */
export function brigadeIndex(reader: LevelReader, path: PathInFile, id: string): number {
  const ids = reader.file.commune.brigades.map((brigade) => brigade.id);
  const found = ids.indexOf(id);
  return found >= 0 ? found : fail(reader, path, `Name a brigade of this level: ${ids.join(', ')}.`);
}

/** Read one quantity a crop, in the order of the level's crops. */
export function byCrop<T, R>(
  reader: LevelReader,
  path: PathInFile,
  entries: Readonly<Record<string, T>>,
  read: (text: T, path: PathInFile) => R,
): R[] {
  const ids = reader.file.crops.map((crop) => crop.id);
  const stray = Object.keys(entries).find((id) => !ids.includes(id));
  if (stray !== undefined) fail(reader, [...path, stray], `Name a crop of this level: ${ids.join(', ')}.`);
  return ids.map((id) => {
    const entry = entries[id];
    if (entry === undefined) return fail(reader, [...path, id], `Add what holds for the crop ${id}.`);
    return read(entry, [...path, id]);
  });
}
