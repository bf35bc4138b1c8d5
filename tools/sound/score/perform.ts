/** Plays a piece: one signal for each stem, all of them as long as what sounds in them. */
import { bowed } from '../instruments/bowed.ts';
import { dizi, xiao } from '../instruments/flute.ts';
import { pipa, zither } from '../instruments/plucked.ts';
import { block, drum } from '../instruments/struck.ts';
import type { Tone } from '../instruments/tone.ts';
import { decibels, semitones } from '../signal/exact.ts';
import { loudnessOf } from '../signal/loudness.ts';
import { type Random, random } from '../signal/random.ts';
import { inRoom, type Room, YARD } from '../signal/room.ts';
import { lay, type Signal, samples, shape } from '../signal/signal.ts';
import type { Note } from './notation.ts';
import type { Instrument, Part, Score } from './score.ts';

/** Players are never quite together. Unit: s. */
const LOOSE = 0.011;
/** Time for the last sound to die away. Unit: s. */
const AFTER = 3.2;

const VOICES: Readonly<Record<Exclude<Instrument, 'struck'>, (tone: Tone, chance: Random) => Signal>> = {
  dizi,
  xiao,
  bowed,
  pipa,
  zither,
};
/** A little of a note is left to the breath or the change of the bow. */
const HELD: Readonly<Record<Instrument, number>> = {
  dizi: 0.93,
  xiao: 0.95,
  bowed: 1,
  pipa: 1,
  zither: 1.4,
  struck: 1,
};
const ROOMS: Readonly<Record<Instrument, Room>> = {
  dizi: YARD,
  xiao: { ...YARD, wet: 0.34, size: 0.84 },
  bowed: { ...YARD, wet: 0.28 },
  pipa: { ...YARD, wet: 0.16 },
  zither: { ...YARD, wet: 0.26 },
  struck: { ...YARD, wet: 0.16 },
};

function sound(note: Note, before: Note | undefined, { score, part }: Playing, chance: Random): Signal {
  const force = Math.max(0.08, note.force + chance.around(0.05));
  if (typeof note.pitch === 'string') return note.pitch === 'x' ? drum(force, chance) : block(force, chance);
  const hzOf = (pitch: number): number => score.one * semitones(pitch);
  const from = note.slid && typeof before?.pitch === 'number' ? hzOf(before.pitch) : undefined;
  const { instrument } = part;
  const seconds = note.beats * (60 / score.tempo) * HELD[instrument];
  const play = VOICES[instrument as Exclude<Instrument, 'struck'>];
  return play(
    { hz: hzOf(note.pitch), seconds, force, from, rolled: note.rolled, graced: note.graced },
    chance,
  );
}

interface Playing {
  readonly score: Score;
  readonly part: Part;
}

function playPart(playing: Playing): Signal {
  const { score, part } = playing;
  const chance = random(`${score.id} ${part.stem}`);
  const beat = 60 / score.tempo;
  const out = new Float64Array(samples(score.beats * beat + AFTER));
  part.notes.forEach((note, n) => {
    const at = Math.max(0, note.at * beat + chance.around(LOOSE));
    lay(out, sound(note, part.notes[n - 1], playing, chance), at);
  });
  const heard = inRoom(out, ROOMS[part.instrument]);
  return shape(heard, decibels(part.level - loudnessOf(heard)));
}

/** What one player played. */
export interface Played {
  readonly part: Part;
  readonly signal: Signal;
}

/** Play every part of a piece. */
export const perform = (score: Score): Played[] =>
  score.parts.map((part) => ({ part, signal: playPart({ score, part }) }));
