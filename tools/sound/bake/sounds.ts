/** Every file of sound: how it is made, how loud it is, and whether it goes round. */
import { hush, rain, wind } from '../field/air.ts';
import { songbirds, sparrows } from '../field/birds.ts';
import { cicadas, crickets } from '../field/insects.ts';
import { carts, earth, hoes, sickles } from '../field/work.ts';
import { perform } from '../score/perform.ts';
import type { Instrument, Score } from '../score/score.ts';
import { decibels } from '../signal/exact.ts';
import { loudnessOf } from '../signal/loudness.ts';
import { mix, peakOf, RATE, type Signal, shape, soften } from '../signal/signal.ts';
import { bellows, fire } from '../village/furnace.ts';
import { call, murmur } from '../village/loudspeaker.ts';
import { paper, stamp, tap, tear } from '../village/office.ts';

/** A sound that is ready to be written. */
export interface Sound {
  /** Path under `baked`, without the ending. */
  readonly file: string;
  readonly signal: Signal;
  readonly loops: boolean;
  /** Has nothing high in it, and is written at a lower rate. */
  readonly dark: boolean;
}

const DARK_INSTRUMENTS: readonly Instrument[] = ['dizi', 'xiao', 'bowed', 'zither', 'struck'];
const DARK_BEDS = ['songbirds', 'wind', 'hush', 'hoes', 'earth', 'bellows', 'fire', 'murmur'];

/** Loudness of an ensemble that plays with everybody. Unit: LUFS. */
const MUSIC = -17;
/** Nothing may come nearer to the edge than this. Unit: dB under full scale. */
const HEADROOM = -1.5;

/** Beds go round; their loudness is that of something in the background, each as near as it would be. Unit: LUFS. */
const BEDS: readonly (readonly [name: string, make: () => Signal, loudness: number])[] = [
  ['sparrows', sparrows, -25],
  ['songbirds', songbirds, -27],
  ['cicadas', cicadas, -29],
  ['crickets', crickets, -30],
  ['wind', wind, -25],
  ['hush', hush, -33],
  ['rain', rain, -25],
  ['hoes', hoes, -26],
  ['sickles', sickles, -27],
  ['earth', earth, -25],
  ['bellows', bellows, -26],
  ['fire', fire, -26],
  ['murmur', murmur, -28],
];

/** Effects sound once. Unit: dB under full scale, of the loudest sample. */
const EFFECTS: readonly (readonly [name: string, make: () => Signal, peak: number])[] = [
  ['tap', tap, -11],
  ['stamp', stamp, -5],
  ['paper', paper, -12],
  ['tear', tear, -10],
  ['carts', carts, -9],
  ['call', call, -11],
];

function atLoudness(signal: Signal, loudness: number): Signal {
  const heard = shape(signal, decibels(loudness - loudnessOf(signal)));
  return soften(heard, decibels(-8));
}

/** Render the beds. */
export const beds = (wanted: (file: string) => boolean): Sound[] =>
  BEDS.filter(([name]) => wanted(`bed/${name}`)).map(([name, make, loudness]) => ({
    file: `bed/${name}`,
    signal: atLoudness(make(), loudness),
    loops: true,
    dark: DARK_BEDS.includes(name),
  }));

/** Render the effects. */
export const effects = (wanted: (file: string) => boolean): Sound[] =>
  EFFECTS.filter(([name]) => wanted(`effect/${name}`)).map(([name, make, peak]) => {
    const signal = make();
    const file = `effect/${name}`;
    const dark = name === 'carts' || name === 'call';
    return { file, signal: shape(signal, decibels(peak) / peakOf(signal)), loops: false, dark };
  });

/** Cut off the silence after the last sound, and let the cut fade. */
function trimmed(signal: Signal): Signal {
  let end = signal.length;
  while (end > 0 && Math.abs(signal[end - 1]!) < 0.0006) end -= 1;
  const fade = Math.min(end, Math.round(RATE * 0.2));
  return signal.slice(0, end).map((value, n) => (end - n < fade ? (value * (end - n)) / fade : value));
}

/** Render a piece: all stems by one factor, so that the balance of the score is kept. */
export function piece(score: Score): Sound[] {
  const stems = perform(score);
  const gain = decibels(MUSIC - loudnessOf(mix(...stems.map(({ signal }) => signal))));
  for (const { signal } of stems) soften(shape(signal, gain), 0.34);
  const safe = Math.min(1, decibels(HEADROOM) / peakOf(mix(...stems.map(({ signal }) => signal))));
  return stems.map(({ part, signal }) => ({
    file: `music/${score.id}-${part.stem}`,
    signal: trimmed(shape(signal, safe)),
    loops: false,
    dark: DARK_INSTRUMENTS.includes(part.instrument),
  }));
}
