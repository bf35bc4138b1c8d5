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

const sum = (
  rows: readonly CropRow[],
  column: 'ripe' | 'cut' | 'rotted' | 'standing' | 'harvested',
): number => rows.reduce((total, row) => total + row[column], 0);

/** Share of a brigade's grain that left on the carts beyond the usual share of what it cut. */
function takenBeyond(brigade: BrigadeRow, rows: readonly CropRow[], p: Parameters): number {
  if (brigade.procured === 0) return 0;
  const taken = Math.min(1, ratioOr(brigade.procured, sum(rows, 'harvested'), 1));
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
  draft.brigades.forEach((brigade, b) => {
    const crops = draft.crops[b]!;
    brigade.moraleFromFood = foodMorale(brigade, p);
    brigade.moraleFromWork = -p['morale.fatigue'] * Math.max(0, brigade.fatigue - p['morale.fatigue_borne']);
    brigade.moraleFromHarvest =
      -p['morale.rot'] * ratioOr(sum(crops, 'rotted') + sum(crops, 'standing'), sum(crops, 'ripe'), 0);
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
  });
}

const mean = (brigades: readonly BrigadeRow[], read: (brigade: BrigadeRow) => number): number =>
  brigades.reduce((total, brigade) => total + read(brigade), 0) / brigades.length;

function meanBeyond({ draft, parameters: p }: Passing): number {
  let beyond = 0;
  draft.brigades.forEach((brigade, b) => {
    beyond += takenBeyond(brigade, draft.crops[b]!, p);
  });
  return beyond / draft.brigades.length;
}

/** @rule TRUST-1 Trust moves by food, grain taken beyond the usual, searches, worn-out people and plots, and mends slowly. */
export function trust(passing: Passing): void {
  const { parameters: p, draft } = passing;
  const { commune, brigades } = draft;
  commune.trustFromFood = p['politics.trust_food'] * Math.min(0, mean(brigades, fedOf) - 1);
  commune.trustFromHabit = p['politics.trust_recovery'] * (p['politics.trust_usual'] - commune.trust);
  commune.trustFromGrain =
    -p['politics.trust_grain'] * meanBeyond(passing) - p['politics.search_trust'] * commune.search;
  commune.trustFromWork =
    -p['politics.trust_work'] * Math.max(0, mean(brigades, (b) => b.fatigue) - p['morale.fatigue_borne']);
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
