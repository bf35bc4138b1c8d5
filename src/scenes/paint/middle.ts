/** Paints the ground that people stand on: yard, village, works, fields with what grows on them, the road. */
import type { ArtManifest, Placed } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { piecesByParcel } from '../layout/parcel-pieces.ts';
import { isInside } from '../layout/polygon.ts';
import type { Brush } from './brush.ts';
import { paintLand } from './land.ts';
import { type Standing, VillagePainter } from './village.ts';

const byFoot = (a: Standing, b: Standing): number => a.y - b.y;

/** Wayside trees burn for fuel once the hills are half bare. */
const FUEL_HUNGER = 0.5;

function wayside(brush: Brush, trees: readonly Placed[], forest: number): Standing[] {
  const gone = Math.round(trees.length * Math.max(0, 1 - forest / FUEL_HUNGER));
  return trees.map((tree, i) => ({
    y: tree.y,
    paint: () => brush.placed(tree, i < gone ? 'tree/stump' : tree.frame),
  }));
}

/** Stooks stand where a crop has been cut in this season or the one before. */
function stooks(brush: Brush, manifest: ArtManifest, model: SceneModel): Standing[] {
  if (model.snow) return [];
  const pieces = piecesByParcel(manifest.parcels, model.land);
  return manifest.parcels.flatMap((parcel) => {
    const cut = pieces.get(parcel.id)?.find((piece) => piece.stage === 'cut');
    if (!cut) return [];
    const [x, y] = parcel.center;
    const scale = 0.7 + (y - 440) / 500;
    const sides = cut.to === 1 ? [-1, 0.9] : [1.3];
    return sides.map((side) => ({
      y: y + 3,
      paint: () => brush.piece('stook', x + side * 22 * scale, y + 4, { scale }),
    }));
  });
}

/** Oxen draw ploughs on land that lies open, and graze by the yard at any time without snow. */
function oxen(brush: Brush, manifest: ArtManifest, model: SceneModel): Standing[] {
  if (model.snow) return [];
  const pieces = piecesByParcel(manifest.parcels, model.land);
  const isOpen = (x: number, y: number): boolean => {
    const parcel = manifest.parcels.find(({ clip }) => isInside(clip, x, y));
    return pieces.get(parcel?.id ?? '')?.every((piece) => piece.stage === 'ploughed') ?? false;
  };
  return manifest.anchors.oxen
    .filter((ox) => !ox.frame.includes('plough') || isOpen(ox.x, ox.y))
    .map((ox) => ({ y: ox.y, paint: () => brush.placed(ox) }));
}

/** Paint the middle of the picture. */
export function paintMiddle(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  const { anchors } = manifest;
  brush.begin();
  brush.sheet(look.ground);
  if (model.snow) brush.sheet(look.snow?.ground);
  for (const thing of new VillagePainter(brush, manifest, model).standing().sort(byFoot)) thing.paint();
  brush.sheet(look.fields);
  paintLand(brush, manifest.parcels, model.land);
  brush.sheet(look.fieldsOver);
  const things: Standing[] = [
    ...wayside(brush, anchors.roadTrees, model.forest),
    ...wayside(brush, anchors.balkTrees, model.forest),
    ...anchors.fieldThings.map((thing) => ({ y: thing.y, paint: () => brush.placed(thing) })),
    ...stooks(brush, manifest, model),
    ...oxen(brush, manifest, model),
  ];
  for (const thing of things.sort(byFoot)) thing.paint();
}
