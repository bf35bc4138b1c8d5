/** Paints the ground that people stand on: yard, village, works, fields with what grows on them, the road. */
import type { ArtManifest, Placed } from '../../../assets/art/manifest.d.ts';
import type { LandStage, SceneModel } from '../../view/scene/index.ts';
import { isFlooded, stalls } from '../layout/flood.ts';
import { piecesByParcel } from '../layout/parcel-pieces.ts';
import { isInside } from '../layout/polygon.ts';
import type { Brush } from './brush.ts';
import { paintLand } from './land.ts';
import { type Standing, VillagePainter } from './village.ts';
import { wallsAt } from './walls.ts';

const byFoot = (a: Standing, b: Standing): number => a.y - b.y;

/** Trees by the road and on the balks, the first of them felled for fuel. */
function wayside(brush: Brush, trees: readonly Placed[], felled: number): Standing[] {
  const gone = Math.round(trees.length * felled);
  return trees.map((tree, i) => ({
    y: tree.y,
    paint: () => brush.placed(tree, i < gone ? 'tree/stump' : tree.frame),
  }));
}

/** Stooks stand where a crop has been cut, while its stubble is to be seen. */
function stooks(brush: Brush, manifest: ArtManifest, model: SceneModel): Standing[] {
  const { stages } = brush.art.look;
  if (model.snow) return [];
  const pieces = piecesByParcel(manifest.parcels, model.land);
  return manifest.parcels.flatMap((parcel) => {
    const cut = pieces.get(parcel.id)?.find((piece) => piece.stage === 'cut');
    if (!cut || !stages[parcel.crop].cut || isFlooded(manifest, model, parcel.center)) return [];
    const [x, y] = parcel.center;
    const scale = 0.7 + (y - 440) / 500;
    const sides = cut.to === 1 ? [-1, 0.9] : [1.3];
    return sides.map((side) => ({
      y: y + 3,
      paint: () => brush.piece('stook', x + side * 22 * scale, y + 4, { scale }),
    }));
  });
}

const OPEN: readonly LandStage[] = ['ploughed', 'cut', 'weeds'];

/** Oxen draw ploughs on land that lies open; the others stand by the yard. So many are shown as are left. */
function oxen(brush: Brush, manifest: ArtManifest, model: SceneModel): Standing[] {
  const { anchors, parcels } = manifest;
  const pieces = piecesByParcel(parcels, model.land);
  const isOpen = (x: number, y: number): boolean => {
    const parcel = parcels.find(({ clip }) => isInside(clip, x, y));
    return pieces.get(parcel?.id ?? '')?.every(({ stage }) => OPEN.includes(stage)) ?? false;
  };
  const ploughs = model.season === 1 || model.season === 4;
  const idle = stalls(manifest, model);
  const at = anchors.oxen.slice(0, model.beasts.oxen).map((plough, i) => {
    const draws = ploughs && isOpen(plough.x, plough.y) && !isFlooded(manifest, model, [plough.x, plough.y]);
    return draws ? plough : idle[i]!;
  });
  return at.map((ox) => ({ y: ox.y, paint: () => brush.placed(ox) }));
}

/** Paint the middle of the picture. */
export function paintMiddle(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  const { anchors } = manifest;
  brush.begin();
  brush.sheet(look.ground);
  if (model.snow) brush.sheet(look.snow?.ground);
  const { at } = anchors.lake;
  if (model.reservoir.breach === 'flood') brush.piece('flood/yard', at[0], at[1]);
  for (const thing of new VillagePainter(brush, manifest, model).standing().sort(byFoot)) thing.paint();
  brush.sheet(look.fields);
  paintLand(brush, manifest.parcels, model);
  brush.sheet(look.fieldsOver);
  if (model.reservoir.breach === 'flood') for (const sheet of anchors.later.flood.fields) brush.placed(sheet);
  const things: Standing[] = [
    ...wayside(brush, anchors.roadTrees, model.trees.felled),
    ...wayside(brush, anchors.balkTrees, model.trees.felled),
    ...wallsAt(manifest, model, 'fields').map((wall) => ({ y: wall.y, paint: () => brush.placed(wall) })),
    ...anchors.fieldThings.map((thing) => ({ y: thing.y, paint: () => brush.placed(thing) })),
    ...stooks(brush, manifest, model),
    ...oxen(brush, manifest, model),
  ];
  for (const thing of things.sort(byFoot)) thing.paint();
}
