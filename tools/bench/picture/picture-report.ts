/** What the bench of the picture came to: its cost beside a plain scene's, its rest, its memory, and whether targets are met. */
import type { Target } from '../bench-report.ts';
import { median } from '../interleave.ts';
import type { Memory } from './memory.ts';
import { SUBJECTS, type Subject, type Visit } from './visit.ts';

/** One line of the table: medians over the rounds. */
export interface PictureRow {
  readonly subject: Subject;
  readonly renderer: string;
  readonly quality: number;
  readonly sprites: number;
  readonly perFrame: number;
  readonly lowest: number;
  readonly highest: number;
  readonly framesPerSecond: number;
}

/** The whole outcome, as `bench --json` prints it. */
export interface PictureReport {
  readonly rounds: number;
  readonly rows: readonly PictureRow[];
  readonly idle: number;
  readonly memory: Memory;
  readonly targets: readonly Target[];
}

const MOST_TIMES_PLAIN = 1.5;
const MOST_TIMES_DEFAULTS = 0.25;
const MOST_IDLE = 0.01;
/** What steady means: no more than so many times as much memory after sixty turns. */
const MOST_TIMES_MEMORY = 1.1;

const atMost = (name: string, most: number, measured: number): Target => ({
  name,
  bound: `at most ${most}`,
  measured,
  isMet: measured <= most,
});

function rowOf(subject: Subject, visits: readonly Visit[]): PictureRow {
  const own = visits.filter((visit) => visit.subject === subject);
  const costs = own.map(({ perFrame }) => perFrame);
  const { renderer, quality } = own[0]!;
  return {
    subject,
    renderer,
    quality,
    sprites: Math.max(...own.map(({ sprites }) => sprites)),
    perFrame: median(costs),
    lowest: Math.min(...costs),
    highest: Math.max(...costs),
    framesPerSecond: median(own.map(({ framesPerSecond }) => framesPerSecond)),
  };
}

/** Set what was measured against each other. */
export function pictureReport(visits: readonly Visit[], memory: Memory, rounds: number): PictureReport {
  const rows = SUBJECTS.map((subject) => rowOf(subject, visits));
  const cost = (subject: Subject): number => rows.find((row) => row.subject === subject)!.perFrame;
  const idle = median(visits.flatMap((visit) => (visit.idle === null ? [] : [visit.idle])));
  const targets = [
    atMost('a frame of the picture, times a plain scene', MOST_TIMES_PLAIN, cost('picture') / cost('plain')),
    atMost(
      "a frame of the picture, times that scene with Phaser's settings",
      MOST_TIMES_DEFAULTS,
      cost('picture') / cost('defaults'),
    ),
    atMost('the picture at rest, share of a core', MOST_IDLE, idle),
    atMost(
      `memory after ${memory.turns} turns, times that before`,
      MOST_TIMES_MEMORY,
      memory.last / memory.first,
    ),
  ];
  return { rounds, rows, idle, memory, targets };
}

const LABELS: Readonly<Record<Subject, string>> = {
  picture: 'picture, a season that passes',
  plain: 'plain scene, one background',
  defaults: "the same with Phaser's settings",
  empty: 'an empty page',
};
const WIDTH = 34;
const MB = 1_000_000;

function rowLine(row: PictureRow): string {
  const { subject, renderer, quality, sprites, perFrame, lowest, highest, framesPerSecond } = row;
  const drawnBy = [renderer, quality < 0 ? '' : `quality step ${quality}`].filter(Boolean).join(', ');
  return [
    LABELS[subject].padEnd(WIDTH),
    perFrame.toFixed(2).padStart(9),
    `${lowest.toFixed(2)}..${highest.toFixed(2)}`.padStart(16),
    framesPerSecond.toFixed(1).padStart(9),
    String(sprites).padStart(9),
    `   ${drawnBy}`,
  ].join('');
}

const targetLine = ({ name, bound, measured, isMet }: Target): string =>
  `${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${measured.toFixed(4)} (${bound})`;

/** Print a report as a table of text. */
export function pictureTable({ rounds, rows, memory, targets }: PictureReport): string {
  const heading = ['ms a frame', 'lowest..highest', 'frames/s', 'sprites'];
  const widths = [10, 16, 9, 9];
  return [
    `the picture at 1366x768, 300 figures, all layers, rain and fires; no graphics processor; medians of ${rounds} rounds`,
    `${' '.repeat(WIDTH - 1) + heading.map((name, i) => name.padStart(widths[i]!)).join('')}   drawn by`,
    ...rows.map(rowLine),
    `memory in use: ${(memory.first / MB).toFixed(1)} MB, after ${memory.turns} turns ${(memory.last / MB).toFixed(1)} MB`,
    ...targets.map(targetLine),
    '',
  ].join('\n');
}
