import { deg, num, type Point, place, poly, range } from './geometry.ts';

const at = (p: Point): string => `${num(p[0])} ${num(p[1])}`;

/** Cut a sliver: pointed at both ends, `width` at the belly, from x, y along `angle` (radians). */
export function sliver(x: number, y: number, length: number, width: number, angle = 0, bend = 0): string {
  const [a, b, c, d] = place(
    [
      [0, 0],
      [length / 2, -width / 2 + bend],
      [length, 0],
      [length / 2, width / 2 + bend],
    ],
    x,
    y,
    angle,
  ) as [Point, Point, Point, Point];
  return `M${at(a)}Q${at(b)} ${at(c)}Q${at(d)} ${at(a)}Z`;
}

/** Cut a drop: pointed at x, y, round at the far end. */
export function drop(x: number, y: number, length: number, width: number, angle = 0): string {
  const [a, b, c, d, e, f] = place(
    [
      [0, 0],
      [length * 0.45, -width * 0.62],
      [length, -width * 0.5],
      [length, 0],
      [length, width * 0.5],
      [length * 0.45, width * 0.62],
    ],
    x,
    y,
    angle,
  ) as [Point, Point, Point, Point, Point, Point];
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}C${at(e)} ${at(f)} ${at(a)}Z`;
}

/** Cut a crescent of radius `r`; `thickness` is a share of the radius. */
export function crescent(x: number, y: number, r: number, angle = 0, thickness = 0.45): string {
  const steps = 7;
  const turn = (i: number): number => -1.2 + (2.4 * i) / steps;
  const outer = range(steps + 1).map((i): Point => [Math.cos(turn(i)) * r, Math.sin(turn(i)) * r]);
  const inner = range(steps - 1).map((k): Point => {
    const t = turn(steps - 1 - k);
    return [Math.cos(t) * r - Math.cos(t * 1.25) * r * thickness, Math.sin(t) * r];
  });
  return poly(place([...outer, ...inner], x, y, angle));
}

/** Cut `teeth` saw teeth of height `h` along a line of length `length`. */
export function saw(x: number, y: number, length: number, teeth: number, h: number, angle = 0): string {
  const w = length / teeth;
  const tooth = (i: number): Point[] => [
    [i * w + w * 0.1, 0],
    [i * w + w * 0.5, -h],
    [i * w + w * 0.9, 0],
  ];
  return range(teeth)
    .map((i) => poly(place(tooth(i), x, y, angle)))
    .join('');
}

/** Cut a lozenge, `w` and `h` from the middle to its points. */
export const diamond = (x: number, y: number, w: number, h = w, angle = 0): string =>
  poly(
    place(
      [
        [-w, 0],
        [0, -h],
        [w, 0],
        [0, h],
      ],
      x,
      y,
      angle,
    ),
  );

/** Cut a round of `sides` facets. */
export const disc = (x: number, y: number, r: number, sides = 14): string =>
  poly(
    range(sides).map((i): Point => {
      const t = (i * 2 * Math.PI) / sides;
      return [x + Math.cos(t) * r, y + Math.sin(t) * r];
    }),
  );

/** Cut a paper flower of drops. */
export const flower = (x: number, y: number, r: number, petals = 5, angle = 0): string =>
  range(petals)
    .map((i) => {
      const t = angle + (i * 2 * Math.PI) / petals;
      return drop(x + Math.cos(t) * r * 0.18, y + Math.sin(t) * r * 0.18, r * 0.82, r * 0.5, t);
    })
    .join('');

/** Cut a spiral ribbon, `thickness` wide at its outer end; `hand` 1 or -1 is its sense. */
export function spiral(
  x: number,
  y: number,
  r: number,
  turns: number,
  thickness: number,
  angle = 0,
  hand = 1,
): string {
  const outer: Point[] = [];
  const inner: Point[] = [];
  const steps = Math.ceil(turns * 14);
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const a = angle + hand * t * turns * 2 * Math.PI;
    const radius = r * (1 - t * 0.86);
    const half = (thickness * (1 - t * 0.55)) / 2;
    outer.push([x + Math.cos(a) * (radius + half), y + Math.sin(a) * (radius + half)]);
    inner.unshift([x + Math.cos(a) * (radius - half), y + Math.sin(a) * (radius - half)]);
  }
  return poly(outer.concat(inner));
}

/** Cut a straight upright rectangle from its corners. */
export const rectangle = (x: number, y: number, w: number, h: number): string =>
  poly([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);

/** Cut a sliver that hangs straight down. */
export const plumb = (x: number, y: number, length: number, width: number): string =>
  sliver(x, y, length, width, deg(90));
