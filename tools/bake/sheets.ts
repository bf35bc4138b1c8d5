import { crop, type Growth } from '../../assets/art/gen/fields/crop.ts';
import { PLOTS } from '../../assets/art/gen/fields/ground-plan.ts';
import { road, terraces } from '../../assets/art/gen/fields/terraces.ts';
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

/** A strip of the picture from one height to another, with room at the sides for the camera to slide. */
const strip = (top: number, bottom: number): Box => [-24, top, 1414, bottom - top];

const FIELDS = strip(400, 768);

/** Height of the far sheet: the ground lies before everything below. */
const FAR: Box = [-24, 0, 1414, 392];

/** What is different about the land of a look. */
export interface LookPlan {
  readonly inks: Palette;
  readonly sky: SkyOptions;
  /** Mist before mountains 0, 1, 2: from x, to x, y, seed, thickness, alpha. */
  readonly mists: readonly (readonly (readonly [number, number, number, number, number, number])[])[];
  readonly foliage: number;
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
    snow: false,
    stages: [
      { ploughed: 'ploughed', ripe: 'ripe', cut: 'cut', rot: 'rot' },
      { ploughed: 'ploughed', sown: 'sown', green: 'vines' },
    ],
  },
  autumn: {
    inks: PALETTES.autumn,
    sky: { sun: [742, 214, 44], hatch: 0.3, rings: true },
    mists: [[], [], []],
    foliage: 0.55,
    snow: false,
    stages: [
      { ploughed: 'ploughed', sown: 'sown' },
      { ploughed: 'cut', ripe: 'ripeMixed', cut: 'cut', rot: 'rot' },
    ],
  },
  winter: {
    inks: PALETTES.winter,
    sky: { sun: [930, 140, 46], hatch: 0.22, rings: false },
    mists: [[], [], []],
    foliage: 0,
    snow: true,
    stages: [
      { ploughed: 'ploughed', sown: 'sown', snow: 'snow' },
      { ploughed: 'cut', ripe: 'vines', cut: 'cut', rot: 'rot', snow: 'snow' },
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

/** A piece of land that is baked once a look. */
export type Part =
  | 'far'
  | 'hills'
  | 'hills-bare'
  | 'ground'
  | 'fields'
  | 'road'
  | 'elm'
  | 'bank'
  | 'snow-hills'
  | 'snow-ground'
  | 'snow-elm'
  | 'snow-bank';

/** Files that a look takes over from another, since they differ by nothing that can be seen. */
const BORROWED: Readonly<Record<string, string>> = {
  'spring-bank.webp': 'bank.webp',
  'summer-bank.webp': 'bank.webp',
  'autumn-bank.webp': 'bank.webp',
  'winter-bank.webp': 'bank.webp',
  'summer-far.webp': 'spring-far.webp',
  'summer-ground.webp': 'spring-ground.webp',
  'summer-road.webp': 'spring-road.webp',
  'summer-land-ploughed.webp': 'spring-land-ploughed.webp',
  'summer-potato-sown.webp': 'spring-potato-sown.webp',
  'winter-hills-bare.webp': 'winter-hills.webp',
  // In autumn and winter, sweet potato land that nobody sowed lies under old stubble.
  'autumn-potato-ploughed.webp': 'autumn-potato-cut.webp',
  'winter-potato-ploughed.webp': 'winter-potato-cut.webp',
  // Bare soil in winter is that of spring, which the scene greys.
  'winter-wheat-ploughed.webp': 'spring-land-ploughed.webp',
};

const borrowed = (file: string): string => BORROWED[file] ?? file;

/** File of a part of a look. */
export const partFile = (look: LookId, part: Part): string => borrowed(`${look}-${part}.webp`);

/** File of a stage sheet; both crops share one where they look the same. */
export function stageFile(look: LookId, stage: Stage, which: 0 | 1): string {
  const { stages } = PLANS[look];
  const shared = stages[0][stage] !== undefined && stages[0][stage] === stages[1][stage];
  return borrowed(`${look}-${shared ? 'land' : which ? 'potato' : 'wheat'}-${stage}.webp`);
}

/** Packing of stage sheets, by what they show: fine heads of grain need more than bare earth. */
const STAGE_PACKING: Partial<Record<Growth, Packing>> = {
  ploughed: { quality: 27, alpha: 10 },
  sown: { quality: 30, alpha: 10 },
  cut: { quality: 34, alpha: 10 },
  vines: { quality: 34, alpha: 10 },
  snow: { quality: 26, alpha: 10 },
  ripeMixed: { quality: 34, alpha: 10 },
  rot: { quality: 34, alpha: 10 },
};
const STANDING_CROP: Packing = { quality: 40, alpha: 12 };
/** Grey vines on grey soil bear less. */
const FILE_PACKING: Readonly<Record<string, Packing>> = {
  'winter-potato-ripe.webp': { quality: 18, alpha: 8 },
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
        box: FIELDS,
        packing: FILE_PACKING[file] ?? STAGE_PACKING[growth] ?? STANDING_CROP,
      });
    }
  return [...jobs.values()];
}

const FLAT: Packing = { quality: 46, alpha: 16 };
const DARK: Packing = { quality: 34, alpha: 12 };

/** Every sheet of a look, those of its parts first; sheets that it borrows are left to their owner. */
export function sheetJobs(look: LookId): SheetJob[] {
  const plan = PLANS[look];
  const { inks } = plan;
  const job = (part: Part, body: string, packing: Packing, box: Box): SheetJob => ({
    file: partFile(look, part),
    body,
    box,
    packing,
  });
  const jobs = [
    job('far', far(plan), { quality: 46, opaque: true }, FAR),
    job('hills', hills(inks, false), FLAT, strip(220, 500)),
    job('hills-bare', hills(inks, true), FLAT, strip(220, 500)),
    job('ground', ground(inks), FLAT, strip(340, 540)),
    job('fields', terraces(inks), { quality: 42, alpha: 16 }, FIELDS),
    job('road', road(inks), { quality: 46, alpha: 16 }, FIELDS),
    job('elm', elm(inks, plan.foliage), DARK, [-24, 0, 360, 768]),
    job('bank', bank(PALETTES.spring), DARK, strip(540, 768)),
    ...(plan.snow
      ? [
          job('snow-hills', hillSnow(inks), FLAT, strip(220, 500)),
          job('snow-ground', groundSnow(inks), FLAT, strip(340, 540)),
          job('snow-elm', elmSnow(inks), FLAT, [-24, 0, 360, 768]),
          job('snow-bank', bankSnow(inks), FLAT, strip(540, 768)),
        ]
      : []),
    ...stageJobs(look, plan),
  ];
  const owner: LookId = 'spring';
  return jobs.filter(({ file }) => file.startsWith(look) || (file === 'bank.webp' && look === owner));
}
