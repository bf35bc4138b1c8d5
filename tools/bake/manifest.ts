import { OUTFITS } from '../../assets/art/gen/figures/outfits.ts';
import { POSES, type PoseName } from '../../assets/art/gen/figures/poses.ts';
import { skyline } from '../../assets/art/gen/land/mountains.ts';
import { sunRings } from '../../assets/art/gen/land/sky.ts';
import { anchors } from '../../assets/art/gen/layout/anchors.ts';
import { forest } from '../../assets/art/gen/layout/forest.ts';
import { parcels } from '../../assets/art/gen/layout/parcels.ts';
import type {
  ArtManifest,
  Atlas,
  AtlasId,
  Layer,
  Look,
  LookId,
  Pose,
  Sheet,
  Stage,
} from '../../assets/art/manifest.d.ts';
import { LOOKS } from './bake.ts';
import { GRAIN_ALPHA, GRAIN_SIZE } from './grain.ts';
import { outfitsOf, PERSON } from './pieces.ts';
import { type Part, PLANS, partFile, stageFile } from './sheets.ts';

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

/** Stages whose sheet comes from a warmer look, and how much grey the scene lays over it. */
const FROSTED: Readonly<Partial<Record<LookId, Look['frosted']>>> = { winter: { ploughed: 0.7 } };

/** Find a baked sheet by file. */
export type FindSheet = (file: string) => Sheet;

function stagesOf(look: LookId, which: 0 | 1, sheet: FindSheet): Partial<Record<Stage, Sheet>> {
  const stages = Object.keys(PLANS[look].stages[which]) as Stage[];
  return Object.fromEntries(stages.map((stage) => [stage, sheet(stageFile(look, stage, which))]));
}

function lookOf(look: LookId, sheet: FindSheet): Look {
  const part = (name: Part): Sheet => sheet(partFile(look, name));
  const plan = PLANS[look];
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
    stages: [stagesOf(look, 0, sheet), stagesOf(look, 1, sheet)],
    frosted: FROSTED[look] ?? {},
    ambient: AMBIENT[look],
    sun: plan.sky.sun,
    rings: plan.sky.rings ? plan.inks.skyInk : null,
    lit: look === 'autumn' || look === 'winter',
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

/** Write down where everything lies. */
export function manifestOf(
  sheet: FindSheet,
  atlases: Readonly<Record<AtlasId, Atlas>>,
  bytes: Readonly<Record<string, number>>,
): ArtManifest {
  return {
    version: 1,
    size: { width: 1366, height: 768 },
    atlases,
    looks: Object.fromEntries(LOOKS.map((look) => [look, lookOf(look, sheet)])) as Record<LookId, Look>,
    grain: { file: 'grain.webp', size: GRAIN_SIZE, alpha: GRAIN_ALPHA },
    figures: { height: PERSON, outfits: Object.keys(OUTFITS), poses: poses() },
    layers: LAYERS,
    skyline: skyline(),
    sunRings: sunRings(),
    parcels: parcels(),
    forest: forest(),
    anchors: anchors(),
    bytes,
  };
}
