/**
 * Procurement: the state takes its share of what was reported, sells a part back in the hungry gap, and searches where it
 * finds too little.
 *
 * Leaves out: tax apart from quota, prices, loss on the way, the city that eats the grain.
 */
import { clamp, ratioOr, shareFloor, splitByWeights } from '../math/shares.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { type Draft, peopleOf } from '../world/world.ts';
import { fodderNeed } from './animals.ts';
import type { Passing } from './passing.ts';
import { dueForm } from './season-books.ts';

/** Grain that procurement asks of a crop. Unit: g. */
function dueOf({ draft, script, parameters: p, without }: Passing, crop: number): number {
  const plan = draft.game.level.base.output[crop]! * p['procurement.plan_floor'];
  const insisted = draft.commune.countyFigure * p['procurement.disbelief'] * script.campaign;
  const due = shareFloor(Math.max(draft.commune.reportedNow, plan, insisted), p['procurement.share']);
  if (!without.procurement) return due;
  let cut = 0;
  for (const crops of draft.crops) cut += crops[crop]!.harvested;
  return Math.min(due, shareFloor(cut, p['procurement.share']));
}

/** How hard it is searched, 0 to 2. */
const searchLevel = ({ draft }: Passing): number => draft.commune.search;

/** Grain that collectors leave in a store. Unit: g. */
function leftIn(passing: Passing, brigade: BrigadeRow): number {
  const { parameters: p, turnsToHarvest } = passing;
  const perHead = p['procurement.left_to_eat'] * turnsToHarvest;
  return Math.floor(peopleOf(brigade) * perHead * (1 - searchLevel(passing) / 4));
}

/** Grain that collectors can still load at a brigade: above what is left to eat, and no more than the most of what it told. */
function reachable(passing: Passing, b: number, crop: number): number {
  const { draft, parameters: p } = passing;
  const brigade = draft.brigades[b]!;
  const most = p['procurement.most_of_told'] * draft.crops[b]![crop]!.told - brigade.procured;
  return Math.max(0, Math.floor(Math.min(brigade.grain - leftIn(passing, brigade), most)));
}

/**
 * Take the state's share.
 *
 * @rule PROC-1 Due is a share of the report, and never less than the plan, that share of most of the base year's output, nor
 *   than what the county insists on while the campaign presses, whatever is reported.
 * @rule PROC-2 Carts load what the brigades told, in proportion, down to what is left to eat and up to the most that is asked
 *   of what a leader told; then the other stores, then
 *   hidden grain that a search finds, then a part of the seed.
 */
export function procure(passing: Passing): void {
  const { draft } = passing;
  const { commune } = draft;
  const crop = dueForm(passing);
  if (crop < 0) return;
  commune.dueNow = dueOf(passing, crop);
  const told = draft.crops.map((crops) => crops[crop]!.told);
  const asked = splitByWeights(commune.dueNow, told);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    load(passing, brigade, Math.min(asked[b]!, reachable(passing, b, crop)));
  }
  const stores = draft.brigades.map((_, b) => reachable(passing, b, crop));
  const stillOwed = commune.dueNow - commune.procuredNow;
  const fromOthers = splitByWeights(Math.min(stillOwed, sum(stores)), stores);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    load(passing, brigade, fromOthers[b]!);
  }
  searchHidden(passing);
  searchSeed(passing, crop);
  remember(passing, crop);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function load({ draft }: Passing, brigade: BrigadeRow, grams: number): void {
  brigade.grain -= grams;
  brigade.procured += grams;
  draft.commune.procuredNow += grams;
}

/** Share of the hidden grain that the search of this turn finds. */
function findShare({ draft, parameters: p }: Passing): number {
  const option = POLICIES.search[draft.commune.search];
  if (option === 'house-search') return p['procurement.search_finds'];
  return option === 'meetings' ? p['procurement.meetings_find'] : 0;
}

/** @rule HIDE-2 Meetings and searches find a share of the hidden grain; it goes on the carts as far as grain is owed. */
function searchHidden(passing: Passing): void {
  const { draft } = passing;
  const share = findShare(passing);
  if (share === 0) return;
  for (const brigade of draft.brigades) {
    const found = shareFloor(brigade.hidden, share);
    brigade.found = found;
    brigade.hidden -= found;
    brigade.grain += found;
    draft.commune.foundNow += found;
    load(passing, brigade, Math.min(found, Math.max(0, draft.commune.dueNow - draft.commune.procuredNow)));
  }
}

function searchSeed({ draft, parameters: p }: Passing, crop: number): void {
  const owed = draft.commune.dueNow - draft.commune.procuredNow;
  if (owed <= 0) return;
  const found = draft.crops.map((crops) => shareFloor(crops[crop]!.seed, p['procurement.seed_search']));
  splitByWeights(Math.min(owed, sum(found)), found).forEach((taken, b) => {
    draft.crops[b]![crop]!.seed -= taken;
    draft.brigades[b]!.procured += taken;
    draft.commune.procuredNow += taken;
  });
}

/**
 * Keep what follows from this procurement for later turns.
 *
 * @rule PROC-3 Where less was found than was due, the county corrects a part of the figure on which it will count next year.
 * @rule PROC-4 A share of what left is set aside to be sold back.
 */
function remember(passing: Passing, crop: number): void {
  const { draft, date, parameters: p } = passing;
  const { commune } = draft;
  const column = crop === 0 ? 'countedOn0' : 'countedOn1';
  const shown = commune.procuredNow / p['procurement.share'];
  if (commune.procuredNow < commune.dueNow)
    commune[column] = Math.round(
      commune[column] - p['procurement.correction'] * Math.max(0, commune[column] - shown),
    );
  const lastForm = Math.max(...draft.game.level.crops.map(({ formSeason }) => formSeason));
  const kept = date.number === lastForm ? 0 : commune.resaleFund;
  commune.resaleFund = kept + shareFloor(commune.procuredNow, p['procurement.resale']);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const share = ratioOr(brigade.procured, draft.crops[b]![crop]!.harvested, 0);
    const beyond = clamp(share - p['procurement.share'], 0, 1);
    brigade.takenBeyond = (brigade.takenBeyond + beyond) / 2;
  }
}

/** @rule SEED-1 After procurement, seed for the planned area of the crop is put aside, as far as policy and store reach. */
export function keepSeed(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const crop = dueForm(passing);
  if (crop < 0) return;
  const name = POLICIES.seed[draft.commune.seed];
  const share = name === 'keep-all' ? 1 : name === 'keep-part' ? p['fields.seed.keep_part'] : 0;
  const { seedPerArea } = draft.game.level.crops[crop]!;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const row = draft.crops[b]![crop]!;
    const wanted = Math.max(0, Math.ceil(row.plannedArea * seedPerArea * share) - row.seed);
    brigade.seedKept = Math.min(wanted, brigade.grain);
    brigade.grain -= brigade.seedKept;
    row.seed += brigade.seedKept;
  }
}

/** Grain that a brigade lacks to eat as usual and feed its animals until the harvest. Unit: g. */
function lack(passing: Passing, brigade: BrigadeRow, turns: number): number {
  const perTurn = peopleOf(brigade) * passing.parameters['food.ration.usual'] + fodderNeed(passing, brigade);
  return Math.max(0, Math.floor(perTurn * turns) - brigade.grain);
}

/**
 * Sell grain back, and give relief.
 *
 * @rule RESALE-1 In each turn before a harvest the county sells back what brigades lack for it, as far as its fund reaches;
 *   relief goes the same way, and what exceeds the lack by heads.
 */
export function resale(passing: Passing): void {
  const { draft, script, turnsToHarvest: turns } = passing;
  const { commune } = draft;
  const lacks = draft.brigades.map((brigade) => lack(passing, brigade, turns));
  const wanted = Math.floor(sum(lacks) / turns);
  commune.relievedNow = script.relief;
  const sold = Math.min(commune.resaleFund, Math.max(0, wanted - script.relief));
  commune.resaleFund -= sold;
  commune.resoldNow = sold;
  const byLack = Math.min(sold + script.relief, sum(lacks));
  if (byLack > 0) handOut(draft, splitByWeights(byLack, lacks));
  const byHeads = sold + script.relief - byLack;
  if (byHeads > 0) handOut(draft, splitByWeights(byHeads, draft.brigades.map(peopleOf)));
}

function handOut({ brigades }: Draft, grams: readonly number[]): void {
  for (let b = 0; b < brigades.length; b += 1) {
    const brigade = brigades[b]!;
    brigade.grain += grams[b]!;
    brigade.resold += grams[b]!;
  }
}
