/**
 * People: births, deaths by age, growing up and growing old, flight and return.
 *
 * Leaves out: finer ages, marriages, orphans, differences within the household.
 */
import { clamp, ratioOr, roundByDraw, splitByWeights } from '../math/shares.ts';
import { STREAM } from '../random/streams.ts';
import type { Parameters } from '../world/parameters.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { POLICIES } from '../world/terms.ts';
import { peopleOf } from '../world/world.ts';
import { drawNow, type Passing } from './passing.ts';

/** Mean shortfall of all. */
const shortfall = (brigade: BrigadeRow): number =>
  ratioOr(
    brigade.labourers * (1 - brigade.nourishment) +
      (brigade.children + brigade.elders) * (1 - brigade.nourishmentHome),
    peopleOf(brigade),
    0,
  );

/** Expected deaths by hunger among people of one age, of whom so many usually die, at a shortfall of nourishment. */
function hungerDeaths(
  { parameters: p }: Passing,
  people: number,
  usual: number,
  short: number,
  frailty: number,
): number {
  const beyond = Math.max(0, short - p['health.shortfall_before_deaths']);
  const deep = Math.max(0, short - p['health.shortfall_before_starvation']);
  const starving = clamp(p['health.starvation'] * deep * deep, 0, 1);
  return usual * p['health.deaths_of_hunger'] * beyond * beyond * frailty + people * starving;
}

/** Round expected deaths to people by a draw of their own: three ages a brigade. */
const dieOf = (passing: Passing, people: number, expected: number, index: number): number =>
  Math.min(people, roundByDraw(expected, drawNow(passing, STREAM.deaths, index)));

/**
 * Count the dead of a season.
 *
 * @rule DEATH-1 Deaths rise with the square of the shortfall beyond what a body bears, in every age by its own usual rate.
 * @rule DEATH-3 Where next to nothing is eaten for months, a share of all die, frail or not.
 * @rule DEATH-2 Where the frailest have died, fewer die of the same food; frailty comes back slowly.
 */
export function deaths(passing: Passing): void {
  const { parameters: p } = passing;
  for (let b = 0; b < passing.draft.brigades.length; b += 1) {
    const brigade = passing.draft.brigades[b]!;
    const people = peopleOf(brigade);
    const { frailty } = brigade;
    const atWork = 1 - brigade.nourishment;
    const atHome = 1 - brigade.nourishmentHome;
    const children = brigade.children * p['people.death_rate.children'];
    const labourers = brigade.labourers * p['people.death_rate.labourers'];
    const elders = brigade.elders * p['people.death_rate.elders'];
    const hungryYoung = hungerDeaths(passing, brigade.children, children, atHome, frailty);
    const hungryGrown = hungerDeaths(passing, brigade.labourers, labourers, atWork, frailty);
    const hungryOld = hungerDeaths(passing, brigade.elders, elders, atHome, frailty);
    const young = dieOf(passing, brigade.children, children * frailty + hungryYoung, 3 * b);
    const grown = dieOf(passing, brigade.labourers, labourers * frailty + hungryGrown, 3 * b + 1);
    const old = dieOf(passing, brigade.elders, elders * frailty + hungryOld, 3 * b + 2);
    brigade.children -= young;
    brigade.labourers -= grown;
    brigade.elders -= old;
    brigade.deaths = young + grown + old;
    brigade.usualDeaths = children + labourers + elders;
    brigade.starved += hungryYoung + hungryGrown + hungryOld;
    const beyond = ratioOr(Math.max(0, brigade.deaths - brigade.usualDeaths), people, 0);
    const back = p['health.frailty_recovery'] * (1 - frailty);
    brigade.frailty = clamp(frailty - p['health.frailty_cost'] * beyond + back, 0.2, 1);
  }
}

/** Shortfall as bodies carry it: hunger that has lasted, by the strength that is missing. */
const lastingShortfall = (brigade: BrigadeRow, p: Parameters): number =>
  (1 - brigade.capacity) / p['health.capacity_per_shortfall'];

/** Share of the couples who are apart: at furnaces and works, and outside. */
function apart(brigade: BrigadeRow, peoplePerFigure: number): number {
  const atWorks = (brigade.atFurnaces + brigade.atWaterworks) * peoplePerFigure;
  return clamp(ratioOr(atWorks + brigade.away, brigade.labourers + brigade.away, 0), 0, 1);
}

/**
 * Let children be born, and others begin.
 *
 * @rule BIRTH-1 Births follow nine months after: hunger that has lasted, overwork and couples apart in this turn are missing cradles later.
 * @rule BIRTH-2 Births put off are made up, a share each turn, when food allows.
 */
export function births(passing: Passing): void {
  const { parameters: p, draft } = passing;
  const { peoplePerFigure } = draft.game.level;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    brigade.births = brigade.birthsDue0;
    brigade.children += brigade.births;
    brigade.birthsDue0 = brigade.birthsDue1;
    brigade.birthsDue1 = brigade.birthsDue2;
    brigade.birthsDue2 = brigade.birthsDue3;
    const strain = Math.max(0, passing.load[b]! - 1) + apart(brigade, peoplePerFigure);
    const short = Math.max(0, lastingShortfall(brigade, p) - p['people.shortfall_before_births']);
    const hunger = clamp(1 - p['people.births_of_hunger'] * short, 0, 1);
    const able = hunger * clamp(1 - p['people.births_of_overwork'] * strain, 0, 1);
    const usual = peopleOf(brigade) * p['people.birth_rate'];
    const madeUp = brigade.postponed * p['people.births_made_up'];
    brigade.birthsDue3 = roundByDraw((usual + madeUp) * able, drawNow(passing, STREAM.births, b));
    brigade.postponed = Math.max(0, Math.round(brigade.postponed + usual - brigade.birthsDue3));
  }
}

/** @rule AGE-1 A share of the children come of age to work each turn, and a share of the labourers grow old. */
export function ageing(passing: Passing): void {
  const { parameters: p } = passing;
  for (let b = 0; b < passing.draft.brigades.length; b += 1) {
    const brigade = passing.draft.brigades[b]!;
    const grown = brigade.children * p['people.coming_of_age'];
    const old = brigade.labourers * p['people.growing_old'];
    const comeOfAge = Math.min(brigade.children, roundByDraw(grown, drawNow(passing, STREAM.ageing, 2 * b)));
    const growOld = Math.min(brigade.labourers, roundByDraw(old, drawNow(passing, STREAM.ageing, 2 * b + 1)));
    brigade.children -= comeOfAge;
    brigade.labourers += comeOfAge - growOld;
    brigade.elders += growOld;
  }
}

/** Share of the people who would leave this season, 0 to 1. */
function leaving({ draft, parameters: p }: Passing, brigade: BrigadeRow): number {
  const beyond = Math.max(0, shortfall(brigade) - p['people.shortfall_before_flight']);
  const guarded = POLICIES.roads[draft.commune.roads] === 'guarded' ? p['people.guarded_roads'] : 1;
  return clamp(p['people.flight_rate'] * beyond * (2 - draft.commune.trust / 50) * guarded, 0, 1);
}

/** Add people to the children and the labourers of a brigade, or with `way` -1 take them away. */
function move(brigade: BrigadeRow, count: number, way: 1 | -1): void {
  const share = splitByWeights(count, [brigade.children, 2 * brigade.labourers])[1]!;
  const labourers = way < 0 ? Math.min(brigade.labourers, share) : share;
  brigade.labourers += way * labourers;
  brigade.children += way * (count - labourers);
}

/**
 * Let people go and come back.
 *
 * @rule FLIGHT-1 Where hunger passes what people bear, some labourers leave with a share of their families; fewer where there
 *   is trust, and where the roads are guarded.
 * @rule FLIGHT-2 Where hunger no longer drives anyone out, a share of those who left comes back each turn.
 */
export function flight(passing: Passing): void {
  const { parameters: p, draft } = passing;
  for (let b = 0; b < draft.brigades.length; b += 1) {
    const brigade = draft.brigades[b]!;
    const share = leaving(passing, brigade);
    const here = brigade.children + brigade.labourers;
    const expected = peopleOf(brigade) * share;
    brigade.fled = Math.min(here, roundByDraw(expected, drawNow(passing, STREAM.flight, b)));
    if (share === 0) brigade.returned = Math.floor(brigade.gone * p['people.return_rate']);
    if (brigade.fled > 0) move(brigade, brigade.fled, -1);
    if (brigade.returned > 0) move(brigade, brigade.returned, 1);
    brigade.gone += brigade.fled - brigade.returned;
  }
}
