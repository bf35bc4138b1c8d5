/** Where the lines, marks and names of the archive's chart lie, for one width. Pixels, from the top left. */

import { nationalGrain } from './record.ts';
import type { Stop } from './stops.ts';

/** Room of a chart. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Room at the right for the names of the lines. */
  readonly names: number;
  /** Size of the text, from which distances are taken. */
  readonly text: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a line shows. Ghosts are other branches of the run: what was grown there, or what was stamped. */
export type LineCode = 'grown' | 'reported' | 'record' | 'ghost' | 'stamped';

export interface ChartLine {
  readonly code: LineCode;
  /** Place of a ghost among the other branches, from 0. */
  readonly ghost: number;
  readonly points: readonly Point[];
  readonly path: string;
  /** Where its name stands. */
  readonly name: Point;
}

export interface Chart {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly grid: readonly { readonly value: number; readonly y: number; readonly base: boolean }[];
  readonly ticks: readonly { readonly stop: Stop; readonly x: number }[];
  readonly lines: readonly ChartLine[];
  /** Outline of the grain that was reported and did not exist, or empty. */
  readonly gap: string;
  /** Outline of the grain that was grown and stayed off the forms, or empty. */
  readonly kept: string;
  /** Where the name of that area stands, or null. */
  readonly keptName: Point | null;
  /** The harvest with the widest gap, and where it lies; null where nothing was reported beyond what was grown. */
  readonly widest: {
    readonly stop: Stop;
    readonly x: number;
    readonly top: number;
    readonly foot: number;
  } | null;
}

/** Which lines are wanted beside the grown one. */
export interface Wanted {
  readonly reported: boolean;
  readonly record: boolean;
  readonly ghosts: boolean;
}

/** What is drawn of the other branches. */
export type GhostCode = Extract<LineCode, 'ghost' | 'stamped'>;

const BASE = 100;
const STEP = 25;
const MOST_GRID = 7;
const TOP = 14;

const keyOf = ({ year, crop }: Stop): string => `${year}/${crop}`;

/** A number without needless digits, for a path. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

function range(values: readonly number[]): { low: number; high: number; step: number } {
  const low = Math.floor(Math.min(75, ...values) / STEP) * STEP;
  const high = Math.ceil(Math.max(125, ...values) / STEP) * STEP;
  let step = STEP;
  while ((high - low) / step > MOST_GRID) step *= 2;
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step, step };
}

/** Move names apart, from the top down, so that each has a line of its own. */
export function apart(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const placed: number[] = wanted.slice();
  let free = -Infinity;
  for (const { y, i } of order) {
    placed[i] = Math.max(y, free);
    free = placed[i]! + gap;
  }
  return placed;
}

interface Raw {
  readonly code: LineCode;
  readonly ghost: number;
  readonly values: readonly { readonly key: string; readonly value: number }[];
}

const grownOf = (stops: readonly Stop[]) =>
  stops.map((stop) => ({ key: keyOf(stop), value: stop.grownIndex }));

const reportedOf = (stops: readonly Stop[]) =>
  stops.flatMap((stop) =>
    stop.reportedIndex === null ? [] : [{ key: keyOf(stop), value: stop.reportedIndex }],
  );

const recordOf = (stops: readonly Stop[]) =>
  stops.flatMap((stop) => {
    const point = stop.crop < 0 ? nationalGrain(stop.year) : null;
    return point ? [{ key: keyOf(stop), value: point.index }] : [];
  });

function rawLines(
  own: readonly Stop[],
  ghosts: readonly (readonly Stop[])[],
  wanted: Wanted,
  code: GhostCode,
): Raw[] {
  const lines: Raw[] = [{ code: 'grown', ghost: -1, values: grownOf(own) }];
  if (wanted.reported) lines.push({ code: 'reported', ghost: -1, values: reportedOf(own) });
  if (wanted.record) lines.push({ code: 'record', ghost: -1, values: recordOf(own) });
  if (wanted.ghosts)
    lines.push(
      ...ghosts.map((stops, ghost): Raw => {
        const values = code === 'stamped' ? reportedOf(stops) : grownOf(stops);
        return { code, ghost, values };
      }),
    );
  return lines;
}

/** All stops that any line has, in time order. */
function ticksOf(own: readonly Stop[], ghosts: readonly (readonly Stop[])[]): Stop[] {
  const byKey = new Map([...ghosts.flat(), ...own].map((stop) => [keyOf(stop), stop]));
  const rank = ({ crop }: Stop): number => (crop < 0 ? Number.MAX_SAFE_INTEGER : crop);
  return [...byKey.values()].sort((a, b) => a.year - b.year || a.turn - b.turn || rank(a) - rank(b));
}

function widestGap(own: readonly Stop[]): Stop | null {
  const over = (stop: Stop): number => (stop.reported ?? 0) - stop.grown;
  const crops = own.filter((stop) => stop.crop >= 0 && over(stop) > 0.5);
  return crops.reduce<Stop | null>((best, stop) => (!best || over(stop) > over(best) ? stop : best), null);
}

interface Scale {
  readonly x: (key: string) => number;
  readonly y: (value: number) => number;
}

interface Frame extends Scale, Pick<Chart, 'left' | 'right' | 'bottom' | 'grid' | 'ticks'> {}

function frameOf(values: readonly number[], ticks: readonly Stop[], room: Room): Frame {
  const { low, high, step } = range(values);
  const left = room.text * 3;
  const right = room.width - room.names;
  const bottom = room.height - room.text * 4.2;
  const y = (value: number): number => TOP + ((bottom - TOP) * (high - value)) / (high - low);
  const x = (key: string): number => {
    const i = ticks.findIndex((stop) => keyOf(stop) === key);
    return left + room.text + ((right - left - room.text) * i) / Math.max(1, ticks.length - 1);
  };
  const grid = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => {
    const value = low + i * step;
    return { value, y: y(value), base: value === BASE };
  });
  return { left, right, bottom, grid, ticks: ticks.map((stop) => ({ stop, x: x(keyOf(stop)) })), x, y };
}

function placeLines(raw: readonly Raw[], { x, y }: Scale, text: number): ChartLine[] {
  const placed = raw.map(({ values }) => values.map(({ key, value }) => ({ x: x(key), y: y(value) })));
  const ends = placed.map((points) => points[points.length - 1]!);
  const names = apart(
    ends.map((end) => end.y),
    text * 1.3,
  );
  return raw.map(({ code, ghost }, i) => ({
    code,
    ghost,
    points: placed[i]!,
    path: pathOf(placed[i]!),
    name: { x: ends[i]!.x + text * 0.7, y: names[i]! },
  }));
}

/** A piece of the room between the two ledgers: more reported than grown, or less. */
interface Area {
  readonly over: boolean;
  readonly corners: readonly Point[];
}

interface Pair {
  readonly x: number;
  readonly grown: number;
  readonly reported: number;
}

/** The room between two neighbouring stops, cut where the lines cross. */
function areasOf(a: Pair, b: Pair): Area[] {
  const [before, after] = [a.grown - a.reported, b.grown - b.reported];
  const piece = (from: Pair, to: Pair): Area => ({
    over: from.grown - from.reported + to.grown - to.reported > 0,
    corners: [
      { x: from.x, y: from.reported },
      { x: to.x, y: to.reported },
      { x: to.x, y: to.grown },
      { x: from.x, y: from.grown },
    ],
  });
  if (before * after >= 0) return before === 0 && after === 0 ? [] : [piece(a, b)];
  const at = before / (before - after);
  const y = a.grown + (b.grown - a.grown) * at;
  const crossing: Pair = { x: a.x + (b.x - a.x) * at, grown: y, reported: y };
  return [piece(a, crossing), piece(crossing, b)];
}

/** All pieces of the room between what was reported and what was grown. */
function areasBetween(
  own: readonly Stop[],
  x: (key: string) => number,
  y: (value: number) => number,
): Area[] {
  const pairs = own.flatMap((stop): Pair[] =>
    stop.reportedIndex === null
      ? []
      : [{ x: x(keyOf(stop)), grown: y(stop.grownIndex), reported: y(stop.reportedIndex) }],
  );
  return pairs.slice(1).flatMap((pair, i) => areasOf(pairs[i]!, pair));
}

const areasPath = (areas: readonly Area[]): string =>
  areas.map(({ corners }) => `${pathOf(corners)}Z`).join('');

/** Where the areas reach widest: the name of both belongs there. */
function nameOf(areas: readonly Area[]): Point | null {
  const sides = areas.flatMap(({ corners: [a, b, c, d] }) => [
    { x: a!.x, top: d!.y, foot: a!.y },
    { x: b!.x, top: c!.y, foot: b!.y },
  ]);
  const widest = sides.reduce<(typeof sides)[number] | null>(
    (best, side) => (best && best.foot - best.top >= side.foot - side.top ? best : side),
    null,
  );
  return widest && { x: widest.x, y: (widest.top + widest.foot) / 2 };
}

/** Lay out the chart of a line of play beside the other branches and the record. */
export function layOut(
  own: readonly Stop[],
  ghosts: readonly (readonly Stop[])[],
  wanted: Wanted,
  room: Room,
  ghostCode: GhostCode = 'ghost',
): Chart {
  const raw = rawLines(own, ghosts, wanted, ghostCode).filter(({ values }) => values.length > 0);
  const values = raw.flatMap((line) => line.values.map(({ value }) => value));
  const frame = frameOf(values, ticksOf(own, wanted.ghosts ? ghosts : []), room);
  const { left, right, bottom, grid, ticks, x, y } = frame;
  const stop = widestGap(own);
  const areas = wanted.reported ? areasBetween(own, x, y) : [];
  const kept = areas.filter(({ over }) => !over);
  return {
    left,
    right,
    bottom,
    grid,
    ticks,
    lines: placeLines(raw, frame, room.text),
    gap: areasPath(areas.filter(({ over }) => over)),
    kept: areasPath(kept),
    keptName: nameOf(kept),
    widest: stop && { stop, x: x(keyOf(stop)), top: y(stop.reportedIndex!), foot: y(stop.grownIndex) },
  };
}
