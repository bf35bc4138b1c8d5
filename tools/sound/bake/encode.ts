/** Writes a sound as MP3, which every browser plays. */
import { createMp3Encoder } from 'wasm-media-encoders';
import { RATE, type Signal, samples } from '../signal/signal.ts';

/**
 * What a loop carries before and after itself. The encoder adds a silence of its own before every file and loses the very
 * end; a stretch as long as the loop, taken anywhere inside, still goes round without a seam. Unit: s.
 */
export const LEAD = 0.15;

/** Quality of LAME's variable rate, 0 the best and 9.999 the smallest. */
const QUALITY = 8;
/** Rate at which a dark sound is written: half of what it can hold is still more than it has. */
const DARK_RATE = 16_000;

/** Lay the end of a loop before its beginning, and its beginning after its end. */
export function padded(loop: Signal): Signal {
  const lead = samples(LEAD);
  return new Float64Array(loop.length + 2 * lead).map(
    (_, n) => loop[(n - lead + loop.length * 2) % loop.length]!,
  );
}

/** Writes a signal; a dark one at a lower rate. */
export type Encode = (signal: Signal, dark: boolean) => Buffer;

/** Make the encoder. */
export async function encoder(): Promise<Encode> {
  const mp3 = await createMp3Encoder();
  return (signal, dark) => {
    mp3.configure({
      sampleRate: RATE,
      channels: 1,
      vbrQuality: QUALITY,
      outputSampleRate: dark ? DARK_RATE : RATE,
    });
    const body = Buffer.from(mp3.encode([Float32Array.from(signal)]));
    return Buffer.concat([body, Buffer.from(mp3.finalize())]);
  };
}
