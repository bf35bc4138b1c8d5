/** Draws what a sound looks like: time to the right, pitch upward, strength as brightness. For whoever has no ears for it. */
import sharp from 'sharp';
import { cosine, inDecibels, sine } from '../signal/exact.ts';
import type { Signal } from '../signal/signal.ts';

const WINDOW = 512;
const BINS = WINDOW / 2;
/** Quieter than this is black. Unit: dB. */
const FLOOR = -90;

/** Strength of each pitch in a window, by a fast Fourier transform in place. */
function spectrum(part: Signal): Float64Array {
  const re = part.map((value, n) => value * (0.5 - 0.5 * cosine(n / WINDOW)));
  const im = new Float64Array(WINDOW);
  for (let i = 1, j = 0; i < WINDOW; i += 1) {
    let bit = WINDOW >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j]] = [re[j]!, re[i]!];
  }
  for (let size = 2; size <= WINDOW; size *= 2)
    for (let start = 0; start < WINDOW; start += size)
      for (let k = 0; k < size / 2; k += 1) butterfly([re, im], start + k, size / 2, k / size);
  return re.subarray(0, BINS).map((value, n) => Math.sqrt(value * value + im[n]! * im[n]!) / BINS);
}

function butterfly([re, im]: readonly [Signal, Signal], a: number, half: number, turn: number): void {
  const b = a + half;
  const [c, s] = [cosine(turn), -sine(turn)];
  const [x, y] = [re[b]! * c - im[b]! * s, re[b]! * s + im[b]! * c];
  [re[b], im[b]] = [re[a]! - x, im[a]! - y];
  [re[a], im[a]] = [re[a]! + x, im[a]! + y];
}

/** Write the picture of a sound as PNG. */
export async function drawSound(signal: Signal, path: string, width = 900): Promise<void> {
  const pixels = Buffer.alloc(width * BINS);
  const step = Math.max(1, (signal.length - WINDOW) / width);
  for (let x = 0; x < width; x += 1) {
    const from = Math.floor(x * step);
    const part = new Float64Array(WINDOW);
    part.set(signal.subarray(from, from + WINDOW));
    spectrum(part).forEach((strength, bin) => {
      const level = 1 - Math.max(FLOOR, inDecibels(strength + 1e-9)) / FLOOR;
      pixels[(BINS - 1 - bin) * width + x] = Math.round(255 * Math.min(1, level));
    });
  }
  await sharp(pixels, { raw: { width, height: BINS, channels: 1 } })
    .png()
    .toFile(path);
}
