import { clamp, lerp } from './geometry.ts';

/** An ink, `#RRGGBB`. */
export type Ink = string;

type Channels = readonly [number, number, number];

const read = (ink: Ink): Channels => [
  Number.parseInt(ink.slice(1, 3), 16),
  Number.parseInt(ink.slice(3, 5), 16),
  Number.parseInt(ink.slice(5, 7), 16),
];
const write = (c: Channels): Ink =>
  `#${c
    .map((v) =>
      Math.round(clamp(v, 0, 255))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Mix two inks: 0 gives `a`, 1 gives `b`. */
export function mix(a: Ink, b: Ink, t: number): Ink {
  const [A, B] = [read(a), read(b)];
  return write([lerp(A[0], B[0], t), lerp(A[1], B[1], t), lerp(A[2], B[2], t)]);
}

/** Mix toward warm paper. */
export const lighten = (ink: Ink, t: number): Ink => mix(ink, '#FFF6E2', t);

/** Mix toward black ink. */
export const darken = (ink: Ink, t: number): Ink => mix(ink, '#1F1A17', t);

/** Drain an ink toward a warm grey of the same lightness: 0 whole, 1 gone. */
export function drain(ink: Ink, d: number): Ink {
  const [r, g, b] = read(ink);
  const light = 0.3 * r + 0.59 * g + 0.11 * b;
  return write([lerp(r, light * 1.02 + 6, d), lerp(g, light * 0.99 + 5, d), lerp(b, light * 0.94 + 4, d)]);
}
