/** Paints what frames the picture, in front of everybody: the old elm and the dark bank. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Above this line the elm's leaves are out of reach. Unit: px of the design. */
const OUT_OF_REACH: readonly Spot[] = [
  [-30, -10],
  [400, -10],
  [400, 96],
  [230, 104],
  [120, 128],
  [-30, 110],
];

/** Paint the elm: whole, eaten from below, or bare. Where its bare sheet has not arrived, it keeps its leaves. */
export function paintElm(brush: Brush, _manifest: ArtManifest, model: SceneModel): void {
  const { look, bareElm } = brush.art;
  const { leaves, barked } = model.trees;
  brush.begin();
  if (leaves === 'all' || model.look === 'winter' || !bareElm) brush.sheet(look.elm);
  else {
    brush.image(bareElm.sheet, bareElm.image);
    if (leaves === 'some') brush.clipped(OUT_OF_REACH, () => brush.sheet(look.elm));
  }
  if (model.snow) brush.sheet(look.snow?.elm);
  if (barked) brush.piece('bark', 0, 0);
}

/** Paint the bank. */
export function paintBank(brush: Brush, _manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.bank);
  if (model.snow) brush.sheet(look.snow?.bank);
}
