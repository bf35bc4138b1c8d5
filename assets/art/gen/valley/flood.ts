import type { Spot } from '../../manifest.d.ts';
import { wave } from '../land/flood.ts';
import type { Palette } from '../palette.ts';
import { bridgeDeck } from './fields.ts';
import { farBank, nearBank } from './ground-plan.ts';

/** The flood on the valley's floor in painting order: from the dam to the river, the bridge that stands out, the near bank. */
export const VALLEY_FLOOD = ['far', 'bridge', 'near'] as const;
export type FloodPiece = (typeof VALLEY_FLOOD)[number];

/** Where the flood stands so high that nobody can work: all that lies between the far paddies and the near ones. */
export const FLOODED: readonly Spot[] = [
  [-40, 545],
  [420, 528],
  [700, 500],
  [856, 452],
  [856, 396],
  [1312, 396],
  [1312, 450],
  [1400, 450],
  [1400, 576],
  [1200, 602],
  [1000, 620],
  [860, 622],
  [700, 614],
  [640, 642],
  [520, 654],
  [460, 670],
  [300, 692],
  [-40, 706],
];

type Place = readonly [x: number, y: number];

/** Draw one piece of the flood, in picture coordinates. */
export function valleyFlood(inks: Palette, piece: FloodPiece): string {
  if (piece === 'bridge') return bridgeDeck(inks);
  const far = (x: number, up: number): Place => [x, farBank(x) - up];
  const near = (x: number, down: number): Place => [x, nearBank(x) + down];
  const waves: readonly (readonly [from: Place, to: Place, deep: number, shade: number])[] =
    piece === 'far'
      ? [
          [[846, 460], [1420, 456], 28, 0],
          [[800, 480], [1424, 470], 30, 0.04],
          [far(-30, 46), far(664, 32), 44, 0.04],
          [far(640, 36), far(1428, 24), 34, 0.06],
          [far(-30, 16), far(690, 10), 40, 0.08],
          [far(660, 8), far(1428, 6), 30, 0.1],
        ]
      : [
          [near(-30, -20), near(690, -8), 46, 0.12],
          [near(664, -4), near(1428, 0), 40, 0.14],
          [near(-30, 16), near(600, 20), 36, 0.16],
          [near(760, 26), near(1428, 26), 32, 0.18],
        ];
  return waves.map(([from, to, deep, shade], i) => wave(inks, from, to, deep, shade, 2631 + i)).join('');
}
