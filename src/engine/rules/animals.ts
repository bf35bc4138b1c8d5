/**
 * Animals and manure: draught animals plough and cart, pigs and hands make manure; both eat grain, and starve before people do.
 *
 * Leaves out: oxen apart from donkeys and horses, sheep, poultry, straw, carts, chemical fertiliser.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { neglectOf } from './collectivisation.ts';
import type { Passing } from './passing.ts';

/** Draught animals of a brigade against what it began with, 0 to 1. */
function draughtShare({ draft }: Passing, b: number): number {
  return clamp(ratioOr(draft.brigades[b]!.draught, draft.game.level.brigades[b]!.draught, 1), 0, 1);
}

/** @rule ANIM-1 Where draught animals are missing, people pull: ploughing takes more days, and is done worse. */
export const ploughDays = (passing: Passing, b: number): number =>
  passing.without.animals
    ? 1
    : 1 + passing.parameters['animals.plough_days'] * (1 - draughtShare(passing, b));

export const ploughYield = (passing: Passing, b: number): number =>
  passing.without.animals
    ? 1
    : 1 - passing.parameters['animals.plough_yield'] * (1 - draughtShare(passing, b));

/** Grain that the animals of a brigade need in a season. Unit: g. */
export const fodderNeed = ({ parameters: p }: Passing, brigade: BrigadeRow): number =>
  Math.floor(brigade.draught * p['animals.draught_fodder'] + brigade.pigs * p['animals.pig_fodder']);

/** Share of the need of the draught animals that was met this season: they are fed before the pigs. */
const draughtFed = ({ parameters: p }: Passing, brigade: BrigadeRow): number =>
  clamp(ratioOr(brigade.fodder, brigade.draught * p['animals.draught_fodder'], 1), 0, 1);

/**
 * Let draught animals be born, worked and lost.
 *
 * @rule ANIM-2 Draught animals breed as they are fed; hunger, neglect by all and overwork kill more of them.
 */
export function draughtAnimals(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const neglect = neglectOf(passing);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const fed = draughtFed(passing, brigade);
    const overwork = Math.max(0, passing.load[b]! - 1);
    const lost =
      p['animals.draught_deaths'] +
      p['animals.draught_starved'] * (1 - fed) +
      p['animals.draught_neglect'] * neglect +
      p['animals.draught_overwork'] * overwork;
    // The land bears about as many as it bore: few are bred beyond, more where they are missing.
    const missing = 1 - ratioOr(brigade.draught, draft.game.level.brigades[b]!.draught, 1);
    const born = p['animals.draught_births'] * fed * clamp(1 + missing, 0, 2);
    brigade.draught = Math.max(0, Math.round(brigade.draught * (1 + born - lost)));
  }
}

/** Share of the pigs that the way of keeping them bears. */
function pigsKept({ draft, parameters: p }: Passing): number {
  const without = p['animals.pigs_without_plots'];
  const option = POLICIES.plots[draft.commune.plots];
  if (option === 'collect') return without;
  return option === 'halve' ? (1 + without) / 2 : 1;
}

/**
 * Let pigs breed or be slaughtered.
 *
 * @rule ANIM-3 Pigs follow the feed that is left and the households that may keep them: down fast by the knife, up by litters.
 */
export function pigs(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const kept = pigsKept(passing);
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const start = draft.game.level.brigades[b]!;
    const short = 1 - Math.min(1, ratioOr(brigade.eaten + brigade.plotFood, brigade.foodNeed, 1));
    const beyond = Math.max(0, short - p['animals.shortfall_before_pigs']);
    const feed = clamp(1 - p['animals.pigs_by_feed'] * beyond, 0, 1);
    const borne = start.pigs * kept * feed;
    const gap = borne - brigade.pigs;
    const step =
      gap < 0 ? p['animals.pig_loss'] * gap : Math.min(gap, p['animals.pig_growth'] * brigade.pigs);
    brigade.pigs = Math.max(0, Math.round(brigade.pigs + step));
  }
}

/**
 * Gather manure for the fields.
 *
 * @rule MANURE-1 Manure follows pigs, draught animals and the hands that gather it, a share of the way each turn.
 */
export function manure(passing: Passing): void {
  const { draft, parameters: p } = passing;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const start = draft.game.level.brigades[b]!;
    const fromPigs = p['manure.from_pigs'] * ratioOr(brigade.pigs, start.pigs, 1);
    const fromDraught = p['manure.from_draught'] * ratioOr(brigade.draught, start.draught, 1);
    const handsShare = 1 - p['manure.from_pigs'] - p['manure.from_draught'];
    const served = clamp(ratioOr(brigade.fieldDays, brigade.fieldNeed, 1), 0, 1);
    const target = fromPigs + fromDraught + handsShare * served;
    brigade.manure += p['manure.rate'] * (target - brigade.manure);
  }
}

/** What the manure of a brigade makes of a crop; 1 is usual. */
export const manureFactor = ({ parameters: p, without }: Passing, brigade: BrigadeRow): number =>
  without.animals ? 1 : 1 + p['manure.effect'] * (brigade.manure - 1);
