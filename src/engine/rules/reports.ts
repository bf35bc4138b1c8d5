/**
 * Reports and procurement: brigades tell you, you tell the county, and the state takes its share of what was told.
 *
 * Leaves out: inspections, pleading, hiding grain, resale and relief.
 */

import { shareFloor, splitByWeights } from '../math/shares.ts';
import { expectedOutput, formDue } from '../queries/forms.ts';
import { POLICIES } from '../world/terms.ts';
import { closeDraft, rowsOf } from '../world/world.ts';
import { drawNow, type Passing } from './passing.ts';

const dueForm = ({ draft }: Passing): number => formDue(draft.game, rowsOf(closeDraft(draft)));

/** @rule REP-1 After a harvest each leader tells a figure above what was cut, by a draw up to the usual boast. */
export function tell(passing: Passing): void {
  const { draft, parameters: p } = passing;
  draft.game.level.crops.forEach((crop, c) => {
    if (crop.harvestSeason !== passing.date.number) return;
    draft.crops.forEach((crops, b) => {
      const boast = p['reports.leader_boast'] * drawNow(passing, 'boast', b);
      crops[c]!.told = Math.floor(crops[c]!.harvested * (1 + boast));
    });
  });
}

/**
 * Send the form of this season, if one is due.
 *
 * @rule REP-2 What is stamped goes out. A form left unstamped goes out with the figure that the county expected.
 */
export function sendForm(passing: Passing): void {
  const { commune, game } = passing.draft;
  const crop = dueForm(passing);
  if (crop < 0) return;
  commune.countyFigure = expectedOutput(game, commune, crop);
  commune.stampedByCounty = commune.stamped < 0 ? 1 : 0;
  commune.reportedNow = commune.stamped < 0 ? commune.countyFigure : commune.stamped;
  commune.reportedYear += commune.reportedNow;
  commune[crop === 0 ? 'reportedLast0' : 'reportedLast1'] = commune.reportedNow;
}

/**
 * Take the state's share.
 *
 * @rule PROC-1 Due is a share of the report, and never less than the plan: that share of most of the base year's output.
 * @rule PROC-2 Carts load what the brigades told, in proportion, as far as stores reach; then a part of the seed is found.
 */
export function procure(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const { commune } = draft;
  const crop = dueForm(passing);
  if (crop < 0) return;
  const plan = draft.game.level.base.output[crop]! * p['procurement.plan_floor'];
  commune.dueNow = shareFloor(Math.max(commune.reportedNow, plan), p['procurement.share']);
  const asked = splitByWeights(
    commune.dueNow,
    draft.crops.map((crops) => crops[crop]!.told),
  );
  for (const b of draft.brigades.keys()) load(passing, b, asked[b]!);
  const stillOwed = commune.dueNow - commune.procuredNow;
  const stores = draft.brigades.map((brigade) => brigade.grain);
  const fromOthers = splitByWeights(
    Math.min(
      stillOwed,
      stores.reduce((a, b) => a + b, 0),
    ),
    stores,
  );
  for (const b of draft.brigades.keys()) load(passing, b, fromOthers[b]!);
  searchSeed(passing, crop);
}

function load({ draft }: Passing, b: number, asked: number): void {
  const brigade = draft.brigades[b]!;
  const taken = Math.min(asked, brigade.grain);
  brigade.grain -= taken;
  brigade.procured += taken;
  draft.commune.procuredNow += taken;
}

function searchSeed({ draft, parameters: p }: Passing, crop: number): void {
  const owed = draft.commune.dueNow - draft.commune.procuredNow;
  if (owed <= 0) return;
  const found = draft.crops.map((crops) => shareFloor(crops[crop]!.seed, p['procurement.seed_search']));
  const total = found.reduce((sum, seed) => sum + seed, 0);
  splitByWeights(Math.min(owed, total), found).forEach((taken, b) => {
    draft.crops[b]![crop]!.seed -= taken;
    draft.brigades[b]!.procured += taken;
    draft.commune.procuredNow += taken;
  });
}

/** @rule SEED-1 After procurement, seed for the planned area of the crop is put aside, as far as policy and store reach. */
export function keepSeed(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const crop = dueForm(passing);
  if (crop < 0) return;
  const name = POLICIES.seed[draft.commune.seed];
  const share = name === 'keep-all' ? 1 : name === 'keep-part' ? p['fields.seed.keep_part'] : 0;
  const { seedPerArea } = draft.game.level.crops[crop]!;
  draft.brigades.forEach((brigade, b) => {
    const row = draft.crops[b]![crop]!;
    const wanted = Math.max(0, Math.ceil(row.plannedArea * seedPerArea * share) - row.seed);
    brigade.seedKept = Math.min(wanted, brigade.grain);
    brigade.grain -= brigade.seedKept;
    row.seed += brigade.seedKept;
  });
}
