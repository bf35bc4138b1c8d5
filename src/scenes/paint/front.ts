/** Paints what frames the picture, in front of everybody: the old elm and the dark bank. */
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Paint the front of the picture. */
export function paintFront(brush: Brush, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.elm);
  if (model.snow) brush.sheet(look.snow?.elm);
  brush.sheet(look.bank);
  if (model.snow) brush.sheet(look.snow?.bank);
}
