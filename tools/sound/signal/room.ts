/** A room: echoes that thicken and die away (four combs with soft walls, two all-passes, after Schroeder). */
import { RATE, type Signal } from './signal.ts';

/** What a room is like. */
export interface Room {
  /** Share of the echo in what is heard, 0 to 1. */
  readonly wet: number;
  /** How long the walls hold a sound, 0 to 1. */
  readonly size: number;
  /** How much the walls swallow of what is high, 0 to 1. */
  readonly soft: number;
}

/** A courtyard with mud walls: what an ensemble of five would play in. */
export const YARD: Room = { wet: 0.24, size: 0.78, soft: 0.5 };
/** Open land: little comes back. */
export const LAND: Room = { wet: 0.12, size: 0.6, soft: 0.75 };

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437];
const PASSES = [0.005, 0.0017];

function comb(signal: Signal, seconds: number, { size, soft }: Room): Signal {
  const held = new Float64Array(Math.round(seconds * RATE));
  const out = new Float64Array(signal.length);
  let wall = 0;
  for (let n = 0; n < signal.length; n += 1) {
    const at = n % held.length;
    const back = held[at]!;
    wall = back * (1 - soft) + wall * soft;
    held[at] = signal[n]! + wall * size;
    out[n] = back;
  }
  return out;
}

function pass(signal: Signal, seconds: number): Signal {
  const held = new Float64Array(Math.round(seconds * RATE));
  return signal.map((value, n) => {
    const at = n % held.length;
    const back = held[at]!;
    held[at] = value + back * 0.5;
    return back - value * 0.5;
  });
}

/** Put a signal into a room. Its length stays: leave rest at its end for the echo. */
export function inRoom(signal: Signal, room: Room): Signal {
  const combs = COMBS.map((seconds) => comb(signal, seconds, room));
  const summed = signal.map((_, n) => combs.reduce((sum, one) => sum + one[n]!, 0) / COMBS.length);
  const echo = PASSES.reduce<Signal>((sound, seconds) => pass(sound, seconds), summed);
  return signal.map((value, n) => value * (1 - room.wet) + echo[n]! * room.wet * 1.6);
}
