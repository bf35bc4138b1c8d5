import type { Ink } from '../paper/colour.ts';
import { crescent, diamond, disc, drop, flower, saw, sliver } from '../paper/cuts.ts';
import { deg, poly, ribbon } from '../paper/geometry.ts';
import { print, type SheetOptions, sheet } from '../paper/sheet.ts';
import { BODY } from './outfits.ts';

const lit = (rim: number, printed = ''): SheetOptions => ({ rim, edge: [-1.6, -2], print: printed });
const BASKET = '#C8892B';
const BASKET_DARK = '#7A4E1C';

/** Tools and loads at 4x. Their pin is where the hand holds them; the working end points away from the holder. */
export const TOOLS = {
  hoe: () =>
    sheet('M-2 -30L2 -30L2.4 58L-2.4 58Z', BODY.wood, { rim: 0.4, edge: [-1, -1] }) +
    sheet('M-4 54L4 54L7 60L26 68L25 73L4 66L-4 62Z', BODY.iron, lit(0.6)),
  sickle: () =>
    sheet('M-2 -6L2 -6L2 14L-2 14Z', BODY.wood, { rim: 0.4 }) +
    sheet('M-2 10L2 10L6 18L14 23L23 22L29 15L27 26L18 32L8 30L1 22Z', BODY.iron, lit(0.65)),
  rammer: () =>
    sheet('M-2.4 -34L2.4 -34L2.4 40L-2.4 40Z', BODY.wood, { rim: 0.4 }) +
    sheet(
      'M-13 34L13 34L16 62L-16 62Z',
      '#8C8478',
      lit(0.55, print(crescent(-4, 48, 6, 2.6, 0.5) + sliver(-11, 40, 22, 2.4), '#4a453f')),
    ),
  pole: () =>
    sheet('M-62 3L-40 -3L0 -6L40 -3L62 3L62 6L40 1L0 -2L-40 1L-62 6Z', BODY.wood, {
      rim: 0.5,
      edge: [-0.8, -1],
    }),
  backbasket: () =>
    sheet(
      'M-17 -34L15 -36L11 2L-12 2Z',
      BASKET,
      lit(
        0.55,
        print(
          [-8, 0, 8].map((x) => diamond(x, -26, 3.6, 5)).join('') +
            diamond(-5, -14, 3.6, 5) +
            diamond(4, -14, 3.6, 5) +
            sliver(-10, -4, 20, 2),
          BASKET_DARK,
        ),
      ),
    ) +
    sheet(
      'M-16 -34L-12 -42L-4 -45L4 -42L14 -36Z',
      '#5E7A3A',
      lit(0.4, print(drop(-6, -36, 6, 3, -2) + drop(2, -37, 6, 3, -1), '#B7C76A')),
    ),
  bellows: () =>
    sheet(
      `M0 -44L64 -44L64 0L0 0Z${disc(52, -22, 5, 10)}`,
      '#8E5B30',
      lit(0.45, print(saw(6, -8, 50, 8, 5) + sliver(4, -34, 56, 2.4) + flower(26, -22, 9, 6), '#4a2c16')),
    ) + print('M64 -20L80 -18L80 -12L64 -12Z', BODY.iron),
  piston: () => sheet('M0 -2.4L44 -2.4L44 2.4L0 2.4ZM-4 -9L1 -9L1 9L-4 9Z', BODY.wood, { rim: 0.5 }),
  sheaf: () =>
    sheet(
      'M-8 22L-3 4L-12 -18L-7 -15L-5 -24L-1 -17L3 -25L5 -16L11 -20L4 4L9 22L3 19L0 24L-4 19Z',
      BODY.straw,
      lit(
        0.6,
        print(
          sliver(-5, 4, 10, 3) + sliver(-4, -14, 16, 2, deg(80)) + sliver(4, -14, 16, 2, deg(98)),
          '#A9712A',
        ),
      ),
    ),
  stick: () => sheet('M-1.8 -24L1.8 -24L1.8 50L-1.8 50Z', BODY.wood, { rim: 0.4 }),
} as const satisfies Record<string, () => string>;

/** Name of a tool or load. */
export type ToolName = keyof typeof TOOLS;

/** A basket on its ropes, pinned where they meet; `load` is what is heaped in it. */
export function basket(load: Ink): string {
  const rope = (side: number): string =>
    poly(
      ribbon(
        [
          [side, 0],
          [side * 11, 34],
        ],
        () => 1.6,
      ),
    );
  const weave =
    [0, 1, 2].map((i) => sliver(-12 + i, 38.5 + i * 5, 24 - i * 2, 2)).join('') + saw(-13, 37, 26, 6, 3);
  return (
    print(rope(-1) + rope(1), '#4a3624') +
    sheet('M-13 36L-9 28L-2 25L5 26L12 36Z', load, { rim: 0.4 }) +
    sheet('M-15 34L15 34L11 54L-11 54Z', BASKET, lit(0.55, print(weave, BASKET_DARK)))
  );
}
