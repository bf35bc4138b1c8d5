/** Where a dam that failed leaves no ground to stand on: its gap, and as far as its water lies. */
import type { ArtManifest, Placed, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { type Box, isInside } from './polygon.ts';

/** The wedge that is gone from the dam, with those beside it who would lean over. Unit: px of the design. */
const GAP: Box = { left: 928, right: 1022, top: 330, bottom: 405 };

const holds = ({ left, right, top, bottom }: Box, [x, y]: Spot): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Whether ground is gone at a place or lies under water: nobody works there and nothing is stacked. */
export function isFlooded(
  { anchors }: Pick<ArtManifest, 'anchors'>,
  { reservoir }: Pick<SceneModel, 'reservoir'>,
  spot: Spot,
): boolean {
  const { breach } = reservoir;
  if (breach !== 'none' && holds(GAP, spot)) return true;
  return breach === 'flood' && anchors.later.flood.areas.some((water) => isInside(water, ...spot));
}

/** How far from another an ox stands that shares its ground. Unit: px of the design. */
const BESIDE = 44;

/** Where oxen stand that draw no plough: on dry ground, so many as the picture has. */
export function stalls(manifest: ArtManifest, model: SceneModel): readonly Placed[] {
  const all = manifest.anchors.later.stalls;
  const dry = all.filter(({ x, y }) => !isFlooded(manifest, model, [x, y]));
  return all.map((_, i) => {
    const stall = dry[i % dry.length]!;
    return { ...stall, x: stall.x - Math.floor(i / dry.length) * BESIDE };
  });
}
