/**
 * Morale and trust: what a season does to the will to work and to the trust of the households. Each change is kept by its
 * cause, so that a report can say why.
 *
 * Leaves out: petitions, quarrels, what people believe of the campaign itself.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { Parameters } from '../world/parameters.ts';
import type { BrigadeRow, CropRow } from '../world/schema.ts';
import { fedOf } from './health.ts';
import type { Passing } from './passing.ts';
import { plotShare } from './plots.ts';

/** Grain cut of all crops of a brigade. Unit: g. */
function harvestOf(rows: readonly CropRow[]): number {
  let cut = 0;
  for (let c = 0; c < rows.length; c += 1) cut += rows[c]!.harvested;
  return cut;
}

/** Grain that rotted or stands uncut, against what ripened this season. */
function leftToRot(rows: readonly CropRow[]): number {
  let left = 0;
  let ripe = 0;
  for (let c = 0; c < rows.length; c += 1) {
    left += rows[c]!.rotted + rows[c]!.standing;
    ripe += rows[c]!.ripe;
  }
  return ratioOr(left, ripe, 0);
}

/** Share of a brigade's grain that left on the carts beyond the usual share of what it cut. */
function takenBeyond(brigade: BrigadeRow, rows: readonly CropRow[], p: Parameters): number {
  if (brigade.procured === 0) return 0;
  const taken = Math.min(1, ratioOr(brigade.procured, harvestOf(rows), 1));
  return Math.max(0, taken - p['procurement.share']);
}

function foodMorale(brigade: BrigadeRow, p: Parameters): number {
  const fed = fedOf(brigade);
  return fed < 1 ? p['morale.food'] * (fed - 1) : p['morale.plenty'] * Math.min(1, (fed - 1) * 4);
}

/** Share of a brigade's plots that households no longer have. */
function plotsLost(passing: Passing, b: number): number {
  const start = passing.draft.game.level.brigades[b]!.plotArea;
  return 1 - plotShare(passing) * Math.min(1, ratioOr(passing.draft.brigades[b]!.plotArea, start, 1));
}

/** @rule MORALE-1 Morale moves by food, fatigue, grain left to rot, grain taken, plots and deaths, and drifts back to its usual level. */
export function morale(passing: Passing): void {
  const { parameters: p, draft } = passing;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const crops = draft.crops[b]!;
    brigade.moraleFromFood = foodMorale(brigade, p);
    brigade.moraleFromWork = -p['morale.fatigue'] * Math.max(0, brigade.fatigue - p['morale.fatigue_borne']);
    brigade.moraleFromHarvest = -p['morale.rot'] * leftToRot(crops);
    brigade.moraleFromGrain = -p['morale.grain_taken'] * takenBeyond(brigade, crops, p);
    brigade.moraleFromPlots = -p['morale.plots'] * plotsLost(passing, b);
    const above = Math.max(0, brigade.deaths - brigade.usualDeaths);
    brigade.moraleFromDeaths = -p['morale.deaths'] * Math.min(1, ratioOr(above, brigade.usualDeaths, 0));
    brigade.moraleFromHabit = p['morale.drift'] * (p['morale.usual'] - brigade.morale);
    brigade.morale = clamp(
      brigade.morale +
        brigade.moraleFromFood +
        brigade.moraleFromWork +
        brigade.moraleFromHarvest +
        brigade.moraleFromGrain +
        brigade.moraleFromPlots +
        brigade.moraleFromDeaths +
        brigade.moraleFromLetters +
        brigade.moraleFromHabit,
      0,
      100,
    );
  }
}

/** What the brigades have gone through, on the mean of them. */
function meansOf({ draft, parameters: p }: Passing): { fed: number; beyond: number; fatigue: number } {
  const { brigades, crops } = draft;
  let fed = 0;
  let beyond = 0;
  let fatigue = 0;
  for (let b = 0; b < brigades.length; b += 1) {
    fed += fedOf(brigades[b]!);
    beyond += takenBeyond(brigades[b]!, crops[b]!, p);
    fatigue += brigades[b]!.fatigue;
  }
  const count = brigades.length;
  return { fed: fed / count, beyond: beyond / count, fatigue: fatigue / count };
}

/** @rule TRUST-1 Trust moves by food, grain taken beyond the usual, searches, worn-out people and plots, and mends slowly. */
export function trust(passing: Passing): void {
  const { parameters: p, draft } = passing;
  const { commune } = draft;
  const mean = meansOf(passing);
  commune.trustFromFood = p['politics.trust_food'] * Math.min(0, mean.fed - 1);
  commune.trustFromHabit = p['politics.trust_recovery'] * (p['politics.trust_usual'] - commune.trust);
  commune.trustFromGrain =
    -p['politics.trust_grain'] * mean.beyond - p['politics.search_trust'] * commune.search;
  commune.trustFromWork = -p['politics.trust_work'] * Math.max(0, mean.fatigue - p['morale.fatigue_borne']);
  commune.trustFromPlots = -p['politics.trust_plots'] * (1 - plotShare(passing));
  commune.trust = clamp(
    commune.trust +
      commune.trustFromFood +
      commune.trustFromGrain +
      commune.trustFromWork +
      commune.trustFromPlots +
      commune.trustFromHabit +
      commune.trustFromLetters,
    0,
    100,
  );
}
