/**
 * Health and people: food makes bodies with a lag; bodies make work, births and deaths; some leave.
 *
 * Leaves out: single diseases, deaths by finer age, return of those who left, differences within the household.
 */
import { clamp, ratioOr, roundByDraw, splitByWeights } from '../math/shares.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { TASKS } from '../world/terms.ts';
import { AT, figuresOf, peopleOf } from '../world/world.ts';
import { drawNow, type Passing } from './passing.ts';

/** Shortfall of nourishment, 0 to 1. */
const shortfall = (brigade: BrigadeRow): number => 1 - brigade.nourishment;

/**
 * @rule HEALTH-1 Nourishment moves toward food eaten over food needed, a share of the way each turn.
 * @rule HEALTH-2 Work capacity follows nourishment with a lag of its own.
 */
export function health(passing: Passing): void {
  const { parameters: p } = passing;
  for (const brigade of passing.draft.brigades) {
    const fed = ratioOr(brigade.eaten + brigade.plotFood, brigade.foodNeed, 1);
    const step = p['health.nourishment_rate'] * (Math.min(fed, 1) - brigade.nourishment);
    brigade.nourishment = clamp(brigade.nourishment + step, 0, 1);
    const target = 1 - p['health.capacity_per_shortfall'] * shortfall(brigade);
    brigade.capacity = clamp(
      brigade.capacity + p['health.capacity_rate'] * (target - brigade.capacity),
      0,
      1,
    );
    const beyond = Math.max(0, shortfall(brigade) - p['health.shortfall_before_illness']);
    brigade.ill = Math.floor(brigade.labourers * clamp(beyond * p['health.ill_per_shortfall'], 0, 1));
  }
}

const AGES = ['children', 'labourers', 'elders'] as const;

/** @rule DEATH-1 Deaths rise with the square of the shortfall, and fall on the old and the young first. */
export function deaths(passing: Passing): void {
  const { parameters: p } = passing;
  passing.draft.brigades.forEach((brigade, b) => {
    const x = shortfall(brigade);
    const rise = 1 + p['health.deaths_of_hunger'] * x * x;
    const usual = AGES.map((age) => brigade[age] * p[`people.death_rate.${age}`]);
    brigade.usualDeaths = usual.reduce((sum, deaths) => sum + deaths, 0);
    AGES.forEach((age, i) => {
      const expected = usual[i]! * rise;
      const died = Math.min(
        brigade[age],
        roundByDraw(expected, drawNow(passing, 'deaths', b * AGES.length + i)),
      );
      brigade[age] -= died;
      brigade.deaths += died;
    });
  });
}

/** @rule BIRTH-1 Births follow nine months after: hunger and overwork of this turn are missing cradles of a later one. */
export function births(passing: Passing): void {
  const { parameters: p } = passing;
  passing.draft.brigades.forEach((brigade, b) => {
    brigade.births = brigade.birthsDue0;
    brigade.children += brigade.births;
    brigade.birthsDue0 = brigade.birthsDue1;
    brigade.birthsDue1 = brigade.birthsDue2;
    brigade.birthsDue2 = brigade.birthsDue3;
    const hunger = clamp(1 - p['people.births_of_hunger'] * shortfall(brigade), 0, 1);
    const overwork = clamp(1 - p['people.births_of_overwork'] * Math.max(0, passing.load[b]! - 1), 0, 1);
    const expected = peopleOf(brigade) * p['people.birth_rate'] * hunger * overwork;
    brigade.birthsDue3 = roundByDraw(expected, drawNow(passing, 'births', b));
  });
}

/** @rule AGE-1 A share of the children come of age to work each turn, and a share of the labourers grow old. */
export function ageing(passing: Passing): void {
  const { parameters: p } = passing;
  passing.draft.brigades.forEach((brigade, b) => {
    const grown = brigade.children * p['people.coming_of_age'];
    const old = brigade.labourers * p['people.growing_old'];
    const comeOfAge = Math.min(brigade.children, roundByDraw(grown, drawNow(passing, 'ageing', 2 * b)));
    const growOld = Math.min(brigade.labourers, roundByDraw(old, drawNow(passing, 'ageing', 2 * b + 1)));
    brigade.children -= comeOfAge;
    brigade.labourers += comeOfAge - growOld;
    brigade.elders += growOld;
  });
}

/** @rule FLIGHT-1 Where hunger passes what people bear, some labourers leave with a share of their families; less where they trust. */
export function flight(passing: Passing): void {
  const { parameters: p, draft } = passing;
  draft.brigades.forEach((brigade, b) => {
    const beyond = Math.max(0, shortfall(brigade) - p['people.shortfall_before_flight']);
    const rate = p['people.flight_rate'] * beyond * (2 - draft.commune.trust / 50);
    const expected = peopleOf(brigade) * clamp(rate, 0, 1);
    const leave = Math.min(peopleOf(brigade), roundByDraw(expected, drawNow(passing, 'flight', b)));
    const parts = splitByWeights(leave, [brigade.children, 2 * brigade.labourers, 0]);
    brigade.children -= Math.min(parts[0]!, brigade.children);
    brigade.labourers -= Math.min(parts[1]!, brigade.labourers);
    brigade.fled = leave;
  });
}

/** @rule LAB-4 When a brigade has fewer labourers than figures at work, figures come off every task in proportion. */
export function thinOut(passing: Passing): void {
  for (const brigade of passing.draft.brigades) {
    const have = figuresOf(passing.draft.game, brigade);
    const set = TASKS.map((task) => brigade[AT[task]]);
    const total = set.reduce((sum, figures) => sum + figures, 0);
    if (total <= have) continue;
    const parts = splitByWeights(have, set);
    TASKS.forEach((task, i) => {
      brigade[AT[task]] = parts[i]!;
    });
  }
}
