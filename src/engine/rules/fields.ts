/**
 * Fields: land is sown with seed there is, grows under weather, manure and tending, is cut by the hands there are, and what
 * is not cut in time rots.
 *
 * Leaves out: differences of soil within a brigade, rotations, crops other than grain.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { Crop } from '../world/level.ts';
import type { CropRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { manureFactor, ploughDays, ploughYield } from './animals.ts';
import type { Passing } from './passing.ts';
import { pestsLeave, techniqueDays, techniqueSeed, techniqueYield } from './technique.ts';
import { damBuilt, weatherFactor } from './weather.ts';

const MU = 100;

/** Share of the land meant for crops that the policy sows. */
function sowingShare({ draft, parameters: p, without }: Passing): number {
  if (without.diversion) return 1;
  const name = POLICIES.sowing[draft.commune.sowing];
  if (name === 'less') return p['fields.sowing.less'];
  return name === 'much-less' ? p['fields.sowing.much_less'] : 1;
}

const isOnTheStalk = (season: number, crop: Crop, row: CropRow): boolean =>
  row.sownArea > 0 && season !== crop.lateSeason;

/** Work that one crop of one brigade needs in a season. Unit: labour-day. */
function needOf(passing: Passing, b: number, crop: Crop, row: CropRow): number {
  const { number } = passing.date;
  let need = 0;
  if (number === crop.sowSeason)
    need +=
      ((row.plannedArea * sowingShare(passing)) / MU) *
      crop.sowDays *
      techniqueDays(passing) *
      ploughDays(passing, b);
  if (isOnTheStalk(number, crop, row)) need += (row.sownArea / MU) * crop.tendDays[number]!;
  if (number === crop.harvestSeason) need += (row.sownArea / MU) * crop.harvestDays;
  if (number === crop.lateSeason)
    need += (row.sownArea / MU) * crop.harvestDays * ratioOr(row.standing, row.ripened, 0);
  return need;
}

/** Work that the fields of one brigade need this season, all crops. Unit: labour-day. */
export function fieldNeed(passing: Passing, b: number): number {
  const { crops } = passing.draft.game.level;
  let need = 0;
  for (let c = 0; c < crops.length; c += 1)
    need += needOf(passing, b, crops[c]!, passing.draft.crops[b]![c]!);
  return need;
}

/** Share of a crop's tending that falls in this season. */
function tendingShare(crop: Crop, season: number): number {
  let all = 0;
  for (const days of crop.tendDays) all += days;
  return ratioOr(crop.tendDays[season]!, all, 0);
}

/** Days beyond the need that still do some good, as a share of the need. */
const MOST_EXTRA_CARE = 0.25;

/**
 * Let a crop on the stalk grow for a season.
 *
 * @rule FIELD-3 Crops that are not tended lose a share of their yield, by the season's share of all tending; care beyond the
 *   need adds a little.
 */
function grow(passing: Passing, crop: Crop, row: CropRow, served: number): void {
  const { parameters: p, date } = passing;
  const share = tendingShare(crop, date.number);
  row.tended = share > 0 ? Math.min(served, 1) : 1;
  const care = p['fields.extra_care'] * clamp(served - 1, 0, MOST_EXTRA_CARE);
  const tending = 1 + share * (care - p['fields.untended_loss'] * (1 - row.tended));
  row.growth = clamp(row.growth * row.weather * tending * pestsLeave(passing), 0, 3);
}

/** @rule FIELD-4 Of ripe grain, the served share is cut; the rest stands, and rots when no later season can bring it in. */
function reap(passing: Passing, crop: Crop, row: CropRow, served: number, soil: number): void {
  const { number } = passing.date;
  if (number === crop.harvestSeason) ripen(crop, row, soil);
  if (number === crop.lateSeason) rot(row, passing.parameters['fields.rot_before_late_harvest']);
  if (number !== crop.harvestSeason && number !== crop.lateSeason) return;
  row.cut = Math.floor(row.standing * Math.min(served, 1));
  row.standing -= row.cut;
  row.harvested += row.cut;
  const last = crop.lateSeason < 0 || number === crop.lateSeason;
  if (last) {
    rot(row, 1);
    row.sownArea = 0;
  }
}

function ripen(crop: Crop, row: CropRow, soil: number): void {
  row.ripe = Math.floor(row.sownArea * crop.yieldPerArea * soil * row.growth);
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

/** Share of the land meant that hands reach: hurried sowing covers more land than its days, worse. */
const reached = (served: number, haste: number): number => served * (1 + haste * (1 - served));

/**
 * Sow a crop, and set what the land gives it to begin with.
 *
 * @rule FIELD-1 Land is sown as far as hands and seed reach; the rest of the land meant for the crop lies bare.
 * @rule FIELD-6 Hands short at sowing leave land bare, and the rest poorly prepared.
 * @rule WATER-3 Water from a dam that holds adds to growth.
 * @rule FIELD-7 The worst land is left out first: what is sown of less land gives more a mu.
 */
function sow(passing: Passing, crop: Crop, b: number, row: CropRow, served: number): void {
  const { parameters: p } = passing;
  const meant = Math.floor(row.plannedArea * sowingShare(passing));
  const share = Math.min(served, 1);
  const byHands = Math.floor(meant * Math.min(1, reached(share, p['fields.hasty_sowing'])));
  row.sown = Math.min(byHands, Math.floor(row.seed / crop.seedPerArea));
  row.unsown = row.plannedArea - row.sown;
  const usual = row.sown * crop.seedPerArea;
  const extra = Math.min(passing.draft.brigades[b]!.grain, Math.floor(usual * techniqueSeed(passing)));
  row.seedSown = usual + extra;
  row.seed -= usual;
  passing.draft.brigades[b]!.grain -= extra;
  passing.draft.brigades[b]!.seedExtra += extra;
  row.sownArea = row.sown;
  const care = Math.min(1, ratioOr(share * meant, row.sown, 1));
  row.growth =
    (1 - p['fields.poor_preparation'] * (1 - care)) *
    (1 + p['fields.worst_land'] * ratioOr(row.unsown, row.plannedArea, 0)) *
    (1 + p['water.gain'] * damBuilt(passing)) *
    techniqueYield(passing) *
    manureFactor(passing, passing.draft.brigades[b]!) *
    ploughYield(passing, b);
}

/**
 * Let the season pass over the fields of every brigade.
 *
 * @rule FIELD-2 Where hands are short of what the fields need, every task of the season is served in the same share.
 */
export function fields(passing: Passing): void {
  const { draft, script, date } = passing;
  const { crops } = draft.game.level;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    brigade.fieldNeed = fieldNeed(passing, b);
    brigade.fieldDays = passing.work[b]!.fields * script.fieldDays;
    const served = ratioOr(brigade.fieldDays, brigade.fieldNeed, 1);
    for (let c = 0; c < crops.length; c += 1) {
      const crop = crops[c]!;
      const row = draft.crops[b]![c]!;
      row.tended = 1;
      row.weather = 1;
      if (isOnTheStalk(date.number, crop, row)) {
        row.weather = weatherFactor(passing, b, c);
        grow(passing, crop, row, served);
      }
      reap(passing, crop, row, served, brigade.soil);
      brigade.grain += row.cut;
      if (date.number === crop.sowSeason) sow(passing, crop, b, row, served);
    }
  }
}
