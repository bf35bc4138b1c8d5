/**
 * Morale, trust and standing: what a season does to the will to work, to the trust of the households and to the
 * secretary's name in the county. Each change is kept by its cause, so that a report can say why.
 *
 * Leaves out: resistance other than absence and flight, campaigns, loss of the post.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import { furnaceAsk } from '../queries/desk.ts';
import type { Parameters } from '../world/parameters.ts';
import type { BrigadeRow, CropRow } from '../world/schema.ts';
import { POLICIES, type Policy } from '../world/terms.ts';
import { closeDraft, rowsOf } from '../world/world.ts';
import type { Passing } from './passing.ts';
import { plotShare } from './works.ts';

const fedOf = (brigade: BrigadeRow): number => ratioOr(brigade.eaten + brigade.plotFood, brigade.foodNeed, 1);

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

/** @rule MORALE-1 Morale moves by food, fatigue, grain left to rot, grain taken, plots and deaths, and drifts back to its usual level. */
export function morale(passing: Passing): void {
  const { parameters: p, draft } = passing;
  const plotsLost = 1 - plotShare(passing);
  draft.brigades.forEach((brigade, b) => {
    const crops = draft.crops[b]!;
    brigade.moraleFromFood = foodMorale(brigade, p);
    brigade.moraleFromWork = -p['morale.fatigue'] * Math.max(0, brigade.fatigue - p['morale.fatigue_borne']);
    brigade.moraleFromHarvest =
      -p['morale.rot'] * ratioOr(sum(crops, 'rotted') + sum(crops, 'standing'), sum(crops, 'ripe'), 0);
    brigade.moraleFromGrain = -p['morale.grain_taken'] * takenBeyond(brigade, crops, p);
    brigade.moraleFromPlots = -p['morale.plots'] * plotsLost;
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

/** @rule TRUST-1 Trust moves by food, grain taken beyond the usual, worn-out people and plots, and mends slowly. */
export function trust(passing: Passing): void {
  const { parameters: p, draft } = passing;
  const { commune, brigades } = draft;
  commune.trustFromFood =
    p['politics.trust_food'] * Math.min(0, mean(brigades, fedOf) - 1) +
    p['politics.trust_recovery'] * (p['politics.trust_usual'] - commune.trust);
  commune.trustFromGrain =
    -p['politics.trust_grain'] *
    mean(brigades, (brigade) => takenBeyond(brigade, draft.crops[brigades.indexOf(brigade)]!, p));
  commune.trustFromWork =
    -p['politics.trust_work'] * Math.max(0, mean(brigades, (b) => b.fatigue) - p['morale.fatigue_borne']);
  commune.trustFromPlots = -p['politics.trust_plots'] * (1 - plotShare(passing));
  commune.trust = clamp(
    commune.trust +
      commune.trustFromFood +
      commune.trustFromGrain +
      commune.trustFromWork +
      commune.trustFromPlots +
      commune.trustFromLetters,
    0,
    100,
  );
}

function standingByReport({ draft, parameters: p }: Passing): number {
  const { reportedNow, countyFigure } = draft.commune;
  if (countyFigure === 0) return 0;
  const step = p['politics.standing_report'] * (reportedNow / countyFigure - 1);
  return clamp(step, -p['politics.standing_report_low'], p['politics.standing_report_high']);
}

function standingByIron({ draft, parameters: p }: Passing): number {
  const asked = furnaceAsk(draft.game, rowsOf(closeDraft(draft)));
  if (asked === 0) return 0;
  const given = draft.brigades.reduce((total, brigade) => total + brigade.atFurnaces, 0);
  return Math.min(p['politics.standing_iron'] * (given / asked - 1), p['politics.standing_iron_high']);
}

function standingByLine({ draft, script, parameters: p }: Passing): number {
  const asks = Object.entries(script.asks) as [Policy, number][];
  const steps = asks.map(([policy, asked]) => {
    const span = POLICIES[policy].length - 1;
    return Math.max(0, asked - draft.commune[policy]) / span;
  });
  return -p['politics.standing_line'] * steps.reduce((total, step) => total + step, 0);
}

/** @rule STAND-1 Standing moves by the report against the county's figure, hands at the furnaces, grain owed, and the line followed. */
export function standing(passing: Passing): void {
  const { parameters: p } = passing;
  const { commune } = passing.draft;
  commune.standingFromReport = standingByReport(passing);
  commune.standingFromIron = standingByIron(passing);
  commune.standingFromGrain =
    -p['politics.standing_grain'] * (1 - ratioOr(commune.procuredNow, commune.dueNow, 1));
  commune.standingFromLine = standingByLine(passing);
  commune.standing = clamp(
    commune.standing +
      commune.standingFromReport +
      commune.standingFromIron +
      commune.standingFromGrain +
      commune.standingFromLine +
      commune.standingFromLetters,
    0,
    100,
  );
}
