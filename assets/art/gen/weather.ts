import { diamond, drop, sliver } from './paper/cuts.ts';
import { deg } from './paper/geometry.ts';
import { print, shaded } from './paper/sheet.ts';

/** One flake of paper snow; three sizes, the last with a shadow. */
export function flake(size: 0 | 1 | 2): string {
  if (size === 0) return print(diamond(0, 0, 1.4, 1.4, 0.3), '#FBF8F0', 0.8);
  if (size === 1) return print(drop(-2, 0, 4.4, 3, 0.7), '#FBF8F0', 0.9);
  return shaded(print(diamond(0, 0, 3, 3, 0.6), '#FFFFFF', 0.95), 'lie');
}

/** One sliver of paper rain; three lengths, the last with a shadow. */
export function raindrop(size: 0 | 1 | 2): string {
  const length = [12, 20, 31][size] as number;
  const path = sliver(0, -length, length, 0.9 + length / 22, deg(104));
  return size === 2 ? shaded(print(path, '#B8C4C6', 0.95), 'lie') : print(path, '#A3B2B6', 0.75);
}

/** The glow of a fire: one soft round, 128 px wide. */
export const glow = (): string =>
  '<defs><radialGradient id="g"><stop offset="0" stop-color="#FFB25A" stop-opacity=".95"/>' +
  '<stop offset=".35" stop-color="#F0742C" stop-opacity=".5"/>' +
  '<stop offset="1" stop-color="#B3261E" stop-opacity="0"/></radialGradient></defs>' +
  '<circle r="64" fill="url(#g)"/>';
