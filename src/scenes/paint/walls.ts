/** Paints what campaigns write: characters on walls and on the dam, boards in the fields, fresh or faded. */
import type { ArtManifest, Placed } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Where a slogan stands: on the dam behind the works, on the walls of the village, on boards in the fields. */
export type WallPlace = 'behind' | 'village' | 'fields';

function placeOf({ frame }: Placed): WallPlace {
  if (frame.startsWith('slogan/dam')) return 'behind';
  return frame.startsWith('slogan/board') ? 'fields' : 'village';
}

/** Frames that say "commune", and what stands in their places while there is none: nothing, or the other board. */
const BEFORE_COMMUNES: Readonly<Record<string, string>> = {
  'slogan/wall-0': '',
  'slogan/wall-1': '',
  'slogan/dam': '',
  'slogan/board-0': 'slogan/board-1',
};

const wordsOf = (frame: string, { sign }: SceneModel): string =>
  sign === 'commune' ? frame : (BEFORE_COMMUNES[frame] ?? frame);

/** List the slogans of a place: those of the campaigns that press first, then the faded ones. */
export function wallsAt(manifest: ArtManifest, model: SceneModel, place: WallPlace): Placed[] {
  const { walls, faded } = model.slogans;
  const { dam, breach } = model.reservoir;
  if (place === 'behind' && (dam < 3 || breach !== 'none')) return [];
  return manifest.anchors.later.slogans
    .slice(0, walls + faded)
    .map((at, i) => ({ ...at, frame: wordsOf(at.frame, model), fades: i >= walls }))
    .filter((at) => at.frame !== '' && placeOf(at) === place)
    .map(({ fades, ...at }) => (fades ? { ...at, frame: `${at.frame}-old` } : at));
}

/** Paint the slogans of a place. */
export function paintWalls(brush: Brush, manifest: ArtManifest, model: SceneModel, place: WallPlace): void {
  for (const wall of wallsAt(manifest, model, place)) brush.placed(wall);
}
