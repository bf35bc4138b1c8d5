/** Stage of the land: what each brigade's wheat and sweet potato land looks like as a turn begins. */
import {
  type Crop,
  clamp,
  dateOf,
  type ReadonlyCrop,
  ratioOr,
  rowsOf,
  SEASONS,
  type World,
} from '../../engine/index.ts';
import type { CropLand, LandShare, LandStage } from './model.ts';

const YEAR = SEASONS.length;
const SNOW_SEASON = 0;
const AUTUMN_SOWN = [5, 0];

/** Order in which stages fill the parcels, so that a cut that grows never moves what was cut before. */
const FILL: readonly LandStage[] = ['cut', 'rot', 'ripe', 'green', 'sown', 'snow', 'weeds', 'ploughed'];

/** Put shares into the order of filling, without those that are nil, and make them add up to 1. */
export function landShares(parts: Partial<Record<LandStage, number>>): LandShare[] {
  const total = FILL.reduce((sum, stage) => sum + (parts[stage] ?? 0), 0);
  return FILL.flatMap((stage) => {
    const share = total > 0 ? (parts[stage] ?? 0) / total : 0;
    return share > 0.001 ? [{ stage, share }] : [];
  });
}

const growing = (season: number): LandStage => (AUTUMN_SOWN.includes(season) ? 'sown' : 'green');

/** Share out the land of a crop that has ripened: what was cut, what rotted, what still stands. */
function harvestParts(row: ReadonlyCrop): Partial<Record<LandStage, number>> {
  const cut = ratioOr(row.harvested, row.ripened, 0);
  const stands = ratioOr(row.standing, row.ripened, 0);
  return { cut, ripe: stands, rot: clamp(1 - cut - stands, 0, 1) };
}

/** Share of the land that is left out in any year, an edge here and a wet corner there, and that the eye passes over. */
const CORNERS = 0.05;

/** Show a state on the land that was sown, and weeds on what was meant to be and was not. */
function withFallow(row: ReadonlyCrop, area: number, parts: Partial<Record<LandStage, number>>): LandShare[] {
  const sown = clamp(ratioOr(area, row.plannedArea, 1), 0, 1);
  const used = sown >= 1 - CORNERS ? 1 : sown;
  const scaled = Object.fromEntries(Object.entries(parts).map(([stage, share]) => [stage, share * used]));
  return landShares({ ...scaled, weeds: 1 - used });
}

/** Whether a crop should be in the ground: its sowing is over and its harvest still to come. */
function isGrowing(season: number, crop: Crop): boolean {
  const since = (season - crop.sowSeason + YEAR) % YEAR;
  return since > 0 && since <= (crop.harvestSeason - crop.sowSeason + YEAR) % YEAR;
}

function isStubble(season: number, crop: Crop, row: ReadonlyCrop): boolean {
  const last = crop.lateSeason >= 0 ? crop.lateSeason : crop.harvestSeason;
  const since = (season - last + YEAR) % YEAR;
  const fallow = (crop.sowSeason - last + YEAR) % YEAR;
  return row.ripened > 0 && since > 0 && since < fallow;
}

/** Show the land of one crop as the season begins. */
export function landAtStart(season: number, crop: Crop, row: ReadonlyCrop): LandShare[] {
  if (season === SNOW_SEASON)
    return isGrowing(season, crop) ? withFallow(row, row.sownArea, { snow: 1 }) : landShares({ snow: 1 });
  if (row.sownArea > 0) {
    if (season === crop.lateSeason) return withFallow(row, row.sownArea, harvestParts(row));
    const stage = season === crop.harvestSeason ? 'ripe' : growing(season);
    return withFallow(row, row.sownArea, { [stage]: 1 });
  }
  if (isGrowing(season, crop)) return landShares({ weeds: 1 });
  return isStubble(season, crop, row)
    ? withFallow(row, row.harvestedArea, harvestParts(row))
    : landShares({ ploughed: 1 });
}

/** Show land as sowing ends: what was not sown lies open until weeds come over it. */
function landSown(after: ReadonlyCrop): LandShare[] {
  const sown = clamp(ratioOr(after.sown, after.plannedArea, 1), 0, 1);
  return landShares({ sown, ploughed: 1 - sown });
}

/** Show the land of one crop as the season ends, in the stages of that season. */
export function landAtEnd(
  season: number,
  crop: Crop,
  before: ReadonlyCrop,
  after: ReadonlyCrop,
): LandShare[] {
  if (season === SNOW_SEASON) return landAtStart(season, crop, before);
  if (season === crop.sowSeason) return landSown(after);
  if (season === crop.harvestSeason || season === crop.lateSeason)
    return withFallow(after, before.sownArea, harvestParts(after));
  return landAtStart(season, crop, before);
}

/** List the land of every brigade and crop as the turn of `world` begins. */
export function landOf(world: World): CropLand[] {
  const rows = rowsOf(world);
  const { number } = dateOf(world.game, rows.commune.turn);
  return rows.crops.flatMap((crops, brigade) =>
    world.game.level.crops.map((crop, c) => ({
      brigade,
      crop: c,
      shares: landAtStart(number, crop, crops[c]!),
    })),
  );
}

const shareOf = (shares: readonly LandShare[], stage: LandStage): number =>
  shares.find((part) => part.stage === stage)?.share ?? 0;

/**
 * Blend two states of the same land. The cut grows over the first two thirds of `t` (0 to 1), and only then does what was
 * left go grey.
 */
export function landBetween(from: readonly LandShare[], to: readonly LandShare[], t: number): LandShare[] {
  const early = clamp(t * 1.5, 0, 1);
  const late = clamp(t * 3 - 2, 0, 1);
  const parts = Object.fromEntries(
    FILL.map((stage) => {
      const start = shareOf(from, stage);
      const pace = stage === 'rot' ? late : early;
      return [stage, start + (shareOf(to, stage) - start) * pace];
    }),
  ) as Record<LandStage, number>;
  const missing = 1 - FILL.reduce((sum, stage) => sum + parts[stage], 0);
  parts.ripe += Math.max(0, missing);
  return landShares(parts);
}
