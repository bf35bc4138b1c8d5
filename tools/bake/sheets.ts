import { crop, type Growth } from '../../assets/art/gen/fields/crop.ts';
import { PLOTS } from '../../assets/art/gen/fields/ground-plan.ts';
import { edgeShadows, road, terraces } from '../../assets/art/gen/fields/terraces.ts';
import { bank, bankSnow } from '../../assets/art/gen/land/bank.ts';
import { elm, elmSnow } from '../../assets/art/gen/land/elm.ts';
import { ground, groundSnow, hillSnow, hills } from '../../assets/art/gen/land/hills.ts';
import { mountains } from '../../assets/art/gen/land/mountains.ts';
import { mist, type SkyOptions, sky } from '../../assets/art/gen/land/sky.ts';
import { LAND_USE } from '../../assets/art/gen/layout/land-use.ts';
import { PALETTES, type Palette } from '../../assets/art/gen/palette.ts';
import type { Box } from '../../assets/art/gen/paper/sheet.ts';
import type { LookId, Stage } from '../../assets/art/manifest.d.ts';
import type { Packing } from './raster.ts';

/** One big piece to bake: its file, its SVG text, where it may lie, how it is packed. */
export interface SheetJob {
  readonly file: string;
  readonly body: string;
  readonly box: Box;
  readonly packing: Packing;
}

/** The whole picture with room at the sides for the camera to slide. */
const WHOLE: Box = [-24, 0, 1414, 768];

/** Height of the far sheet: the ground lies before everything below. */
const FAR: Box = [-24, 0, 1414, 392];

/** What is different about the land of a look. */
export interface LookPlan {
  readonly inks: Palette;
  readonly sky: SkyOptions;
  /** Mist before mountains 0, 1, 2: from x, to x, y, seed, thickness, alpha. */
  readonly mists: readonly (readonly (readonly [number, number, number, number, number, number])[])[];
  readonly foliage: number;
  readonly bank: { readonly thin: number; readonly plain: boolean };
  readonly snow: boolean;
  /** Stages that can occur, wheat then sweet potato, and how each is drawn. */
  readonly stages: readonly [Partial<Record<Stage, Growth>>, Partial<Record<Stage, Growth>>];
}

const MORNING: LookPlan['mists'] = [
  [[420, 640, 196, 2, 8, 0.72]],
  [
    [930, 1120, 232, 3, 7, 0.72],
    [330, 470, 232, 8, 6, 0.72],
  ],
  [
    [640, 880, 262, 4, 9, 0.72],
    [1230, 1330, 226, 7, 7, 0.72],
    [640, 830, 296, 12, 6, 0.5],
  ],
];

/** The four looks. */
export const PLANS: Readonly<Record<LookId, LookPlan>> = {
  spring: {
    inks: PALETTES.spring,
    sky: { sun: [898, 152, 54], hatch: 0.42, rings: true },
    mists: MORNING,
    foliage: 1,
    bank: { thin: 0, plain: false },
    snow: false,
    stages: [
      { ploughed: 'ploughed', green: 'wheat' },
      { ploughed: 'ploughed', sown: 'sown' },
    ],
  },
  summer: {
    inks: PALETTES.summer,
    sky: { sun: [898, 152, 54], hatch: 0.42, rings: true },
    mists: MORNING,
    foliage: 1,
    bank: { thin: 0, plain: false },
    snow: false,
    stages: [
      { ploughed: 'ploughed', green: 'wheat', ripe: 'ripe', cut: 'cut', rot: 'rot' },
      { ploughed: 'ploughed', sown: 'sown', green: 'vines' },
    ],
  },
  autumn: {
    inks: PALETTES.autumn,
    sky: { sun: [742, 214, 44], hatch: 0.3, rings: true },
    mists: [[], [], []],
    foliage: 0.55,
    bank: { thin: 0, plain: false },
    snow: false,
    stages: [
      { ploughed: 'ploughed', sown: 'sown', cut: 'cut', rot: 'rot' },
      { ploughed: 'ploughed', green: 'vines', ripe: 'ripeMixed', cut: 'cut', rot: 'rot' },
    ],
  },
  winter: {
    inks: PALETTES.winter,
    sky: { sun: [930, 140, 46], hatch: 0.22, rings: false },
    mists: [[], [], []],
    foliage: 0,
    bank: { thin: 0.5, plain: true },
    snow: true,
    stages: [
      { ploughed: 'ploughed', sown: 'sown', green: 'wheat', cut: 'cut', rot: 'rot', snow: 'snow' },
      { ploughed: 'ploughed', cut: 'cut', rot: 'rot', snow: 'snow' },
    ],
  },
};

function far({ inks, sky: options, mists }: LookPlan): string {
  const layers = ([0, 1, 2] as const).map(
    (i) => mountains(inks, i) + (mists[i] ?? []).map((m) => mist(inks, ...m)).join(''),
  );
  return sky(inks, options) + layers.join('');
}

/** Draw all plots of some crops in one stage, far to near. */
export const stageSheet = (inks: Palette, growth: Growth, crops: readonly (0 | 1)[]): string =>
  PLOTS.filter((plot) => crops.includes((LAND_USE[plot.id] ?? [0, 0])[1]))
    .map((plot) => crop(inks, plot, growth))
    .join('');

/** File of a stage sheet; both crops share one where they look the same. */
export function stageFile(look: LookId, stage: Stage, which: 0 | 1): string {
  const { stages } = PLANS[look];
  const shared = stages[0][stage] !== undefined && stages[0][stage] === stages[1][stage];
  return `${look}-${shared ? 'land' : which ? 'potato' : 'wheat'}-${stage}.webp`;
}

/** Packing of stage sheets, by what they show: fine heads of grain need more than bare earth. */
const STAGE_PACKING: Partial<Record<Growth, Packing>> = {
  ploughed: { quality: 46, alpha: 40 },
  sown: { quality: 46, alpha: 40 },
};

function stageJobs(look: LookId, plan: LookPlan): SheetJob[] {
  const jobs = new Map<string, SheetJob>();
  for (const which of [0, 1] as const)
    for (const [stage, growth] of Object.entries(plan.stages[which]) as [Stage, Growth][]) {
      const file = stageFile(look, stage, which);
      const crops = file.includes('-land-') ? ([0, 1] as const) : [which];
      const body = stageSheet(plan.inks, growth, crops);
      jobs.set(file, {
        file,
        body,
        box: WHOLE,
        packing: STAGE_PACKING[growth] ?? { quality: 52, alpha: 45 },
      });
    }
  return [...jobs.values()];
}

/** Every sheet of a look. */
export function sheetJobs(look: LookId): SheetJob[] {
  const plan = PLANS[look];
  const { inks } = plan;
  const job = (part: string, body: string, packing: Packing, box = WHOLE): SheetJob => ({
    file: `${look}-${part}.webp`,
    body,
    box,
    packing,
  });
  const flat: Packing = { quality: 62, alpha: 60 };
  return [
    job('far', far(plan), { quality: 62, opaque: true }, FAR),
    job('hills', hills(inks, false), flat),
    job('hills-bare', hills(inks, true), flat),
    job('ground', ground(inks), flat),
    job('fields', terraces(inks), { quality: 50, alpha: 60 }),
    job('fields-over', edgeShadows() + road(inks), { quality: 58, alpha: 45 }),
    job('elm', elm(inks, plan.foliage), { quality: 58, alpha: 45 }),
    job('bank', bank(inks, plan.bank), { quality: 58, alpha: 45 }),
    ...(plan.snow
      ? [
          job('snow-hills', hillSnow(inks), flat),
          job('snow-ground', groundSnow(inks), flat),
          job('snow-elm', elmSnow(inks), flat),
          job('snow-bank', bankSnow(inks), flat),
        ]
      : []),
    ...stageJobs(look, plan),
  ];
}
