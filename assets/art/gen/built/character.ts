import { poly, ribbon } from '../paper/geometry.ts';
import { print, put } from '../paper/sheet.ts';

type Stroke = readonly [number, number, number, number];

/** Characters cut from bars on a 10 x 10 field: abundance; those of "commune"; and those of "farm cooperative" before them. */
const CHARACTERS: Readonly<Record<'feng' | 'gong' | 'she' | 'nong' | 'ye', readonly Stroke[]>> = {
  feng: [
    [1, 2, 9, 2],
    [1.6, 5, 8.4, 5],
    [0, 8, 10, 8],
    [5, -0.5, 5, 11.5],
  ],
  gong: [
    [4.2, 0.5, 0.4, 5],
    [5.8, 0.5, 9.6, 5],
    [4.6, 5, 1.6, 10],
    [1.4, 9.8, 8.4, 9],
    [7, 6.8, 9, 10.4],
  ],
  nong: [
    [1, 1.6, 0.2, 3.8],
    [1, 1.9, 9.4, 1.9],
    [9.4, 1.9, 8.8, 3.6],
    [5, -0.5, 0, 8.4],
    [3.2, 5, 3.2, 10.2],
    [3.2, 10.2, 5.4, 8.8],
    [9, 4.4, 6.4, 6.2],
    [4.6, 3.8, 9.8, 10.4],
  ],
  ye: [
    [3.6, 0, 3.6, 9.6],
    [6.4, 0, 6.4, 9.6],
    [0.8, 3, 2, 6.6],
    [9.2, 3, 8, 6.6],
    [0, 9.9, 10, 9.9],
  ],
  she: [
    [1.6, -0.4, 3, 1],
    [0, 2.6, 4, 2.6],
    [4, 2.6, 0.4, 6.4],
    [2.2, 4.6, 2.2, 10.6],
    [2.8, 5.4, 4.2, 6.8],
    [5.4, 4, 9.6, 4],
    [7.5, 0.4, 7.5, 10],
    [4.6, 10, 10.4, 10],
  ],
};

/** Cut a character at x, y, 10 px high at k = 1. */
export function character(
  name: keyof typeof CHARACTERS,
  x: number,
  y: number,
  k: number,
  ink: string,
): string {
  const strokes = CHARACTERS[name].map(([x1, y1, x2, y2]) =>
    poly(
      ribbon(
        [
          [x1, y1],
          [x2, y2],
        ],
        (t) => 1.5 * (1 - 0.25 * t),
      ),
    ),
  );
  return put(print(strokes.join(''), ink), x, y, k);
}
