/** Paints what lies behind the people on the dam: sky and mountains, then hills with their woods and graves, the lake. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { type Clearing, clearings } from '../layout/clearings.ts';
import type { Brush } from './brush.ts';
import { paintWalls } from './walls.ts';

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

const RIM = 'rgba(255, 246, 226, 0.5)';
const SHADE = 'rgba(51, 28, 15, 0.16)';

/** Draw the cut edge of cleared land, lit on its left and shaded on its right like any sheet. */
function paintEdge({ context }: Brush, edge: readonly Spot[]): void {
  for (const [ink, shift] of [
    [SHADE, 1.6],
    [RIM, 0],
  ] as const) {
    context.strokeStyle = ink;
    context.lineWidth = 1.2;
    context.beginPath();
    for (const [x, y] of edge) context.lineTo(x + shift, y);
    context.stroke();
  }
}

/** Lay bare earth with its gullies where a hill has been felled. */
function paintBare(brush: Brush, { area, edges }: Clearing): void {
  const { look } = brush.art;
  brush.clipped(area, () => {
    brush.sheet(look.hillsBare);
    for (const edge of edges) paintEdge(brush, edge);
  });
}

/** Trees on the valley's shoulders go with the near hill. */
const SHOULDERS_GO = 0.4;

function paintLake(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { at, order, trees } = manifest.anchors.lake;
  const { dam, water, spills, breach } = model.reservoir;
  const failed = breach !== 'none' && brush.frame('lake/dam-failed') !== undefined;
  const wall = failed ? 'lake/dam-failed' : `lake/dam-${dam}`;
  for (const name of order) {
    if (name === 'lake/spill' && !spills) continue;
    if (name === 'lake/sluice' && (dam === 0 || failed)) continue;
    brush.piece(name === '<water>' ? `lake/${water}` : name === '<dam>' ? wall : name, at[0], at[1]);
    if (name === 'lake/shoulders')
      for (const tree of trees) brush.placed(tree, model.forest < SHOULDERS_GO ? 'hill/stump' : tree.frame);
  }
  if (breach === 'flood') brush.piece('flood/fall', at[0], at[1]);
  paintWalls(brush, manifest, model, 'behind');
}

/** Mounds of each step on the slope above the works. */
const MOUNDS = [0, 4, 9, 16, 25, 36, 60] as const;

function paintGraves(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const mounds = manifest.anchors.later.graves.slice(0, MOUNDS[model.graves]);
  for (const mound of [...mounds].sort((a, b) => a.y - b.y)) brush.placed(mound);
}

/** Paint what is farthest: the sky and the mountains. */
export function paintFar(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { clouds, birds } = manifest.anchors;
  brush.begin();
  brush.sheet(brush.art.look.far);
  if (!model.snow) for (const cloud of clouds) brush.placed(cloud);
  for (const bird of birds.slice(0, model.beasts.birds)) brush.placed(bird);
}

/** Paint the hills and what lies between them. */
export function paintHills(brush: Brush, manifest: ArtManifest, model: SceneModel): void {
  const { look } = brush.art;
  brush.begin();
  brush.sheet(look.hills);
  for (const clearing of clearings(manifest, model.forest)) paintBare(brush, clearing);
  if (model.snow) brush.sheet(look.snow?.hills);
  paintForest(brush, manifest, model.forest);
  paintGraves(brush, manifest, model);
  paintLake(brush, manifest, model);
}
