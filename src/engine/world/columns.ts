/**
 * The one way a World is laid out: rows of named columns over one flat array of float64 cells.
 *
 * Flat cells copy in nanoseconds, hash as they lie and cannot hold anything but numbers; named columns let a rule
 * read like a rule (`brigade.grain -= eaten`).
 */

/** Unit of a column: g, centi-mu (1 mu = 100), person, figure, head, labour-day, turn, m3 or "1" for a share. */
export type Unit =
  | 'g'
  | 'centi-mu'
  | 'person'
  | 'figure'
  | 'head'
  | 'labour-day'
  | 'turn'
  | 'm3'
  | 'point'
  | 'option'
  | '1';

/** One column: what it holds, in which unit and range. A whole column holds integers only. */
export interface Column {
  readonly unit: Unit;
  readonly about: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Set to 0 when a turn begins: what passed, not what there is. */
  readonly passing: boolean;
}

/** Columns of one kind of row, in the order in which they lie in the cells. */
export type Columns = Readonly<Record<string, Column>>;

/** A row with every column as a number that can be read and written. */
export type Row<C extends Columns> = { -readonly [K in keyof C]: number };

/** A row that can only be read. */
export type ReadonlyRow<C extends Columns> = { readonly [K in keyof C]: number };

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Describe a stock: a whole number of base units, never below zero. */
export const stock = (unit: Unit, about: string): Column => ({
  unit,
  about,
  min: 0,
  max: LARGEST,
  whole: true,
  passing: false,
});

/** Describe what passed during the last turn, in whole base units. */
export const flow = (unit: Unit, about: string): Column => ({ ...stock(unit, about), passing: true });

/** Describe a measure that need not be whole. */
export const measure = (unit: Unit, about: string, min: number, max: number): Column => ({
  unit,
  about,
  min,
  max,
  whole: false,
  passing: false,
});

/** Describe a whole number that may also be one below its scale, as a mark for "none yet". */
export const mark = (unit: Unit, about: string): Column => ({ ...stock(unit, about), min: -1 });

/** Make the class whose instances show `columns` as properties over cells from a base index on. */
export function rowClass<C extends Columns>(columns: C): new (cells: Float64Array, base: number) => Row<C> {
  class CellRow {
    constructor(
      readonly cells: Float64Array,
      readonly base: number,
    ) {}
  }
  Object.keys(columns).forEach((name, offset) => {
    Object.defineProperty(CellRow.prototype, name, {
      enumerable: true,
      get(this: CellRow) {
        return this.cells[this.base + offset];
      },
      set(this: CellRow, value: number) {
        this.cells[this.base + offset] = value;
      },
    });
  });
  return CellRow as unknown as new (
    cells: Float64Array,
    base: number,
  ) => Row<C>;
}

/** Count the cells that one row of `columns` takes. */
export const widthOf = (columns: Columns): number => Object.keys(columns).length;

/** List the offsets in a row of the columns that are set to 0 when a turn begins. */
export const passingOffsets = (columns: Columns): number[] =>
  Object.values(columns).flatMap((column, offset) => (column.passing ? [offset] : []));
