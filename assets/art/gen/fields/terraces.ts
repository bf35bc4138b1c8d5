import { hazed, type Palette } from '../palette.ts';
import { darken, lighten } from '../paper/colour.ts';
import { disc, sliver } from '../paper/cuts.ts';
import { clamp, cut, deg, type Point, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';
import { HAZE } from './crop.ts';
import {
  BAND,
  contour,
  lineOver,
  ROAD_LINE,
  roadWidth,
  TERRACES,
  terraceHeight,
  terraceY,
} from './ground-plan.ts';

const outline = (k: number, slip: number): string => {
  const low = lineOver(40, (x) => Math.min(790, contour(k + 1, x) + 30)).reverse();
  return cut([...lineOver(12, (x) => contour(k, x)), ...low], random(1201 + k), 13, slip);
};

/** The step down to the next terrace: dry stone, cut as a row of slivers. */
function riser(inks: Palette, k: number): string {
  const r = random(1211 + k);
  const haze = (HAZE[k] as number) * 0.8;
  const stone = hazed(inks, inks.riser, haze);
  const low = lineOver(14, (x) => terraceY(k, 1.06, x)).reverse();
  const path = cut([...lineOver(14, (x) => terraceY(k, 0.84, x)), ...low], r, 13, 0.8);
  const height = terraceHeight(k) * 0.13;
  let [stones, grass] = ['', ''];
  for (let x = BAND[0]; x < BAND[1]; x += 5 + k * 1.6)
    stones += sliver(
      x,
      terraceY(k, 0.862, x),
      height * r.between(0.6, 1),
      1.6 + k * 0.45,
      deg(90 + r.around(9)),
    );
  for (let x = BAND[0]; x < BAND[1]; x += 9 + k * 2)
    grass += sliver(
      x,
      terraceY(k, 0.83, x),
      (6 + k * 1.6) * r.between(0.5, 1),
      1.2 + k * 0.25,
      r.around(0.1),
    );
  return (
    sheet(path, stone, { rim: 0.45, print: print(stones, lighten(stone, 0.3), 0.7) }) +
    print(grass, darken(inks.balk, 0.4), 0.55)
  );
}

/** Step the fields down to the viewer: six terraces with balks and risers, no crops. */
export const terraces = (inks: Palette): string =>
  range(TERRACES)
    .map(
      (k) =>
        sheet(outline(k, 0.9), hazed(inks, inks.balk, (HAZE[k] as number) * 0.83), {
          shadow: 'ground',
          rim: 0.4,
        }) + riser(inks, k),
    )
    .join('');

/** Both edges of a road as one ring; it begins narrow. `flat` is how much of its width is left where it runs across. */
export function roadEdges(line: readonly Point[], widthAt: (y: number) => number, flat: number): Point[] {
  const [left, right]: [Point[], Point[]] = [[], []];
  line.forEach((p, i) => {
    const a = line[Math.max(0, i - 1)] as Point;
    const b = line[Math.min(line.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const half = (widthAt(p[1]) / 2) * clamp(0.12 + i / 16);
    left.push([p[0] + nx * half * 1.15, p[1] + ny * half * flat]);
    right.unshift([p[0] - nx * half * 1.15, p[1] - ny * half * flat]);
  });
  return [...left, ...right];
}

function ruts(): string {
  const r = random(1302);
  let out = '';
  for (const off of [-0.34, 0.3])
    for (let i = 2; i < ROAD_LINE.length - 3; i += 3) {
      if (r() > 0.86) continue;
      const [p, q] = [ROAD_LINE[i] as Point, ROAD_LINE[i + 2] as Point];
      const width = roadWidth(p[1]);
      const a = Math.atan2(q[1] - p[1], q[0] - p[0]);
      const [x, y] = [p[0] - Math.sin(a) * off * width, p[1] + Math.cos(a) * off * width * 0.6];
      out += sliver(x, y, Math.hypot(q[0] - p[0], q[1] - p[1]) * r.between(0.9, 1.4), width * 0.055, a);
    }
  return out;
}

/** Lay the county road from the village yard to the lower right. */
export function road(inks: Palette): string {
  const r = random(1301);
  const path = cut(roadEdges(ROAD_LINE, roadWidth, 0.62), r, 11, 1);
  const stones = range(120).map(() => {
    const p = r.pick(ROAD_LINE);
    const width = roadWidth(p[1]);
    return disc(p[0] + r.around(width * 0.5), p[1] + r.around(width * 0.28), width * 0.016 + 0.3, 5);
  });
  return sheet(path, inks.road, {
    shadow: 'ground',
    rim: 0.5,
    print: print(ruts(), inks.roadDark, 0.8) + print(stones.join(''), inks.roadDark, 0.5),
  });
}
