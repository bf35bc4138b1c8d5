/**
 * Numbered notation, as musicians in China write it: 1 2 3 5 6 are the steps of the scale, 0 is a rest, a comma puts a note
 * an octave down and an apostrophe one up, an underscore halves it, a dot makes it half as long again, and a dash holds on
 * for a beat. Before a note `~` slides into it and `^` graces it from above; after it `*` rolls it and `!` stresses it. For
 * drum and wood block, x and k are strokes. `<p>` sets how strongly what follows is played, `|` ends a bar.
 */

/** One note, counted in beats from the beginning. */
export interface Note {
  readonly at: number;
  readonly beats: number;
  /** Semitones above the first step of the scale, or the name of a stroke. */
  readonly pitch: number | 'x' | 'k';
  readonly force: number;
  readonly slid: boolean;
  readonly graced: boolean;
  readonly rolled: boolean;
}

/** The five steps, in semitones. The fourth and the seventh are not in the scale, and not in the pieces. */
const STEPS: Readonly<Record<string, number>> = { 1: 0, 2: 2, 3: 4, 5: 7, 6: 9 };
const FORCES: Readonly<Record<string, number>> = { pp: 0.16, p: 0.32, mp: 0.46, mf: 0.62, f: 0.8 };
const STRESS = 0.14;
const NOTE = /^([~^]*)([012356xk])([',]*)(_*)(\.?)([*!]*)$/;

interface Reading {
  readonly notes: Note[];
  at: number;
  force: number;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function beatsOf(halves: string, dot: string): number {
  let beats = dot ? 1.5 : 1;
  for (let n = 0; n < halves.length; n += 1) beats /= 2;
  return beats;
}

function hold(reading: Reading): void {
  const last = reading.notes.at(-1);
  if (last && last.at + last.beats === reading.at)
    reading.notes[reading.notes.length - 1] = { ...last, beats: last.beats + 1 };
  reading.at += 1;
}

function readNote(reading: Reading, token: string): void {
  const [, before, sign, octaves, halves, dot, after] = NOTE.exec(token) ?? [];
  if (sign === undefined) throw new SyntaxError(`'${token}' is not a note of this notation.`);
  const beats = beatsOf(halves!, dot!);
  if (sign !== '0') {
    const step = STEPS[sign];
    const octave = count(octaves!, "'") - count(octaves!, ',');
    reading.notes.push({
      at: reading.at,
      beats,
      pitch: step === undefined ? (sign as 'x' | 'k') : step + 12 * octave,
      force: Math.min(1, reading.force + (after!.includes('!') ? STRESS : 0)),
      slid: before!.includes('~'),
      graced: before!.includes('^'),
      rolled: after!.includes('*'),
    });
  }
  reading.at += beats;
}

function readToken(reading: Reading, token: string): void {
  const force = /^<(\w+)>$/.exec(token)?.[1];
  if (force !== undefined) {
    if (FORCES[force] === undefined) throw new SyntaxError(`'${token}' is not a strength.`);
    reading.force = FORCES[force];
  } else if (token === '-') hold(reading);
  else readNote(reading, token);
}

/**
 * Read one part.
 *
 * @throws {SyntaxError} If a sign is not of the notation, or a bar is not as long as the others.
 */
export function readPart(text: string, beatsInBar: number): { notes: readonly Note[]; beats: number } {
  const reading: Reading = { notes: [], at: 0, force: FORCES.mp! };
  for (const bar of text.split('|').map((one) => one.trim())) {
    if (bar === '') continue;
    const from = reading.at;
    for (const token of bar.split(/\s+/)) readToken(reading, token);
    const beats = reading.at - from;
    if (Math.abs(beats - beatsInBar) > 1e-9)
      throw new SyntaxError(`The bar '${bar}' has ${beats} beats, not ${beatsInBar}.`);
  }
  return { notes: reading.notes, beats: reading.at };
}
