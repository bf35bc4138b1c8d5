/**
 * Mess halls and food: what is eaten out of the store, by who cooks, what a full pot is, and how long the store must last.
 *
 * Leaves out: fuel, distance to the hall, what a household eats apart from the hall and its plot.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import { expectedOutput } from '../queries/forms.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { type Draft, peopleOf } from '../world/world.ts';
import { fodderNeed } from './animals.ts';
import type { Passing } from './passing.ts';
import { formIsAhead } from './season-books.ts';

const eatsTheFill = ({ draft, without }: Passing): boolean =>
  POLICIES.kitchen[draft.commune.kitchen] === 'eat-your-fill' && !without.halls;

/** What a full pot is against the usual one, where the store does not set it. */
function fullPot(passing: Passing): number {
  const { draft, parameters: p } = passing;
  if (eatsTheFill(passing)) return p['food.eat_your_fill'];
  return POLICIES.ration[draft.commune.ration] === 'thin' ? p['food.ration.thin'] : 1;
}

/** Grain of a brigade that carts and seed will claim before the next harvest, as its accountant expects. Unit: g. */
function claimsOn(passing: Passing, b: number): number {
  const { draft, parameters: p, without } = passing;
  let claims = 0;
  const { crops } = draft.game.level;
  for (let c = 0; c < crops.length; c += 1) {
    const crop = crops[c]!;
    if (!formIsAhead(passing, crop)) continue;
    const row = draft.crops[b]![c]!;
    const told = toldOf(draft, c);
    const county = expectedOutput(draft.game, draft.commune, c);
    const share = told > 0 ? row.told / told : 0;
    const counted = without.procurement ? row.harvested : Math.max(row.told, county * share);
    claims += p['procurement.share'] * counted;
    claims += Math.max(0, row.plannedArea * crop.seedPerArea - row.seed);
  }
  return claims;
}

/** Output of a crop as the leaders tell it, all brigades together. Unit: g. */
function toldOf({ crops }: Draft, crop: number): number {
  let told = 0;
  for (let b = 0; b < crops.length; b += 1) told += crops[b]![crop]!.told;
  return told;
}

/** A season's use of the store. Unit: g. */
interface Use {
  readonly cooked: number;
  readonly fodder: number;
}

/** Cook the policy's pot, and feed the animals from what is left. */
function useFully(passing: Passing, brigade: BrigadeRow): Use {
  const pot = passing.parameters['food.ration.usual'] * fullPot(passing);
  const cooked = Math.min(brigade.grain, Math.floor(peopleOf(brigade) * pot));
  return { cooked, fodder: Math.min(brigade.grain - cooked, brigade.fodderNeed) };
}

/** Cook what the store bears until the harvest; the animals' share is cut first. */
function stretch(passing: Passing, brigade: BrigadeRow, b: number): Use {
  const { parameters: p, turnsToHarvest: turns } = passing;
  const usual = Math.floor(peopleOf(brigade) * p['food.ration.usual']);
  // At the threshing floor people eat; only a part of what the carts will claim is kept back for them.
  // Nobody lets the pot fall below what collectors leave while there is grain.
  const left = Math.min(brigade.grain, peopleOf(brigade) * p['procurement.left_to_eat'] * turns);
  const bears = Math.floor(
    Math.max(left, brigade.grain - p['food.claims_foreseen'] * claimsOn(passing, b)) / turns,
  );
  const share = clamp(bears / Math.max(1, usual + brigade.fodderNeed), 0, 1);
  const fed = clamp(1 - p['food.fodder_cut'] * (1 - share), 0, 1);
  const fodder = Math.min(bears, Math.floor(brigade.fodderNeed * fed));
  return { cooked: Math.min(usual, bears - fodder), fodder };
}

/**
 * Feed every brigade for a season.
 *
 * @rule FOOD-1 Kitchens cook the policy's pot as long as the store of the brigade holds grain.
 * @rule FOOD-2 A hall where all may eat their fill cooks more than the usual pot, whatever the ration says, and wastes a part.
 * @rule FOOD-3 Need follows load: overwork raises it, rest lowers it.
 * @rule FOOD-4 A stretched pot is what the books say the store bears until the harvest; the animals' share is cut first.
 * @rule HIDE-3 Hidden grain fills the pot as far as it is short.
 */
export function food(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const stretches = POLICIES.ration[draft.commune.ration] === 'stretch' && !eatsTheFill(passing);
  const waste = eatsTheFill(passing) ? p['food.waste'] : 0;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    brigade.fodderNeed = fodderNeed(passing, brigade);
    const use = stretches ? stretch(passing, brigade, b) : useFully(passing, brigade);
    brigade.fodder = use.fodder;
    brigade.cooked = use.cooked;
    brigade.wasted = Math.floor(use.cooked * waste);
    brigade.eaten = use.cooked - brigade.wasted;
    brigade.grain -= use.cooked + use.fodder;
    eatHidden(passing, brigade);
    brigade.foodNeed = needOf(passing, brigade, b);
    gather(passing, brigade);
  }
}

function needOf({ parameters: p, load }: Passing, brigade: BrigadeRow, b: number): number {
  const beyond = clamp(load[b]! - 1, -0.5, 1);
  return Math.floor(peopleOf(brigade) * p['food.need_per_head'] * (1 + p['food.need_of_overwork'] * beyond));
}

function eatHidden({ parameters: p }: Passing, brigade: BrigadeRow): void {
  const short = Math.max(0, Math.floor(peopleOf(brigade) * p['food.ration.usual']) - brigade.eaten);
  const taken = Math.min(brigade.hidden, short);
  brigade.hidden -= taken;
  brigade.eaten += taken;
}

/** @rule FOOD-5 Who goes short gathers substitutes: the larger the part that is missing, the larger a part of it. */
function gather({ parameters: p }: Passing, brigade: BrigadeRow): void {
  const short = Math.max(0, brigade.foodNeed - brigade.eaten - brigade.plotFood);
  const found = Math.min(1, p['food.substitutes'] * ratioOr(short, brigade.foodNeed, 0));
  brigade.wildFood = Math.floor(short * found);
}
