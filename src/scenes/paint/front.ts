/** Paints what frames the picture, in front of everybody: the old elm and the dark bank. */
import type { ArtManifest } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Paint the elm. */
export function paintElm(brush: Brush, _manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.elm);
  if (model.snow) brush.sheet(look.snow?.elm);
}

/** Paint the bank. */
export function paintBank(brush: Brush, _manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.bank);
  if (model.snow) brush.sheet(look.snow?.bank);
}
