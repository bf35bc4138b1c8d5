/** Paints what lies behind the people on the dam: sky and mountains, then the hills with their woods and the lake. */
import type { ArtManifest } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { Brush } from './brush.ts';

/** Woods that stand and stumps: trees fall in the order of the manifest, and stumps stay. */
function paintForest(brush: Brush, manifest: ArtManifest, standing: number): void {
  const { forest } = manifest;
  const felled = Math.round(forest.length * (1 - standing));
  const trees = forest.map((tree, i) => ({ tree, stands: i >= felled }));
  trees.sort((a, b) => a.tree[2] - b.tree[2]);
  for (const { tree, stands } of trees) {
    const [frame, x, y, scale] = tree;
    brush.piece(stands ? frame : 'hill/stump', x, y, { scale });
  }
}

function paintLake(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { at, order, trees } = manifest.anchors.lake;
  const { dam, water, spills } = model.reservoir;
  for (const name of order) {
    if (name === 'lake/spill' && !spills) continue;
    if (name === 'lake/sluice' && dam === 0) continue;
    const frame = name === '<water>' ? `lake/${water}` : name === '<dam>' ? `lake/dam-${dam}` : name;
    brush.piece(frame, at[0], at[1]);
    if (name === 'lake/shoulders') for (const tree of trees) brush.placed(tree);
  }
}

/** Hunger empties the sky of birds. */
const BIRDS_GONE = 0.45;

/** Paint what is farthest: the sky and the mountains. */
export function paintFar(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { clouds, birds } = manifest.anchors;
  brush.begin();
  brush.sheet(brush.art.look.far);
  if (!model.snow) for (const cloud of clouds) brush.placed(cloud);
  if (model.drain < BIRDS_GONE) for (const bird of birds) brush.placed(bird);
}

/** Paint the hills and what lies between them. */
export function paintHills(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.hills);
  brush.sheet(look.hillsBare, 1 - model.forest);
  if (model.snow) brush.sheet(look.snow?.hills);
  paintForest(brush, manifest, model.forest);
  paintLake(brush, manifest, model);
}
