/** How loud a sound is to an ear: the K-weighting and the gate of ITU-R BS.1770, for one channel. */
import { inDecibels } from './exact.ts';
import { above, shelf } from './filters.ts';
import { RATE, type Signal } from './signal.ts';

const BLOCK = 0.4;
const STEP = 0.1;
/** Quieter blocks than this are silence. Unit: LUFS. */
const SILENCE = -70;
/** Blocks so much quieter than the mean do not count. Unit: dB. */
const GATE = 10;

const levelOf = (power: number): number => -0.691 + inDecibels(power) / 2;

function blockPowers(signal: Signal): number[] {
  const heard = above(shelf(signal, 1680, 1.585), 38, 0.5);
  const [length, step] = [Math.round(BLOCK * RATE), Math.round(STEP * RATE)];
  const count = Math.max(1, Math.floor((heard.length - length) / step) + 1);
  return Array.from({ length: count }, (_, b) => {
    const part = heard.subarray(b * step, b * step + length);
    return part.reduce((sum, value) => sum + value * value, 0) / Math.max(1, part.length);
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Loudness of a whole sound. Unit: LUFS; minus infinity for silence. */
export function loudnessOf(signal: Signal): number {
  const loud = blockPowers(signal).filter((power) => levelOf(power) > SILENCE);
  const gate = levelOf(mean(loud)) - GATE;
  return levelOf(mean(loud.filter((power) => levelOf(power) > gate)));
}
