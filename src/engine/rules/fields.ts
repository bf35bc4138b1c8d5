/**
 * Fields: land is sown with seed there is, grows under weather and tending, is cut by the hands there are, and what is
 * not cut in time rots.
 *
 * Leaves out: manure and draught animals, farming technique, differences of soil.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { Crop } from '../world/level.ts';
import type { CropRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { drawNow, type Passing } from './passing.ts';

const MU = 100;

/** Work that one crop of one brigade needs in a season. Unit: labour-day. */
interface FieldNeed {
  readonly sow: number;
  readonly tend: number;
  readonly harvest: number;
}

function sowingShare({ draft, parameters: p }: Passing): number {
  const name = POLICIES.sowing[draft.commune.sowing];
  if (name === 'less') return p['fields.sowing.less'];
  return name === 'much-less' ? p['fields.sowing.much_less'] : 1;
}

const isOnTheStalk = (season: number, crop: Crop, row: CropRow): boolean =>
  row.sownArea > 0 && season !== crop.lateSeason;

function needOf(passing: Passing, crop: Crop, row: CropRow): FieldNeed {
  const { number } = passing.date;
  const sowArea = number === crop.sowSeason ? row.plannedArea * sowingShare(passing) : 0;
  const tendArea = isOnTheStalk(number, crop, row) ? row.sownArea : 0;
  const standingShare = number === crop.lateSeason ? ratioOr(row.standing, row.ripened, 0) : 1;
  const cuts = number === crop.harvestSeason || number === crop.lateSeason;
  return {
    sow: (sowArea / MU) * crop.sowDays,
    tend: (tendArea / MU) * crop.tendDays[number]!,
    harvest: cuts ? (row.sownArea / MU) * crop.harvestDays * standingShare : 0,
  };
}

/** Work that the fields of one brigade need this season, all crops. Unit: labour-day. */
export function fieldNeed(passing: Passing, brigade: number): number {
  return passing.draft.game.level.crops.reduce((sum, crop, c) => {
    const need = needOf(passing, crop, passing.draft.crops[brigade]![c]!);
    return sum + need.sow + need.tend + need.harvest;
  }, 0);
}

/** @rule FIELD-5 Weather moves yields by the script of the place and by a local draw; a reservoir softens losses. */
function weatherFactor(passing: Passing, brigade: number, crop: number): number {
  const { parameters: p, draft } = passing;
  const spread = p['weather.local_spread'] * (2 * drawNow(passing, 'weather', brigade) - 1);
  const raw = passing.script.growth[crop]! * (1 + spread);
  const built = clamp(draft.commune.earth / p['water.reservoir_earth'], 0, 1);
  return raw < 1 ? 1 - (1 - raw) * (1 - p['water.protection'] * built) : raw;
}

/** @rule FIELD-3 Crops that are not tended lose a share of their yield. */
function grow(passing: Passing, crop: Crop, row: CropRow, served: number, weather: number): void {
  const { number } = passing.date;
  if (!isOnTheStalk(number, crop, row)) return;
  row.weather = weather;
  row.tended = crop.tendDays[number]! > 0 ? served : 1;
  row.growth = clamp(
    row.growth * weather * (1 - passing.parameters['fields.untended_loss'] * (1 - row.tended)),
    0,
    3,
  );
}

/** @rule FIELD-4 Of ripe grain, the served share is cut; the rest stands, and rots when no later season can bring it in. */
function reap(passing: Passing, crop: Crop, row: CropRow, served: number): void {
  const { number } = passing.date;
  if (number === crop.harvestSeason) ripen(crop, row);
  if (number === crop.lateSeason) rot(row, passing.parameters['fields.rot_before_late_harvest']);
  if (number !== crop.harvestSeason && number !== crop.lateSeason) return;
  row.cut = Math.floor(row.standing * served);
  row.standing -= row.cut;
  row.harvested += row.cut;
  const last = crop.lateSeason < 0 || number === crop.lateSeason;
  if (last) {
    rot(row, 1);
    row.sownArea = 0;
  }
}

function ripen(crop: Crop, row: CropRow): void {
  row.ripe = Math.floor(row.sownArea * crop.yieldPerArea * row.growth);
  row.standing = row.ripe;
  row.ripened = row.ripe;
  row.harvested = 0;
  row.harvestedArea = row.sownArea;
  row.seenCut = -1;
}

function rot(row: CropRow, share: number): void {
  const lost = Math.floor(row.standing * share);
  row.rotted += lost;
  row.standing -= lost;
}

/** @rule FIELD-1 Land is sown as far as hands and seed reach; the rest of the land meant for the crop lies bare. */
function sow(passing: Passing, crop: Crop, row: CropRow, served: number): void {
  if (passing.date.number !== crop.sowSeason) return;
  const meant = Math.floor(row.plannedArea * sowingShare(passing));
  const bySeed = Math.floor(row.seed / crop.seedPerArea);
  row.sown = Math.min(Math.floor(meant * served), bySeed);
  row.unsown = row.plannedArea - row.sown;
  row.seedSown = row.sown * crop.seedPerArea;
  row.seed -= row.seedSown;
  row.sownArea = row.sown;
  row.growth = 1;
}

/**
 * Let the season pass over the fields of every brigade.
 *
 * @rule FIELD-2 Where hands are short of what the fields need, every task of the season is served in the same share.
 */
export function fields(passing: Passing): void {
  const { draft, script } = passing;
  draft.brigades.forEach((brigade, b) => {
    brigade.fieldNeed = fieldNeed(passing, b);
    brigade.fieldDays = passing.work[b]!.fields * script.fieldDays;
    const served = clamp(ratioOr(brigade.fieldDays, brigade.fieldNeed, 1), 0, 1);
    draft.game.level.crops.forEach((crop, c) => {
      const row = draft.crops[b]![c]!;
      row.tended = 1;
      row.weather = 1;
      grow(passing, crop, row, served, weatherFactor(passing, b, c));
      reap(passing, crop, row, served);
      brigade.grain += row.cut;
      sow(passing, crop, row, served);
    });
  });
}
