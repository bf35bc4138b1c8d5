import { BAND } from '../fields/ground-plan.ts';
import type { Palette } from '../palette.ts';
import { mix } from '../paper/colour.ts';
import { sliver } from '../paper/cuts.ts';
import { curve, cut, deg, heightAt, type Point, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';
import { HILL_LINES } from './hill-lines.ts';

/** What is a land's own in its hills: their lines, how the knife cuts them, what is printed on each. */
export interface HillCut {
  readonly lines: readonly (readonly Point[])[];
  readonly seed: number;
  /** Gullies that open a hill once it is bare. */
  readonly gullies: number;
  readonly slip: number;
  on?(hill: number): string;
}

/** Cut both hills of a land without their trees. Bare hills are earth, opened by gullies. */
export function cutHills(inks: Palette, bare: boolean, { lines, seed, gullies, slip, on }: HillCut): string {
  return lines
    .map((line, i) => {
      const r = random(seed + i);
      const ink = bare ? mix(inks.hill[i] as string, inks.bareHill, 0.85) : (inks.hill[i] as string);
      const open = range(bare ? gullies : 7).map(() => {
        const x = r.between(BAND[0], BAND[1]);
        const y = heightAt(line, x) + r.between(12, 70);
        return sliver(x, y, r.between(10, 34), 2.2, deg(r.between(8, 26) * (x < 700 ? 1 : -1)), r.around(2));
      });
      const path = cut([...curve(line, 18), [BAND[1], 480], [BAND[0], 480]], r, 14, slip);
      return sheet(path + open.join(''), ink, { shadow: 'hill', rim: 0.36, print: on?.(i) ?? '' });
    })
    .join('');
}

/** Cut both hills of the plain. */
export const hills = (inks: Palette, bare: boolean): string =>
  cutHills(inks, bare, { lines: HILL_LINES, seed: 307, gullies: 60, slip: 1.2 });

/** Offsets of a snow patch along and across its slope, in shares of its length. */
const PATCH: readonly Point[] = [
  [0, 0],
  [0.25, -0.04],
  [0.6, -0.05],
  [1, 0],
  [0.8, 0.03],
  [0.7, 0.015],
  [0.56, 0.07],
  [0.45, 0.025],
  [0.3, 0.06],
  [0.18, 0.02],
];

/** Lay snow on the hills: white patches with a knife edge. */
export function hillSnow(inks: Palette): string {
  const r = random(919);
  const patches = range(64).map(() => {
    const i = r() < 0.45 ? 0 : 1;
    const line = HILL_LINES[i] as readonly Point[];
    const x = r.between(BAND[0], BAND[1]);
    const y = heightAt(line, x) + r.between(6, i ? 52 : 34);
    const length = r.between(24, 84);
    if (y > 366) return '';
    const slope = ((heightAt(line, x + 20) - heightAt(line, x)) / 20) * length;
    const at = PATCH.map(([t, off]): Point => [x + length * t, y + slope * t + off * length]);
    return print(cut(at, r, 6, 0.7), inks.snow);
  });
  return patches.join('');
}

const YARD: readonly Point[] = [
  [-60, 384],
  [80, 376],
  [200, 386],
  [330, 382],
  [470, 390],
  [620, 396],
  [760, 404],
  [900, 416],
  [1100, 430],
  [1426, 436],
];
const WORKS: readonly Point[] = [
  [740, 452],
  [830, 424],
  [920, 404],
  [1040, 396],
  [1160, 396],
  [1260, 388],
  [1426, 380],
];

function groundSheet(inks: Palette, works: boolean): string {
  const r = random(works ? 509 : 503);
  const left = works ? 700 : BAND[0];
  const marks = range(90).map(() => {
    const x = r.between(works ? 800 : BAND[0], BAND[1]);
    return sliver(x, r.between(412, 470), r.between(10, 40), 1.3, r.around(0.05));
  });
  const ink = works ? mix(inks.yard, inks.soil, 0.35) : inks.yard;
  const path = cut([...curve(works ? WORKS : YARD, 16), [BAND[1], 520], [left, 520]], r, 13, 1.1);
  return sheet(path, ink, {
    shadow: 'ground',
    rim: 0.4,
    print: print(marks.join(''), mix(ink, '#1F1A17', 0.3), 0.35),
  });
}

/** Spread the yard of the village and the ground of the works. */
export const ground = (inks: Palette): string => groundSheet(inks, false) + groundSheet(inks, true);

/** Lay drifts of snow along the backs of the yard and the works. */
export function groundSnow(inks: Palette): string {
  const r = random(523);
  const drift = (line: readonly Point[], deep: number): string => {
    const top = curve(line, 16);
    const under = top.map(
      ([x, y], i): Point => [x, y + deep * (0.6 + 0.4 * Math.sin(i * 1.7)) + r.around(1.5)],
    );
    return print(cut([...top, ...under.reverse()], r, 10, 0.8), inks.snow);
  };
  const patches = range(28).map(() => {
    const [x, y, w] = [r.between(40, 1330), r.between(420, 458), r.between(20, 70)];
    const at: Point[] = [
      [x, y],
      [x + w * 0.3, y - 2],
      [x + w * 0.8, y - 1.4],
      [x + w, y + 0.4],
      [x + w * 0.6, y + 2.2],
      [x + w * 0.2, y + 1.6],
    ];
    return print(cut(at, r, 7, 0.5), inks.snow);
  });
  return drift(YARD.slice(0, 8), 9) + drift(WORKS.slice(1), 7) + patches.join('');
}
