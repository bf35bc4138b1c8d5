/**
 * Draws that depend on (key, turn, stream, index) and on nothing drawn before, so that a what-if keeps its weather.
 */
import { STREAM, type Stream } from './streams.ts';

/** Random key of a run: a whole number, 0 to 2^32 - 1. */
export type RandomKey = number;

/** Mix one 32-bit word into a running 32-bit state (MurmurHash3's round, public domain). */
export function mix(state: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = state ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Finish a 32-bit state so that every input bit reaches every output bit. */
export function finish(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Begin the draws of a turn: what all of them have in common. */
export const beginDraws = (key: RandomKey, turn: number): number => mix(mix(0, key), turn);

/** Draw a number in [0, 1), in steps of 2^-32, from the draws of a turn. */
export const drawFrom = (draws: number, stream: number, index: number): number =>
  finish(mix(mix(draws, stream), index)) / 4294967296;

/** Draw a number in [0, 1), in steps of 2^-32. */
export const draw = (key: RandomKey, turn: number, stream: Stream, index: number): number =>
  drawFrom(beginDraws(key, turn), STREAM[stream], index);
