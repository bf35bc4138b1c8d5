/** Parameters of every topic file as one table, and the value that holds in a year. */
import { PARAMETERS, type ParameterId, type Parameters } from '../../engine/index.ts';
import type { ParameterEntry, ParametersFile } from '../schema/parameters.ts';
import { ContentError } from '../text/content-error.ts';
import { type ContentDocument, errorAt, type PathInFile } from '../text/document.ts';
import type { ReadFile } from './read.ts';
import { convert, readQuantity } from './units.ts';

/** A parameter with the place where it is written. */
export interface PlacedParameter {
  readonly topic: string;
  readonly entry: ParameterEntry;
  readonly document: ContentDocument;
  readonly path: PathInFile;
}

/** Every parameter, by id. */
export type ParameterTable = ReadonlyMap<string, PlacedParameter>;

/**
 * Gather the parameters of all files.
 *
 * @throws {ContentError} If an id stands twice, a number lies outside its own range, a unit is not known or not that of the
 *   engine, a source is missing, or a parameter that the rules read is not there.
 */
export function gatherParameters(
  files: readonly ReadFile<ParametersFile>[],
  sources: ReadonlySet<string>,
): ParameterTable {
  const table = new Map<string, PlacedParameter>();
  for (const { document, value } of files) {
    value.parameters.forEach((entry, i) => {
      const placed = { topic: value.topic, entry, document, path: ['parameters', i] };
      checkEntry(placed, table, sources);
      table.set(entry.id, placed);
    });
  }
  const missing = Object.keys(PARAMETERS).find((id) => !table.has(id));
  if (missing !== undefined)
    throw new ContentError(
      { file: 'levels/parameters', line: 1, path: missing },
      `Add this parameter (${PARAMETERS[missing as ParameterId]}) to the file of its topic.`,
    );
  return table;
}

function checkEntry(placed: PlacedParameter, table: ParameterTable, sources: ReadonlySet<string>): void {
  const { entry, document, path } = placed;
  const fail = (key: PathInFile, mend: string): never => {
    throw errorAt(document, [...path, ...key], mend);
  };
  if (table.has(entry.id)) fail(['id'], `Remove one of the two parameters called ${entry.id}.`);
  if (entry.id.split('.')[0] !== placed.topic)
    fail(['id'], `Move it to the file of its topic; here ids begin with ${placed.topic}.`);
  const unit = convert(1, entry.unit, unitRead(entry));
  if ('mend' in unit) fail(['unit'], unit.mend);
  entry.values.forEach(({ value }, i) => {
    if (isOutside(value, entry))
      fail(['values', i, 'value'], `Write a value within its range ${rangeText(entry)}.`);
  });
  for (const [i, { id }] of (entry.sources ?? []).entries())
    if (!sources.has(id)) fail(['sources', i, 'id'], `Add levels/sources/${id}.yaml or name another source.`);
}

/** Unit in which the compiled level holds a parameter: the engine's, or its own where only levels read it. */
const unitRead = (entry: ParameterEntry): string => PARAMETERS[entry.id as ParameterId] ?? entry.unit;

const isOutside = (value: number, { range }: ParameterEntry): boolean =>
  range !== undefined && (value < range[0] || value > range[1]);

const rangeText = ({ range, unit }: ParameterEntry): string => `${range?.[0]} to ${range?.[1]} ${unit}`;

/** Pick the value that holds in a year: the last that began by then, or the first there is. In the card's unit. */
export function valueIn(entry: ParameterEntry, year: number): number {
  const begun = entry.values.filter(({ from }) => from === undefined || from <= year);
  return (begun[begun.length - 1] ?? entry.values[0]!).value;
}

/** Values that replace those of the cards. Unit: that of the card. */
export type Replacements = ReadonlyMap<string, number>;

/** Give the value of any parameter in a unit of the same dimension. */
export function parameterIn(
  { entry }: PlacedParameter,
  { year, replaced, unit }: { year: number; replaced: Replacements; unit: string },
): ReturnType<typeof convert> {
  return convert(replaced.get(entry.id) ?? valueIn(entry, year), entry.unit, unit);
}

/** Compile the parameters that the rules read, in the engine's units. */
export function compileParameters(table: ParameterTable, year: number, replaced: Replacements): Parameters {
  const values = Object.entries(PARAMETERS).map(([id, unit]) => {
    const found = parameterIn(table.get(id)!, { year, replaced, unit });
    if ('mend' in found) throw new RangeError(found.mend);
    return [id, found.value] as const;
  });
  return Object.fromEntries(values) as Parameters;
}

/** A change of one parameter by a level or on the command line. */
export interface Change {
  readonly parameter: string;
  readonly value: string | number;
}

/**
 * Read a change into the unit of the card. A bare number is taken in that unit.
 *
 * @returns The number, or a sentence that mends the change.
 */
export function readChange(table: ParameterTable, change: Change): { value: number } | { mend: string } {
  const placed = table.get(change.parameter);
  if (!placed) return { mend: `Name a parameter of levels/parameters; there is no ${change.parameter}.` };
  if (typeof change.value === 'number') return { value: change.value };
  const bare = Number(change.value);
  if (change.value.trim() !== '' && Number.isFinite(bare)) return { value: bare };
  return readQuantity(change.value, placed.entry.unit);
}

/** Say why a value lies outside the range of a parameter, or undefined if it does not. */
export function outsideRange(table: ParameterTable, id: string, value: number): string | undefined {
  const { entry } = table.get(id)!;
  return isOutside(value, entry) ? rangeText(entry) : undefined;
}
