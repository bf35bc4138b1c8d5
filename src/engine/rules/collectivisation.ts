/**
 * Collectivisation: who shares an income decides how much of a day's work is done, and what becomes of what is nobody's.
 *
 * Leaves out: the count of work points, differences between households, the land of the household before 1956.
 */
import { clamp } from '../math/shares.ts';
import type { ParameterId, Parameters } from '../world/parameters.ts';
import type { BrigadeRow, CommuneRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import type { Passing } from './passing.ts';

const UNITS = POLICIES.accounting;

/** The card of the effort of each unit that shares an income. */
const EFFORT = {
  contract: 'effort.contract',
  team: 'effort.team',
  cooperative: 'effort.cooperative',
  brigade: 'effort.brigade',
  commune: 'effort.commune',
} as const satisfies Record<(typeof UNITS)[number], ParameterId>;

function effortOfUnit({ accounting }: CommuneRow, p: Parameters): number {
  return p[EFFORT[UNITS[accounting]!]];
}

/**
 * Work done in an hour against that of the cooperative, 0 to about 1.2.
 *
 * @rule COLL-1 Effort falls with the number of households that share an income, with food given whatever one does, and with
 *   what was taken from the brigade without payment.
 */
export function effortOf({ draft, parameters: p, without }: Passing, brigade: BrigadeRow): number {
  if (without.incentives) return p['effort.cooperative'];
  const free = POLICIES.kitchen[draft.commune.kitchen] === 'eat-your-fill' ? p['effort.free_supply'] : 0;
  return effortOfUnit(draft.commune, p) * (1 - free) * (1 - p['effort.transfers'] * brigade.transferred);
}

/** How far animals and tools belong to nobody in particular: 0 under household, team or cooperative, 1 under the commune. */
export function neglectOf({ draft }: Passing): number {
  const unit = UNITS[draft.commune.accounting];
  if (unit === 'commune') return 1;
  return unit === 'brigade' ? 0.5 : 0;
}

/**
 * Let the commune or the county take what belongs to a brigade.
 *
 * @rule COLL-2 Draught animals, plots and tools that are taken without payment leave the brigade, and are remembered for years.
 */
export function levies({ draft, script, parameters: p }: Passing): void {
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const levy = script.levies[b]!;
    brigade.draught -= Math.floor(brigade.draught * levy.draught);
    brigade.plotArea -= Math.floor(brigade.plotArea * levy.plots);
    brigade.goods *= 1 - levy.tools;
    brigade.transferred = clamp(
      brigade.transferred * (1 - p['effort.forgetting']) + (levy.draught + levy.plots + levy.tools) / 3,
      0,
      1,
    );
  }
}
