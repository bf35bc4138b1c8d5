/** A hash of a World, to compare two machines turn by turn. Not a secret. */
import { finish, mix } from '../random/draw.ts';
import type { World } from './world.ts';

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** Hash the cells of a World, bit by bit. 16 hexadecimal digits. Reads the bytes as little-endian words. */
export function fingerprint(world: World): string {
  const words = new Uint32Array(world.cells.slice().buffer);
  let even = world.game.key | 0;
  let odd = words.length;
  for (let i = 0; i < words.length; i += 2) {
    even = mix(even, words[i]!);
    odd = mix(odd ^ even, words[i + 1]!);
  }
  return hex(finish(even)) + hex(finish(odd));
}

/** Hash a text by its UTF-16 units. 16 hexadecimal digits. Not a secret. */
export function hashText(text: string): string {
  let even = text.length;
  let odd = 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    even = mix(even, unit);
    odd = mix(odd ^ even, unit);
  }
  return hex(finish(even)) + hex(finish(odd));
}
