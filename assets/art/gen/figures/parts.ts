import { darken, type Ink, lighten, mix } from '../paper/colour.ts';
import { crescent, disc, flower, saw, sliver } from '../paper/cuts.ts';
import { deg } from '../paper/geometry.ts';
import { print, type SheetOptions, sheet } from '../paper/sheet.ts';
import { BODY, type Headwear, type Outfit } from './outfits.ts';

/** Parts are drawn at 4x, a standing person 122 units high; each has its pin at 0, 0. */
const lit = (rim: number, printed = ''): SheetOptions => ({ rim, edge: [-1.6, -2], print: printed });

/** Upper body, pinned at the hip. */
export function torso({ jacket, trim, woman }: Outfit): string {
  const w = woman ? 1.5 : 0;
  const path = `M${-14 - w} 4L-13 -14L-13 -34L-9 -43L-1 -46L7 -45L13 -40L14 -30L13 -14L${16 + w} 4L12 8L9 4L6 9L2 4L-2 9L-5 4L-9 8L-11 4Z`;
  const cuts = woman
    ? flower(-3, -27, 6.4, 5, 0.4) +
      flower(2, -11, 5, 5, 1) +
      sliver(9, -41, 30, 2.4, deg(86), -2) +
      saw(-11, 2, 23, 6, 4)
    : crescent(-4, -30, 7, 2.7, 0.5) +
      crescent(-4, -17, 6, 2.7, 0.5) +
      sliver(9, -41, 36, 2.6, deg(92), 1.6) +
      saw(-10, 2, 21, 5, 4);
  return sheet(path, jacket, lit(0.6, print(cuts, trim, 0.95)));
}

const SHOE: Ink = '#1a1512';
const THIGH = 'M-8.5 -4L9.5 -4L10 12L7.6 27L-5.6 28L-9 12Z';
const SHIN = 'M-6.4 -2L7.4 -3L8.8 20L6 22L-4 22Z';

/** Leg, pinned at the hip and bent `knee` degrees backward. */
export function leg(trousers: Ink, knee: number): string {
  const crease = print(crescent(-1, 22, 4, 0.2, 0.5) + sliver(1, 6, 14, 2, deg(88)), lighten(trousers, 0.4));
  const foot = print('M-3 21L6 21L8 25L15 27L15 30L-4 30Z', SHOE);
  const shin = `<g transform="translate(0 25) rotate(${knee})">${foot}${sheet(SHIN, trousers, lit(0.35))}</g>`;
  return shin + sheet(THIGH, trousers, lit(0.35, crease));
}

/** Leg of someone who sits, pinned at the hip. */
export const sittingLeg = (trousers: Ink): string =>
  sheet(
    'M-9 -5L2 -10L19 -31L27 -33L33 -27L34 -10L35 5L26 6L23 -12L14 2L4 9L-9 8Z',
    trousers,
    lit(0.35, print(crescent(22, -22, 5, 1.9, 0.5), lighten(trousers, 0.4))),
  ) + print('M26 4L35 4L38 6L45 7L45 10L25 10Z', SHOE);

/** Arm, pinned at the shoulder; the hand is at 5.5, 34. The far arm is darker and has no print. */
export function arm({ jacket, trim }: Outfit, far: boolean): string {
  const path = 'M-6 -4L3 -6L8 2L9 16L8 30L2 31L-1 18L-6 8Z';
  const cuts = far ? '' : print(sliver(2, 5, 18, 2.2, deg(82), 1.4) + sliver(0, 27, 8, 2, 0.1), trim);
  const hand = print(disc(5.5, 34, 4.4, 9), far ? darken(BODY.skin, 0.25) : BODY.skin);
  return sheet(path, mix(jacket, far ? BODY.hair : jacket, 0.35), lit(far ? 0.1 : 0.5, cuts)) + hand;
}

const FACE = 'M-4 2L-6 -5L-9 -12L-7 -20L0 -24L7 -22L11 -16L11 -12L13.4 -9L11 -7L10 -3L5 -1L4 3Z';

const HEADS: Readonly<Record<Headwear, () => string>> = {
  cone: () =>
    print('M-9 -10L-9 -20L4 -22L2 -14L-4 -6Z', BODY.hair) +
    sheet(
      'M-24 -13L-13 -21L-2 -34L1 -38L4 -34L15 -22L27 -15L16 -13L2 -11L-12 -11Z',
      BODY.straw,
      lit(
        0.6,
        print(
          [128, 104, 78, 52].map((a, i) => sliver(i > 1 ? 2 : 1, -34, 20, 1.8, deg(a))).join('') +
            saw(-18, -12.4, 38, 9, 3),
          '#A9712A',
        ),
      ),
    ),
  cap: () =>
    print('M-10 -9L-10 -19L0 -20L-2 -12L-5 -6Z', BODY.hair) +
    sheet(
      'M-11 -16L-10 -25L-2 -29L8 -27L11 -20L19 -16L18 -13.6L9 -15Z',
      '#4A5560',
      lit(0.45, print(sliver(-10, -18, 20, 2, deg(2)), BODY.hair)),
    ),
  towel: () =>
    print('M-10 -9L-9 -16L0 -17L-4 -7Z', BODY.hair) +
    sheet(
      'M-11 -14L-10 -24L-1 -28L8 -25L11 -18L4 -16L-4 -15L-8 -10L-15 -6L-17 -12L-12 -13Z',
      '#F1E6CC',
      lit(0.7, print(sliver(-10, -19, 20, 2, deg(-8)) + sliver(-14, -9, 6, 1.6, -0.7), '#8C5A3C')),
    ),
  scarf: () =>
    sheet(
      'M-5 3L-11 -4L-12 -16L-7 -25L1 -28L8 -25L10 -18L5 -17L1 -11L1 -3L5 1L4 5L-2 4L-9 10L-13 6L-8 2Z',
      BODY.straw,
      lit(
        0.6,
        print(
          flower(-5, -15, 4.4, 5) + saw(-9, -22, 14, 4, 3, -0.5) + crescent(-4, -4, 3, 2.6, 0.5),
          '#9A3A22',
        ),
      ),
    ),
  braids: () =>
    print('M-11 -8L-11 -20L-4 -27L5 -27L10 -21L3 -19L0 -12L-3 -5L-6 6L-9 18L-13 17L-11 4Z', BODY.hair) +
    print('M-13 14L-8 14L-9 19L-13 19Z', '#8C2A20'),
};

/** Head, pinned at the neck. */
export const head = ({ head: wear }: Outfit): string => sheet(FACE, BODY.skin, lit(0.5)) + HEADS[wear]();
