import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArtManifest, Spot, WorldId } from '../../../assets/art/manifest.d.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

/** Folder of the baked pictures. */
export const BAKED = join(projectRoot, 'assets/art/baked');

const manifest = (name: string): object =>
  JSON.parse(readFileSync(join(projectRoot, 'assets/art/manifests', `${name}.json`), 'utf8')) as object;

/** The worlds of the picture. */
export const WORLDS: readonly WorldId[] = ['wheat-plain', 'rice-valley'];

/** The art of a world as committed. */
export const artOf = (world: WorldId): ArtManifest =>
  ({ ...manifest('shared'), ...manifest(world) }) as ArtManifest;

/** Measure how far two places are apart, px. */
export const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const edges = (polygon: readonly Spot[]): (readonly [Spot, Spot])[] =>
  polygon.map((a, i) => [a, polygon[(i + 1) % polygon.length] as Spot]);

/** Tell whether a place lies in a polygon. */
export const inside = ([x, y]: Spot, polygon: readonly Spot[]): boolean =>
  edges(polygon).filter(
    ([a, b]) => a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0],
  ).length %
    2 ===
  1;

const turn = (a: Spot, b: Spot, c: Spot): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Tell whether two edges of a polygon that are not neighbours cross. */
export function crossing(polygon: readonly Spot[]): boolean {
  const all = edges(polygon);
  return all.some(([a, b], i) =>
    all.some(
      ([c, d], k) =>
        k > i + 1 &&
        !(i === 0 && k === all.length - 1) &&
        turn(a, b, c) * turn(a, b, d) < 0 &&
        turn(c, d, a) * turn(c, d, b) < 0,
    ),
  );
}
