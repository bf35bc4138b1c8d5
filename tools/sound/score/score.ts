/** Pieces as data: who plays what. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Note, readPart } from './notation.ts';

const INSTRUMENTS = ['dizi', 'xiao', 'bowed', 'pipa', 'zither', 'struck'] as const;
/** Who can play. */
export type Instrument = (typeof INSTRUMENTS)[number];

/** What one player has on the stand. A stem is one file: it can be heard or silent for itself. */
export interface Part {
  readonly stem: string;
  readonly instrument: Instrument;
  /** How loud it is where it plays; only the differences between the stems of a piece count. Unit: LUFS. */
  readonly level: number;
  readonly notes: readonly Note[];
}

/** One piece. */
export interface Score {
  readonly id: string;
  /** Beats a minute. */
  readonly tempo: number;
  readonly beats: number;
  /** Frequency of the first step of the scale. Unit: Hz. */
  readonly one: number;
  readonly parts: readonly Part[];
}

interface Written {
  readonly tempo: number;
  readonly bar: number;
  readonly one: number;
  readonly parts: readonly {
    readonly stem: string;
    readonly instrument: Instrument;
    readonly level: number;
    readonly lines: readonly string[];
  }[];
}

/**
 * Read a piece from its text.
 *
 * @throws {SyntaxError} If a part is not written right; the message names piece and part.
 */
export function readScore(id: string, text: string): Score {
  const written = parse(text) as Written;
  let beats = 0;
  const parts = written.parts.map(({ stem, instrument, level, lines }): Part => {
    if (!INSTRUMENTS.includes(instrument)) throw new SyntaxError(`${id}: nobody plays '${instrument}'.`);
    try {
      const part = readPart(lines.join(' | '), written.bar);
      beats = Math.max(beats, part.beats);
      return { stem, instrument, level, notes: part.notes };
    } catch (error) {
      throw new SyntaxError(`${id}, ${stem}: ${(error as Error).message}`);
    }
  });
  return { id, tempo: written.tempo, beats, one: written.one, parts };
}

/** Read every piece in a folder, by name. */
export const readScores = (folder: string): Score[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readScore(file.replace('.yaml', ''), readFileSync(join(folder, file), 'utf8')));
