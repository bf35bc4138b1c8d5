import { BAND } from '../fields/ground-plan.ts';
import { cutHills } from '../land/hills.ts';
import type { Palette } from '../palette.ts';
import { lighten, mix } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, heightAt, lerp, type Point, range, ribbon } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';
import { VALLEY_HILLS } from './hill-lines.ts';

/** A slope under tea: hill, from x to x, how many rows. */
export interface TeaGarden {
  readonly hill: 0 | 1;
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** Where tea grows: open slopes between the woods. */
export const TEA: readonly TeaGarden[] = [
  { hill: 1, from: 92, to: 330, rows: 6 },
  { hill: 0, from: 400, to: 560, rows: 4 },
  { hill: 0, from: 1000, to: 1130, rows: 4 },
  { hill: 1, from: 1108, to: 1216, rows: 4 },
];

/** Foot line of one row of tea at x: rows follow the slope and swing out at its middle. */
export function teaY({ hill, from, to, rows }: TeaGarden, row: number, x: number): number {
  const t = (x - from) / (to - from);
  const line = VALLEY_HILLS[hill] as readonly Point[];
  const belly = Math.sin(Math.PI * t) ** 0.7;
  return heightAt(line, x) + 7 + (hill ? 9 : 7.4) * (row + 0.4) * (0.62 + 0.38 * belly) + (rows - row) * 0.2;
}

/** Rows of clipped tea: a rounded hedge, its light upper side, the path below. Bare slopes keep the terraces. */
function tea(inks: Palette, garden: TeaGarden, bare: boolean): string {
  const r = random(2411 + garden.from);
  const hill = inks.hill[garden.hill];
  const far = garden.hill === 0;
  const earth = mix(hill, inks.bareHill, bare ? 0.9 : far ? 0.34 : 0.46);
  const open = mix(hill, bare ? inks.bareHill : inks.greenLight, bare ? 0.6 : far ? 0.36 : 0.48);
  const bush = mix(inks.tree[0], hill, far ? 0.46 : 0.12);
  const at = (row: number, x: number): Point => [x, teaY(garden, row, x)];
  const { from: west, to: east, rows } = garden;
  const along = (row: number, inset: number): Point[] =>
    range(9).map((i) => at(row, west + inset + ((east - west - inset * 2) * i) / 8));
  const ring: Point[] = [
    ...along(-0.7, 22),
    at(rows * 0.32, east),
    at(rows * 0.62, east),
    ...along(rows - 0.25, 20).reverse(),
    at(rows * 0.62, west),
    at(rows * 0.32, west),
  ];
  const patch = cut(curve(ring, 8, true), r, 10, 0.7);
  let [paths, hedges, lights] = ['', '', ''];
  for (let row = 0; row < garden.rows; row++) {
    const inset = Math.abs(row - garden.rows * 0.45) * 6 + 4;
    const step = garden.hill ? 6.6 : 5.4;
    const from = garden.from + inset + r.between(0, 8);
    const to = garden.to - inset - r.between(0, 8);
    const path = range(Math.ceil((to - from) / 12) + 1).map((i) => at(row, Math.min(to, from + i * 12)));
    paths += cut(
      ribbon(path, (t) => 3.2 * Math.sin(Math.PI * t) ** 0.4 + 0.4),
      r,
      10,
      0.4,
    );
    if (bare) continue;
    for (let x = from; x < to; x += step * r.between(0.86, 1.1)) {
      const [px, py] = at(row, x);
      const size = step * r.between(0.52, 0.66);
      hedges += drop(px - size, py, size * 2.1, size * 1.5, deg(r.around(5)));
      lights += sliver(px - size * 0.6, py - size * 0.34, size * 1.5, size * 0.42, r.around(0.1), -0.5);
    }
  }
  return (
    sheet(patch, open, { rim: 0.3 }) +
    print(paths, earth, bare ? 0.9 : 0.8) +
    print(hedges, bush) +
    print(lights, lighten(bush, 0.34), 0.9)
  );
}

/** Cut both hills of the valley, their tea on them. */
export const valleyHills = (inks: Palette, bare: boolean): string =>
  cutHills(inks, bare, {
    lines: VALLEY_HILLS,
    seed: 2407,
    gullies: 56,
    slip: 1.1,
    on: (hill) =>
      TEA.filter((garden) => garden.hill === hill)
        .map((garden) => tea(inks, garden, bare))
        .join(''),
  });

/** A little snow: thin streaks under the crests and along the rows of tea. */
export function valleyHillSnow(inks: Palette): string {
  const r = random(2419);
  const streaks = range(30).map(() => {
    const i = r() < 0.6 ? 0 : 1;
    const line = VALLEY_HILLS[i] as readonly Point[];
    const x = r.between(BAND[0], BAND[1]);
    const y = heightAt(line, x) + r.between(4, i ? 26 : 22);
    const length = r.between(18, 58);
    const slope = (heightAt(line, x + 20) - heightAt(line, x)) / 20;
    if (y > 352) return '';
    const at = range(7).map((k): Point => {
      const t = k / 6;
      return [x + length * t, y + slope * length * t];
    });
    return cut(
      ribbon(at, (t) => lerp(0.4, 4.2, Math.sin(Math.PI * t)) * r.between(0.7, 1.2)),
      r,
      7,
      0.4,
    );
  });
  let rows = '';
  for (const garden of TEA)
    for (let row = 0; row < garden.rows; row++)
      for (let x = garden.from + 14; x < garden.to - 14; x += r.between(16, 34))
        rows += sliver(x, teaY(garden, row, x) + 2.6, r.between(9, 20), 1.7, 0, -0.4);
  return print(streaks.join(''), inks.snow) + print(rows, inks.snow, 0.9);
}
