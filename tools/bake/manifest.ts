import { OUTFITS } from '../../assets/art/gen/figures/outfits.ts';
import { POSES, type PoseName } from '../../assets/art/gen/figures/poses.ts';
import { skyline } from '../../assets/art/gen/land/mountains.ts';
import { sunRings } from '../../assets/art/gen/land/sky.ts';
import { anchors } from '../../assets/art/gen/layout/anchors.ts';
import { parcels } from '../../assets/art/gen/layout/parcels.ts';
import type {
  Atlas,
  Layer,
  Look,
  LookId,
  Pose,
  SharedManifest,
  Sheet,
  Stage,
  WorldAtlasId,
  WorldManifest,
} from '../../assets/art/manifest.d.ts';
import { LOOKS } from './bake.ts';
import { GRAIN_ALPHA, GRAIN_SIZE } from './grain.ts';
import { outfitsOf, PERSON } from './pieces.ts';
import { type Part, partFile, stageFile } from './sheets.ts';
import type { World } from './world.ts';

const LAYERS: readonly Layer[] = [
  { id: 'far', parallax: 0.04 },
  { id: 'hills', parallax: 0.18 },
  { id: 'forest', parallax: 0.18 },
  { id: 'lake', parallax: 0.25 },
  { id: 'smoke', parallax: 0.3 },
  { id: 'ground', parallax: 0.36 },
  { id: 'village', parallax: 0.38 },
  { id: 'fields', parallax: 0.5 },
  { id: 'parcels', parallax: 0.5 },
  { id: 'fieldsOver', parallax: 0.5 },
  { id: 'people', parallax: 0.5 },
  { id: 'elm', parallax: 1.2 },
  { id: 'bank', parallax: 1.3 },
  { id: 'weather', parallax: 1 },
  { id: 'grain', parallax: 0 },
];

const ATLAS_OF: Readonly<Record<LookId, Look['atlas']>> = {
  spring: 'day',
  summer: 'day',
  autumn: 'dusk',
  winter: 'winter',
};

/** Light that falls on people: none by day, warm at dusk, cold in winter. */
const AMBIENT: Readonly<Record<LookId, number>> = {
  spring: 0xffffff,
  summer: 0xffffff,
  autumn: 0xdcb49c,
  winter: 0xe6e2dc,
};

/** How much grey the scene lays over a stage whose sheet comes from a warmer look. */
const FROST = 0.7;

/** Find a baked sheet by file. */
export type FindSheet = (file: string) => Sheet;

/** Sheets of the stages of one crop: those of a first season, or those that come late. */
function stagesOf(
  world: World,
  look: LookId,
  which: 0 | 1,
  late: boolean,
  sheet: FindSheet,
): Partial<Record<Stage, Sheet>> {
  const plan = world.plans[look];
  const stages = (Object.keys(plan.stages[which]) as Stage[]).filter(
    (stage) => plan.late.includes(stage) === late,
  );
  return Object.fromEntries(stages.map((stage) => [stage, sheet(stageFile(world, look, stage, which))]));
}

/** Stages of winter whose sheet is that of a warmer look. */
function frostedOf(look: LookId, stages: Look['stages']): Look['frosted'] {
  if (look !== 'winter') return {};
  const warm = stages
    .flatMap((sheets) => Object.entries(sheets))
    .filter(([, { file }]) => !file.includes(`/${look}`));
  return Object.fromEntries(warm.map(([stage]) => [stage, FROST]));
}

function lookOf(world: World, look: LookId, sheet: FindSheet): Look {
  const part = (name: Part): Sheet => sheet(partFile(world, look, name));
  const plan = world.plans[look];
  const stagesFor = (late: boolean): Look['stages'] => [
    stagesOf(world, look, 0, late, sheet),
    stagesOf(world, look, 1, late, sheet),
  ];
  const stages = stagesFor(false);
  const base: Look = {
    atlas: ATLAS_OF[look],
    later: `${ATLAS_OF[look]}-later`,
    far: part('far'),
    hills: part('hills'),
    hillsBare: part('hills-bare'),
    ground: part('ground'),
    fields: part('fields'),
    fieldsOver: part('road'),
    elm: part('elm'),
    bank: part('bank'),
    stages,
    lateStages: stagesFor(true),
    frosted: frostedOf(look, stages),
    ambient: AMBIENT[look],
    sun: plan.sky.sun,
    rings: plan.sky.rings ? plan.inks.skyInk : null,
  };
  if (!plan.snow) return base;
  const snow = {
    hills: part('snow-hills'),
    ground: part('snow-ground'),
    elm: part('snow-elm'),
    bank: part('snow-bank'),
  };
  return { ...base, snow };
}

const poses = (): Record<string, Pose> =>
  Object.fromEntries(
    (Object.keys(POSES) as PoseName[]).map((name) => {
      const { fps, frames } = POSES[name];
      return [name, { fps, frames: frames.length, outfits: outfitsOf(name) }];
    }),
  );

const WORLD_PAGES: readonly WorldAtlasId[] = [
  'day',
  'day-later',
  'dusk',
  'dusk-later',
  'winter',
  'winter-later',
];

/** Find a baked page by file. */
export type FindAtlas = (file: string) => Atlas;

/** Write down what all worlds share. */
export const sharedManifest = (
  atlas: FindAtlas,
  sharedBytes: Readonly<Record<string, number>>,
): SharedManifest => ({
  version: 2,
  size: { width: 1366, height: 768 },
  people: atlas('figures.webp'),
  grain: { file: 'grain.webp', size: GRAIN_SIZE, alpha: GRAIN_ALPHA },
  figures: { height: PERSON, outfits: Object.keys(OUTFITS), poses: poses() },
  layers: LAYERS,
  sunRings: sunRings(),
  sharedBytes,
});

/** Write down where everything of a world lies. */
export const worldManifest = (
  world: World,
  sheet: FindSheet,
  atlas: FindAtlas,
  bytes: Readonly<Record<string, number>>,
): WorldManifest => ({
  world: world.id,
  atlases: Object.fromEntries(
    WORLD_PAGES.map((page) => [page, atlas(`${world.id}/${page}.webp`)]),
  ) as WorldManifest['atlases'],
  looks: Object.fromEntries(LOOKS.map((look) => [look, lookOf(world, look, sheet)])) as Record<LookId, Look>,
  skyline: skyline(world.land.ridges),
  parcels: parcels(world.ground),
  forest: world.forest(),
  anchors: anchors(world.village),
  bytes,
});
