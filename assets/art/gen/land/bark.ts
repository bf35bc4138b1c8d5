import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { sliver } from '../paper/cuts.ts';
import { cut, deg, type Point, range, ribbon } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';

/** Pale wood where bark was taken: long strips down the trunk of the old elm, as high as a hand reaches. */
export function strippedBark(inks: Palette): string {
  const r = random(1801);
  const wood = mix(lighten(inks.thatch, 0.3), inks.rot, 0.45);
  const strips: readonly (readonly [x: number, top: number, bottom: number, width: number])[] = [
    [5, 566, 700, 6],
    [14, 548, 704, 8.4],
    [25, 572, 696, 7.4],
    [36, 556, 706, 8.8],
    [46, 584, 690, 6],
  ];
  return strips
    .map(([x, top, bottom, width], i) => {
      const line: Point[] = range(7).map((k): Point => {
        const t = k / 6;
        return [x + Math.sin(t * 5 + i) * 1.6 + t * (i - 2) * 1.6, top + (bottom - top) * t];
      });
      const edge = ribbon(
        line,
        (t) => width * (t < 0.12 ? t / 0.12 + 0.2 : t > 0.86 ? (1 - t) / 0.14 + 0.15 : 1),
      );
      const fibres = range(4).map((k) =>
        sliver(x + (k - 1.5) * 1.5, top + 14 + k * 22, r.between(22, 44), 1.1, deg(89 + r.around(3))),
      );
      return sheet(cut(edge, r, 9, 0.7), wood, {
        rim: 0.4,
        edge: [-0.8, -0.4],
        print: print(fibres.join(''), darken(wood, 0.3), 0.6),
      });
    })
    .join('');
}
