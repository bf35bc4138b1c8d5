import { bankSnow } from '../../assets/art/gen/land/bank.ts';
import { ground, groundSnow } from '../../assets/art/gen/land/hills.ts';
import { mountains } from '../../assets/art/gen/land/mountains.ts';
import { mist, sky } from '../../assets/art/gen/land/sky.ts';
import type { Box } from '../../assets/art/gen/paper/sheet.ts';
import type { LookId, Stage } from '../../assets/art/manifest.d.ts';
import type { Packing } from './raster.ts';
import type { LookPlan, StageDrawing, World } from './world.ts';

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
const ELM: Box = [-24, 0, 360, 768];

/** Height of the far sheet: the ground lies before everything below. */
const FAR: Box = [-24, 0, 1414, 392];

function far({ land }: World, { inks, sky: options, mists }: LookPlan): string {
  const layers = ([0, 1, 2] as const).map(
    (i) => mountains(inks, i, land.ridges) + (mists[i] ?? []).map((m) => mist(inks, ...m)).join(''),
  );
  return sky(inks, options) + layers.join('');
}

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

/** Looks whose bank, still and dark, is that of the first. */
const ONE_BANK = /^(spring|summer|autumn|winter)-bank\.webp$/;

const ownerOf = ({ borrowed }: World, name: string): string =>
  ONE_BANK.test(name) ? 'bank.webp' : (borrowed[name] ?? name);

/** Path of a world's file under the folder of baked files. */
const fileOf = (world: World, name: string): string => `${world.id}/${ownerOf(world, name)}`;

/** File of a part of a look. */
export const partFile = (world: World, look: LookId, part: Part): string =>
  fileOf(world, `${look}-${part}.webp`);

/** File of a stage sheet; both crops share one where they look the same. */
export function stageFile(world: World, look: LookId, stage: Stage, which: 0 | 1): string {
  const { stages } = world.plans[look];
  const shared = stages[0][stage] !== undefined && stages[0][stage] === stages[1][stage];
  return fileOf(world, `${look}-${shared ? 'land' : world.crops[which]}-${stage}.webp`);
}

function stageJobs(world: World, look: LookId, { inks, stages }: LookPlan): SheetJob[] {
  const jobs = new Map<string, SheetJob>();
  for (const which of [0, 1] as const)
    for (const [stage, { draw, packing }] of Object.entries(stages[which]) as [Stage, StageDrawing][]) {
      const file = stageFile(world, look, stage, which);
      if (jobs.has(file)) continue;
      const crops = file.includes('-land-') ? ([0, 1] as const) : [which];
      jobs.set(file, { file, body: draw(inks, crops), box: FIELDS, packing });
    }
  return [...jobs.values()];
}

const FLAT: Packing = { quality: 40, alpha: 14 };
const DARK: Packing = { quality: 29, alpha: 12 };

/** Every sheet of a look, those of its parts first; sheets that it borrows are left to their owner. */
export function sheetJobs(world: World, look: LookId): SheetJob[] {
  const plan = world.plans[look];
  const { land } = world;
  const { inks } = plan;
  const job = (part: Part, body: string, packing: Packing, box: Box): SheetJob => ({
    file: partFile(world, look, part),
    body,
    box,
    packing,
  });
  const jobs = [
    job('far', far(world, plan), { quality: 42, opaque: true }, FAR),
    job('hills', land.hills(inks, false), FLAT, strip(220, 500)),
    job('hills-bare', land.hills(inks, true), FLAT, strip(220, 500)),
    job('ground', ground(inks), FLAT, strip(340, 540)),
    job('fields', land.fields(inks), { quality: 38, alpha: 14 }, FIELDS),
    job('road', land.road(inks), { quality: 40, alpha: 14 }, FIELDS),
    job('elm', land.elm(inks, plan.foliage), DARK, ELM),
    job('bank', land.bank(world.plans.spring.inks), DARK, strip(540, 768)),
    ...(plan.snow
      ? [
          job('snow-hills', land.hillSnow(inks), FLAT, strip(220, 500)),
          job('snow-ground', groundSnow(inks), FLAT, strip(340, 540)),
          job('snow-elm', land.elmSnow(inks), FLAT, ELM),
          job('snow-bank', bankSnow(inks), FLAT, strip(540, 768)),
        ]
      : []),
    ...stageJobs(world, look, plan),
  ];
  const first: LookId = 'spring';
  const own = ({ file }: SheetJob): boolean =>
    file.startsWith(`${world.id}/${look}`) || (file === `${world.id}/bank.webp` && look === first);
  return jobs
    .filter(own)
    .map((sheet) => ({ ...sheet, packing: world.packing[sheet.file.split('/')[1]!] ?? sheet.packing }));
}
