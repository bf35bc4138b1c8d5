/**
 * Furnaces: days of work, ore and charcoal become iron; pots and tools go in beside ore. Far more is claimed than is smelted,
 * and little of that is of any use.
 *
 * Leaves out: coal, the quality of single furnaces.
 */
import { shareFloor } from '../math/shares.ts';
import type { Parameters } from '../world/parameters.ts';
import { POLICIES } from '../world/terms.ts';
import { peopleOf } from '../world/world.ts';
import type { Passing } from './passing.ts';

const TONNE = 1_000_000;

/** Smelted iron that wood and ore allow. Unit: g. */
function smeltable(wood: number, ore: number, p: Parameters): number {
  const woodPerIron = p['furnaces.charcoal_per_smelted'] * p['furnaces.wood_per_charcoal'];
  return Math.min(wood / woodPerIron, ore / p['furnaces.ore_per_smelted']);
}

/**
 * Run the furnaces of the commune for a season.
 *
 * @rule FURN-1 Iron claimed follows days of work, as long as there is wood and ore.
 * @rule FURN-2 A fixed share of the claim is smelted at all, a share of that is of any use.
 * @rule FURN-3 Each tonne smelted takes charcoal, and the charcoal takes wood from the hills.
 */
export function furnaces(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const { commune } = draft;
  let days = 0;
  for (const work of passing.work) days += work.furnaces;
  const share = p['furnaces.smelted_share_of_claim'];
  const byDays = (days / p['furnaces.days_per_claimed_tonne']) * TONNE * share;
  const smelted = Math.floor(Math.min(byDays, smeltable(commune.wood, commune.ore, p)));
  commune.charcoal = Math.ceil(smelted * p['furnaces.charcoal_per_smelted']);
  commune.woodBurnt = Math.min(commune.wood, Math.ceil(commune.charcoal * p['furnaces.wood_per_charcoal']));
  commune.oreSmelted = Math.min(commune.ore, Math.ceil(smelted * p['furnaces.ore_per_smelted']));
  commune.claimedNow = Math.floor(smelted / share) + (days > 0 ? scrap(passing) : 0);
  commune.usableNow = shareFloor(smelted, p['furnaces.usable_share_of_smelted']);
  commune.furnacesLit = furnacesLit(passing, byDays > 0 ? smelted / byDays : 0);
  commune.wood -= commune.woodBurnt;
  commune.ore -= commune.oreSmelted;
  commune.ironClaimed += commune.claimedNow;
  commune.ironUsable += commune.usableNow;
}

/** Iron claimed from what is melted down. Unit: g. */
function scrap({ draft, parameters: p }: Passing): number {
  const option = POLICIES.melt[draft.commune.melt];
  if (option === 'keep') return 0;
  const perHead =
    option === 'tools' ? p['furnaces.scrap_pots'] + p['furnaces.scrap_tools'] : p['furnaces.scrap_pots'];
  const left = draft.brigades.map((brigade) => peopleOf(brigade) * brigade.goods);
  return Math.floor(perHead * left.reduce((sum, share) => sum + share, 0));
}

function furnacesLit({ draft, parameters: p }: Passing, fuelled: number): number {
  let figures = 0;
  for (const brigade of draft.brigades) figures += brigade.atFurnaces;
  const hands = figures * draft.game.level.peoplePerFigure;
  return Math.ceil((hands / p['furnaces.hands_per_furnace']) * fuelled);
}
