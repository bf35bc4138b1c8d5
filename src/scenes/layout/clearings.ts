/** Where the hills are bare: felling spreads over each hill from the village outward, with a knife's edge. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';

/** Bare land of one hill: its outline, and the edges where woods still stand beside it. */
export interface Clearing {
  readonly area: readonly Spot[];
  readonly edges: readonly (readonly Spot[])[];
}

/** Room around the picture, and the foot of the hills. Unit: px of the design. */
const SIDE = 80;
const FOOT = 500;
/** Sheets have a lit rim above their line. */
const RIM = 3;
/** How far the edge of a clearing swings, and the height of one cut. */
const SWING = 17;
const CUT = 11;
/** Share of a hill from which on nothing of its green is left. */
const ALL = 0.97;

/** Find how far from the middle the felled share of a hill's trees reaches. */
function reachOf(distances: readonly number[], share: number): number {
  const sorted = [...distances].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Cut an edge from `top` down to `foot` around x, in facets that lean outward. `side` is -1 left, 1 right. */
function edgeAt(x: number, top: number, foot: number, side: 1 | -1): Spot[] {
  const facets = Math.ceil((foot - top) / CUT);
  return Array.from({ length: facets + 1 }, (_, i): Spot => {
    const swing = Math.sin(i * 2.4 + x * 0.05) * 0.6 + Math.sin(i * 0.9 + x * 0.02) * 0.4;
    return [x + side * (swing * SWING + i * 4), top + (i * (foot - top)) / facets];
  });
}

const heightOf = (line: readonly Spot[], x: number): number => {
  const after = line.findIndex(([px]) => px >= x);
  if (after <= 0) return line[Math.max(0, after)]![1];
  const [[x0, y0], [x1, y1]] = [line[after - 1]!, line[after]!];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
};

/** A hill between two edges: under its own crest, above that of the hill in front or the foot of all. */
function landBetween(
  line: readonly Spot[],
  front: readonly Spot[] | undefined,
  [left, right]: readonly [readonly Spot[], readonly Spot[]],
): Spot[] {
  const [from, to] = [left[0]?.[0] ?? -SIDE, right[0]?.[0] ?? 0];
  const crest = line.filter(([x]) => x > from && x < to).map(([x, y]): Spot => [x, y - RIM]);
  const low = (edge: readonly Spot[]): number => edge.at(-1)?.[0] ?? 0;
  const foot = (front ?? [])
    .filter(([x]) => x > low(left) && x < low(right))
    .map(([x, y]): Spot => [x, y - RIM / 2]);
  return [...left.slice(0, 1), ...crest, ...right, ...foot.reverse(), ...[...left].reverse()];
}

/** Work out what is bare on each hill, far one first, while so much of the woods stands (0 to 1). */
export function clearings({ forest, anchors, size }: ArtManifest, standing: number): Clearing[] {
  const { hills, cleared } = anchors.later;
  const felled = Math.round(forest.length * (1 - standing));
  return hills.flatMap((line, hill) => {
    const trees = forest.map((tree, i) => ({ tree, i })).filter(({ tree }) => tree[4] === hill);
    const share = trees.filter(({ i }) => i < felled).length / Math.max(1, trees.length);
    if (share === 0) return [];
    const whole = share >= ALL;
    const reach = whole
      ? size.width
      : reachOf(
          trees.map(({ tree }) => Math.abs(tree[1] - cleared)),
          share,
        );
    const front = hills[hill + 1];
    const shown = ([x, y]: Spot): boolean =>
      y > heightOf(line, x) - RIM && (front === undefined || y < heightOf(front, x) - RIM / 2);
    const top = Math.min(...line.map(([, y]) => y)) - RIM;
    const left = edgeAt(Math.max(-SIDE, cleared - reach), top, FOOT, -1).filter(shown);
    const right = edgeAt(Math.min(size.width + SIDE, cleared + reach), top, FOOT, 1).filter(shown);
    return [{ area: landBetween(line, front, [left, right]), edges: whole ? [] : [left, right] }];
  });
}
