import { elm, elmSnow } from '../land/elm.ts';
import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { curve, deg, lerp, type Point, poly, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded } from '../paper/sheet.ts';

/** Culms of the grove at the picture's edge: foot, a point half way, tip. */
const CULMS: readonly (readonly Point[])[] = [
  [
    [-6, 800],
    [2, 520],
    [16, 300],
    [66, 158],
    [118, 122],
  ],
  [
    [64, 800],
    [72, 600],
    [92, 430],
    [136, 330],
    [188, 306],
  ],
  [
    [-18, 800],
    [-14, 480],
    [2, 330],
    [40, 236],
    [92, 214],
  ],
  [
    [88, 800],
    [94, 680],
    [108, 560],
    [140, 478],
    [178, 462],
  ],
];

interface Culm {
  readonly stem: string;
  readonly joints: string;
  readonly leaves: readonly [dark: string, light: string];
}

/** A twig with its spray of narrow leaves that hang. */
function spray(
  x: number,
  y: number,
  side: number,
  r: Random,
): readonly [twig: string, dark: string, light: string] {
  const length = r.between(16, 34);
  const a = side > 0 ? deg(r.between(4, 40)) : deg(r.between(140, 176));
  const tip: Point = [x + Math.cos(a) * length, y + Math.sin(a) * length * 0.6];
  const leaves = ['', ''];
  for (let k = 0; k < 5; k++) {
    const t = 0.35 + k * 0.16;
    const [px, py] = [lerp(x, tip[0], t), lerp(y, tip[1], t)];
    const hang = side > 0 ? deg(36 + (k % 3) * 24 + r.around(12)) : deg(144 - (k % 3) * 24 + r.around(12));
    leaves[k % 3 === 2 ? 1 : 0] += drop(px, py, r.between(15, 23), 5.4, hang);
  }
  return [poly(ribbon([[x, y], tip], (t) => 1.5 * (1 - t) + 0.3)), leaves[0] as string, leaves[1] as string];
}

function culm(points: readonly Point[], r: Random): Culm {
  const line = curve(points, 12);
  const width = (t: number): number => lerp(9, 1.6, t ** 0.9);
  let [stem, joints, dark, light] = [poly(ribbon(line, width)), '', '', ''];
  line.forEach(([x, y], i) => {
    const t = i / (line.length - 1);
    if (i % 4 === 2) joints += sliver(x - width(t) * 0.62, y, width(t) * 1.24, 2, 0.06);
    if (t < 0.52 || i % 2) return;
    for (const side of [-1, 1]) {
      if (r() < 0.4) continue;
      const [twig, under, over] = spray(x, y, side, r);
      stem += twig;
      dark += under;
      light += over;
    }
  });
  return { stem, joints, leaves: [dark, light] };
}

/** A grove of bamboo before the elm; it keeps its leaves in winter. */
function grove(inks: Palette): string {
  const r = random(2601);
  const culms = CULMS.map((points) => culm(points, r));
  const ink = inks.elmLeaf;
  const wood = mix(inks.bank[0], inks.tree[2], 0.34);
  const all = (pick: (c: Culm) => string): string => culms.map(pick).join('');
  return (
    shaded(
      print(
        all((c) => c.stem),
        wood,
      ) +
        print(
          all((c) => c.joints),
          lighten(wood, 0.42),
          0.8,
        ),
      'front',
    ) +
    shaded(
      print(
        all((c) => c.leaves[0]),
        darken(ink, 0.1),
      ),
      'float',
    ) +
    shaded(
      print(
        all((c) => c.leaves[1]),
        lighten(ink, 0.2),
      ),
      'stand',
    )
  );
}

/** Cut what frames the valley on the left: the old elm of the landing, and bamboo before it. */
export const elmAndBamboo = (inks: Palette, foliage: number): string => elm(inks, foliage) + grove(inks);

/** Lay a little snow on the boughs and on the bows of the bamboo. */
export function elmAndBambooSnow(inks: Palette): string {
  const caps = CULMS.map((points) => {
    const line = curve(points, 12);
    const bow = line.slice(Math.round(line.length * 0.7)).map(([x, y]): Point => [x, y - 2.4]);
    return poly(ribbon(bow, (t) => 3.4 * Math.sin(Math.PI * Math.min(1, t * 1.2 + 0.1)) + 0.4));
  });
  return elmSnow(inks) + print(caps.join(''), inks.snow);
}
