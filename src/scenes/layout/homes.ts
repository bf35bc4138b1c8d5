/** Houses that somebody lives in. */
import type { ArtManifest, HouseSpot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';

/** List the houses that are lived in. Others have been left, in the order that the manifest gives. */
export function livedIn({ anchors }: ArtManifest, { homes }: Pick<SceneModel, 'homes'>): HouseSpot[] {
  const left = anchors.later.emptied.slice(0, Math.max(homes.empty, homes.pulledDown));
  return anchors.houses.filter((_, i) => !left.includes(i));
}
