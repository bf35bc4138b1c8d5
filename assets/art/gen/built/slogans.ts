import type { Palette } from '../palette.ts';
import { darken, type Ink, lighten, mix } from '../paper/colour.ts';
import { diamond, rectangle } from '../paper/cuts.ts';
import { cut, type Point } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded, sheet } from '../paper/sheet.ts';
import { character } from './character.ts';

/** Places that take a slogan: a plastered wall (two), strips beside a door, the face of the dam, boards in the fields (two). */
export const SLOGANS = ['wall-0', 'wall-1', 'strips', 'dam', 'board-0', 'board-1'] as const;
export type SloganName = (typeof SLOGANS)[number];

interface Paint {
  readonly inks: Palette;
  /** Whether its campaign is over: pale, peeled, torn. */
  readonly old: boolean;
  readonly r: Random;
}

const red = ({ inks, old }: Paint): Ink =>
  old ? mix(inks.red, mix(inks.wall, inks.rotDark, 0.45), 0.58) : inks.red;

/** Flakes of `under` that show through old paint, between -half and half, from `top` down to the foot. */
function peeled({ old, r }: Paint, under: Ink, half: number, top: number, foot: number): string {
  if (!old) return '';
  let flakes = '';
  for (let i = 0; i < 6; i++) {
    const [x, y, size] = [r.around(half), r.between(top, foot), r.between(1.4, 3.4)];
    flakes += cut(
      [
        [x - size, y],
        [x, y - size * 0.8],
        [x + size * 1.3, y + size * 0.2],
        [x + size * 0.2, y + size],
      ],
      r,
      3,
      0.4,
    );
  }
  return print(flakes, under);
}

/** A round of whitewash with one great character. */
function wallCharacter(paint: Paint, name: 'gong' | 'she'): string {
  const { inks, old, r } = paint;
  const lime = old ? mix(inks.wall, '#FFFDF4', 0.25) : lighten(inks.wall, 0.6);
  const disc: Point[] = [];
  for (let i = 0; i < 14; i++) {
    const a = (i * Math.PI) / 7;
    disc.push([Math.cos(a) * 11.4, -11 + Math.sin(a) * 11.4]);
  }
  return (
    print(cut(disc, r, 6, 0.5), lime) +
    character(name, -6.4, -17.6, 1.28, red(paint)) +
    peeled(paint, inks.wall, 8, -19, -4)
  );
}

/** Two long strips of red cloth that hang at both sides of the hall's door. */
function strips(paint: Paint): string {
  const { inks, old, r } = paint;
  const strip = (x: number, torn: boolean): string => {
    const foot: Point[] = torn
      ? [
          [x + 4, -10],
          [x + 1.4, -6],
          [x - 0.6, -12],
          [x - 2.4, -4.6],
          [x - 4, -9],
        ]
      : [
          [x + 4, -1.6],
          [x, 0],
          [x - 4, -1.6],
        ];
    const marks = [-24, -17.4, -10.8].map((y) => diamond(x, y + 2, 2.1, 2.7)).join('');
    return sheet(cut([[x - 4, -27.4], [x + 4, -27.4], ...foot], r, 9, 0.4), red(paint), {
      rim: 0.3,
      print: print(marks, inks.straw, old ? 0.45 : 0.9),
    });
  };
  return shaded(strip(-27, old) + (old ? '' : strip(27, false)), 'lie');
}

/** Two characters of lime on the face of the dam, 26 px high. */
function onDam(paint: Paint): string {
  const { inks, old } = paint;
  const lime = old ? mix(inks.dam, '#FFFDF4', 0.3) : lighten(inks.dam, 0.78);
  return (
    character('gong', -34, -27, 2.5, lime) +
    character('she', 6, -27, 2.5, lime) +
    peeled(paint, inks.dam, 30, -25, -3)
  );
}

/** A board on two posts, 50 px wide. */
function board(paint: Paint, kind: 0 | 1): string {
  const { inks, old, r } = paint;
  const wood = darken(inks.dam, 0.5);
  const posts = rectangle(-19, -26, 2.4, 26) + rectangle(16.6, -26, 2.4, 26);
  const right: Point[] = old
    ? [
        [25, -27],
        [20, -20],
        [24, -13],
      ]
    : [
        [25, -30],
        [25, -12],
      ];
  const face = cut([[-25, -12], [-25, -30], ...right], r, 9, 0.5);
  const names = kind ? (['feng', 'feng'] as const) : (['gong', 'she'] as const);
  const letters = names.map((name, i) =>
    character(name, -15 + i * 17, -27.4, 1.22, old ? mix(inks.straw, inks.wall, 0.4) : inks.straw),
  );
  return shaded(
    print(posts, wood) +
      sheet(face, red(paint), { rim: 0.34, print: (old ? letters.slice(0, 1) : letters).join('') }) +
      (kind === 1 ? peeled(paint, inks.wall, 16, -27, -15) : ''),
    'near',
  );
}

/** Write one slogan, fresh or old. */
export function slogan(inks: Palette, name: SloganName, old: boolean): string {
  const paint: Paint = { inks, old, r: random(1500 + SLOGANS.indexOf(name)) };
  switch (name) {
    case 'wall-0':
      return wallCharacter(paint, 'gong');
    case 'wall-1':
      return wallCharacter(paint, 'she');
    case 'strips':
      return strips(paint);
    case 'dam':
      return onDam(paint);
    case 'board-0':
      return board(paint, 0);
    case 'board-1':
      return board(paint, 1);
  }
}
