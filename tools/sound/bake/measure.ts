/** Figures for whoever cannot listen. */
import { inDecibels } from '../signal/exact.ts';
import { loudnessOf } from '../signal/loudness.ts';
import { mix, peakOf, RATE, rmsOf, type Signal } from '../signal/signal.ts';
import type { Sound } from './sounds.ts';

const figure = (value: number): string => value.toFixed(1).padStart(6);

/**
 * How much further a loop jumps where it closes than it usually does from one sample to the next: about 1 where nobody can
 * hear the seam.
 */
export function seamOf(signal: Signal): number {
  let usual = 0;
  for (let n = 1; n < signal.length; n += 1) usual = Math.max(usual, Math.abs(signal[n]! - signal[n - 1]!));
  return Math.abs(signal[0]! - signal.at(-1)!) / usual;
}

/** Describe one sound. */
export function measureLine({ file, signal, loops }: Sound): string {
  const parts = [
    file.padEnd(24),
    `${figure(signal.length / RATE)} s`,
    `peak ${figure(inDecibels(peakOf(signal)))} dB`,
    `rms ${figure(inDecibels(rmsOf(signal)))} dB`,
    `${figure(loudnessOf(signal))} LUFS`,
    loops ? `seam ${seamOf(signal).toFixed(3)} of its largest step` : '',
  ];
  return parts.join('  ').trimEnd();
}

/** Describe each piece as it sounds with every stem. */
export function mixLines(sounds: readonly Sound[]): string[] {
  const ids = new Set(sounds.flatMap(({ file }) => /^music\/([a-z]+)-/.exec(file)?.[1] ?? []));
  return [...ids].map((id) => {
    const stems = sounds.filter(({ file }) => file.startsWith(`music/${id}-`)).map(({ signal }) => signal);
    return measureLine({ file: `all of ${id}`, signal: mix(...stems), loops: false, dark: false });
  });
}
