/** Which parts of the middle of the picture differ between two moments, so that no more is painted anew than has changed. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { piecesByParcel } from '../layout/parcel-pieces.ts';
import { type Box, boxOf } from '../layout/polygon.ts';

/** How far things reach beyond the land that they stand on: stooks, oxen, ears over the far edge. Unit: px of the design. */
const BESIDE = 46;
const ABOVE = 40;
const BELOW = 10;
/** Reach of the granary around its foot. */
const GRANARY = { beside: 110, above: 110, below: 12 } as const;
/** A union of two parts that is no more than so much larger than both is painted at once. */
const WASTE = 1.15;

const around = ([x, y]: Spot, beside: number, above: number, below: number): Box => ({
  left: x - beside,
  right: x + beside,
  top: y - above,
  bottom: y + below,
});

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

const sizeOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** Join boxes where that leaves little more to paint. */
export function joined(boxes: readonly Box[]): Box[] {
  const done: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let i = 0; i < done.length; i += 1) {
      const both = union(whole, done[i]!);
      if (sizeOf(both) > (sizeOf(whole) + sizeOf(done[i]!)) * WASTE) continue;
      whole = both;
      done.splice(i, 1);
      i = -1;
    }
    done.push(whole);
  }
  return done;
}

function landParts(manifest: ArtManifest, before: SceneModel, after: SceneModel): Box[] {
  const [first, last] = [before, after].map((model) => piecesByParcel(manifest.parcels, model.land));
  return manifest.parcels
    .filter(({ id }) => JSON.stringify(first!.get(id)) !== JSON.stringify(last!.get(id)))
    .map(({ clip }) => {
      const { left, right, top, bottom } = boxOf(clip);
      return { left: left - BESIDE, right: right + BESIDE, top: top - ABOVE, bottom: bottom + BELOW };
    });
}

/** Work out what has to be painted anew; undefined where that is everything. */
export function changedParts(
  manifest: ArtManifest,
  before: SceneModel | null,
  after: SceneModel,
  ignored: readonly (keyof SceneModel)[],
): readonly Box[] | undefined {
  if (!before || before.reservoir.breach !== after.reservoir.breach) return undefined;
  const changed = (Object.keys(after) as (keyof SceneModel)[]).filter(
    (key) => !ignored.includes(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.some((key) => key !== 'land' && key !== 'granary')) return undefined;
  const { granary } = manifest.anchors;
  const { beside, above, below } = GRANARY;
  return joined([
    ...(changed.includes('land') ? landParts(manifest, before, after) : []),
    ...(changed.includes('granary') ? [around([granary.x, granary.y], beside, above, below)] : []),
  ]);
}
