import { describe, expect, it } from 'vitest';
import { type BrigadeStart, rowsOf } from '../../../src/engine/index.ts';
import {
  begin,
  choose,
  levelOf,
  MAR,
  NOV,
  pass,
  rowsAfter,
  SEP,
  type Setting,
  set,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const heads = (b: BrigadeStart) => b.children + b.labourers + b.elders;
/** A spring with so much grain a head in store and nothing from plots. */
const stored = (grainPerHead: number, more: Setting = {}): Setting => ({
  season: MAR,
  brigade: (b) => ({ plotArea: 0, grain: heads(b) * grainPerHead }),
  ...more,
});
const first = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).brigades[0]!;
const PEOPLE = heads(levelOf({}).brigades[0]!);
const PLENTY = 500_000;

describe('food', () => {
  it('FOOD-1 a pot is what the policy says, and an empty store cooks nothing', () => {
    const usual = first(stored(PLENTY));
    expect(usual.eaten).toBe(PEOPLE * p['food.ration.usual']);
    expect(first(stored(PLENTY), choose('ration', 'thin')).eaten / usual.eaten).toBeCloseTo(
      p['food.ration.thin'],
      6,
    );
    expect(first(stored(0)).eaten).toBe(0);
    expect(first(stored(10_000)).eaten).toBe(PEOPLE * 10_000);
  });

  it('FOOD-1 animals are fed by the head, from what people leave', () => {
    const { draught, pigs } = levelOf({}).brigades[0]!;
    const fed = first(stored(PLENTY));
    expect(fed.fodderNeed).toBe(draught * p['animals.draught_fodder'] + pigs * p['animals.pig_fodder']);
    expect(fed.fodder).toBe(fed.fodderNeed);
    expect(first(stored(20_000)).fodder).toBe(0);
  });

  it('FOOD-2 eat your fill cooks more, whatever the ration, and wastes a part', () => {
    const full = first(stored(PLENTY), choose('kitchen', 'eat-your-fill'), choose('ration', 'thin'));
    const cooked = full.eaten + full.wasted;
    expect(cooked / first(stored(PLENTY)).eaten).toBeCloseTo(p['food.eat_your_fill'], 6);
    expect(full.wasted / cooked).toBeCloseTo(p['food.waste'], 6);
    expect(first(stored(PLENTY), choose('kitchen', 'rationed-hall')).wasted).toBe(0);
  });

  it('FOOD-2 does nothing where halls are switched off as a cause', () => {
    const off = first(stored(PLENTY, { without: ['halls'] }), choose('kitchen', 'eat-your-fill'));
    expect([off.eaten, off.wasted]).toEqual([PEOPLE * p['food.ration.usual'], 0]);
  });

  it('FOOD-3 need follows load: overwork raises it, rest lowers it', () => {
    const need = (hours: string, fields: number) =>
      first(stored(PLENTY), choose('hours', hours), set({ fields })).foodNeed;
    const usual = PEOPLE * p['food.need_per_head'];
    expect(need('ordinary', 60)).toBe(usual);
    const beyond = p['labour.hours.night_shifts'] - 1;
    expect(need('night-shifts', 60)).toBe(Math.floor(usual * (1 + p['food.need_of_overwork'] * beyond)));
    expect(need('ordinary', 30)).toBeLessThan(usual);
  });

  it('FOOD-4 a stretched pot is what the store bears until the harvest, and the animals go short first', () => {
    // From November the store must last three turns, until the wheat.
    const winter = (kilos: number) => stored(kilos * 1000, { season: NOV });
    const stretched = (kilos: number) => first(winter(kilos), choose('ration', 'stretch'));
    const usual = PEOPLE * p['food.ration.usual'];
    expect(stretched(500).eaten).toBe(usual);
    expect(stretched(500).fodder).toBe(stretched(500).fodderNeed);
    const short = stretched(105);
    expect(short.eaten + short.fodder).toBe(PEOPLE * 35_000);
    expect(short.eaten).toBeLessThan(usual);
    expect(short.fodder / short.fodderNeed).toBeLessThan(short.eaten / usual);
    expect(first(winter(105)).eaten).toBe(usual);
    expect(short.grain).toBe(PEOPLE * 70_000);
    const share = (PEOPLE * 35_000) / (usual + short.fodderNeed);
    expect(short.fodder / short.fodderNeed).toBeCloseTo(1 - p['food.fodder_cut'] * (1 - share), 6);
  });

  it('FOOD-4 grain that carts and seed will claim before the harvest is not cooked', () => {
    const autumn = (share: number) => {
      const setting: Setting = {
        season: SEP,
        crop: (crop, c) => ({ sownArea: c === 1 ? crop.plannedArea : 0, growth: 1 }),
        brigade: (b) => ({ plotArea: 0, grain: heads(b) * 20_000 }),
        parameters: { 'procurement.share': share, 'procurement.left_to_eat': 0 },
      };
      return first(setting, set({ fields: 60 }), choose('ration', 'stretch')).eaten;
    };
    expect(autumn(0.9)).toBeLessThan(autumn(0.1));
  });

  it('FOOD-5 who goes short gathers substitutes, the larger a part of what is missing the more is missing', () => {
    const starved = first(stored(0));
    expect(starved.wildFood).toBe(Math.floor(starved.foodNeed * p['food.substitutes']));
    expect(first(stored(PLENTY, { parameters: { 'food.ration.usual': 50_000 } })).wildFood).toBe(0);
    const less = stored(PLENTY, { parameters: { 'food.ration.usual': 0.97 * p['food.need_per_head'] } });
    const some = first(less, set({ fields: 60 }));
    const short = some.foodNeed - some.eaten;
    expect(some.wildFood).toBe(Math.floor(short * (p['food.substitutes'] * (short / some.foodNeed))));
    expect(some.wildFood).toBeGreaterThan(0);
    expect(some.wildFood).toBeLessThan(starved.wildFood);
  });
});

describe('health', () => {
  /** Shortfall of food of a brigade that has nothing but substitutes. */
  const SHORT = 1 - p['food.substitutes'];

  it('HEALTH-1 nourishment moves a share of the way to food over need', () => {
    const { nourishment, nourishmentHome } = first(stored(0));
    expect(nourishment).toBeCloseTo(1 - p['health.nourishment_rate'] * SHORT, 6);
    expect(nourishmentHome).toBeCloseTo(nourishment, 6);
    expect(first(stored(PLENTY, { parameters: { 'food.ration.usual': 50_000 } })).nourishment).toBe(1);
  });

  it('HEALTH-2 work capacity follows nourishment with a lag of its own, down and up', () => {
    const starved = pass(begin(stored(0, { level: { resaleFund: 0 } })));
    const { nourishment, capacity } = rowsOf(starved).brigades[0]!;
    const target = 1 - p['health.capacity_per_shortfall'] * (1 - nourishment);
    expect(capacity).toBeCloseTo(1 + p['health.capacity_rate'] * (target - 1), 9);
    // Still hungry: nourishment is what it was, at most, and capacity goes on falling.
    expect(rowsOf(pass(starved)).brigades[0]!.capacity).toBeLessThan(capacity);
  });

  it('HEALTH-2 some are too weak to work where the shortfall passes what is borne', () => {
    const { labourers } = levelOf({}).brigades[0]!;
    const { ill, nourishment } = first(stored(0));
    const beyond = 1 - nourishment - p['health.shortfall_before_illness'];
    expect(ill).toBeGreaterThan(0);
    // Illness is counted before the dead and those who leave.
    expect(ill).toBe(Math.floor(labourers * beyond * p['health.ill_per_shortfall']));
    expect(first(stored(PLENTY)).ill).toBe(0);
  });

  it('HEALTH-3 a short pot shared out by work leaves labourers less short and those at home more', () => {
    const equal = first(stored(15_000));
    const byWork = first(stored(15_000), choose('shares', 'by-work'));
    expect(byWork.nourishment).toBeGreaterThan(equal.nourishment);
    expect(byWork.nourishmentHome).toBeLessThan(equal.nourishmentHome);
    expect((1 - byWork.nourishment) / (1 - equal.nourishment)).toBeCloseTo(1 - p['food.by_work'], 6);
    const { labourers, children, elders } = levelOf({}).brigades[0]!;
    const mean = (b: typeof equal) =>
      (labourers * b.nourishment + (children + elders) * b.nourishmentHome) / PEOPLE;
    expect(mean(byWork)).toBeCloseTo(mean(equal), 9);
    const full = stored(PLENTY, { parameters: { 'food.ration.usual': 50_000 } });
    expect(first(full, choose('shares', 'by-work')).nourishmentHome).toBe(1);
  });
});
