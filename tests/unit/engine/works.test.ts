import { describe, expect, it } from 'vitest';
import {
  BARE,
  begin,
  choose,
  JUL,
  rowsAfter,
  SEP,
  type Setting,
  set,
  TO_SOW,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const commune = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).commune;
const first = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).brigades[0]!;
const RESERVOIR = p['water.reservoir_earth'];

describe('waterworks', () => {
  it('WATER-1 days move earth until the reservoir is built, and not beyond', () => {
    const some = commune({}, set({ waterworks: 20 }));
    expect(some.earthNow).toBeGreaterThan(0);
    expect(some.earth).toBe(some.earthNow);
    const built = commune({ level: { earth: RESERVOIR - 10 } }, set({ waterworks: 60 }));
    expect(built.earth).toBe(RESERVOIR);
  });

  it('WATER-1 a day moves as much earth as the parameter says', () => {
    const whole = { brigade: () => ({ goods: 1 }) };
    // With all tools in order a day at the dam is as long as a day in the fields.
    const days = first(whole, set({ fields: 20 })).fieldDays;
    expect(commune(whole, set({ waterworks: 20 })).earthNow).toBe(
      Math.floor(days * p['water.earth_per_day']),
    );
  });

  it('WATER-2 rushed work moves more earth and lays it worse', () => {
    const careful = commune({}, set({ waterworks: 20 }));
    const rushed = commune({}, set({ waterworks: 20 }), choose('works', 'rushed'));
    expect(rushed.earthNow / careful.earthNow).toBeCloseTo(p['water.rushed_speed'], 3);
    expect(careful.damQuality).toBe(1);
    expect(rushed.damQuality).toBeCloseTo(p['water.rushed_quality']);
    const half = commune(
      { level: { earth: rushed.earthNow } },
      set({ waterworks: 20 }),
      choose('works', 'rushed'),
    );
    expect(half.damQuality).toBeCloseTo((1 + p['water.rushed_quality']) / 2);
  });

  it('WATER-3 a dam that holds adds to what is sown, as far as it is built and well laid', () => {
    const growth = (earth: number, damQuality: number) =>
      rowsAfter({ season: SEP, crop: TO_SOW, level: { earth, damQuality } }, set({ fields: 60 }))
        .crops[0]![0]!.growth;
    expect(growth(RESERVOIR, 1) / growth(0, 1)).toBeCloseTo(1 + p['water.gain']);
    expect(growth(RESERVOIR / 2, 1) / growth(0, 1)).toBeCloseTo(1 + p['water.gain'] / 2);
    expect(growth(RESERVOIR, 0)).toBeCloseTo(growth(0, 1));
  });

  const flooded = (damQuality: number, more: Setting = {}) =>
    rowsAfter(
      {
        season: JUL,
        crop: (crop) => ({ sownArea: crop.plannedArea, growth: 1 }),
        script: { weather: 'flood' },
        level: { earth: 100_000, damQuality },
        ...more,
      },
      set({ fields: 60 }),
    );

  it('WATER-4 in a flood a badly laid dam fails: earth is washed out and crops are hit', () => {
    const sure = { parameters: { 'water.failure': 1 } };
    const failed = flooded(0, sure);
    expect(failed.commune.damFailed).toBe(1);
    expect(failed.commune.earth).toBe(100_000 - 100_000 * p['water.failure_earth']);
    expect(failed.commune.washedOut).toBe(100_000 - failed.commune.earth);
    expect(failed.crops[0]![1]!.weather).toBeCloseTo(1 - p['weather.loss_per_hit'] * p['water.failure_hit']);
    expect(flooded(1, sure).commune).toMatchObject({ damFailed: 0, earth: 100_000 });
    expect(flooded(0, { ...sure, script: { weather: 'rain' } }).commune.damFailed).toBe(0);
  });

  it('WATER-4 what a failed dam lost is missing until as much earth has been moved', () => {
    const sure = {
      season: JUL,
      script: { weather: 'flood' as const },
      level: { earth: 100_000, damQuality: 0 },
      parameters: { 'water.failure': 1 },
    };
    const lost = 100_000 * p['water.failure_earth'];
    const worked = commune(sure, set({ waterworks: 2 }));
    expect(worked.earthNow).toBeGreaterThan(0);
    expect(worked.washedOut).toBe(Math.max(0, lost - worked.earthNow));
    expect(commune({ ...sure, level: { earth: 0 } }, set({ waterworks: 2 })).washedOut).toBe(0);
  });

  it('WATER-4 the worse it is laid, the more of the keys see it fail', () => {
    const failures = (damQuality: number) =>
      Array.from({ length: 300 }, (_, key) => flooded(damQuality, { key }).commune.damFailed).reduce(
        (sum, failed) => sum + failed,
        0,
      ) / 300;
    expect(failures(0)).toBeCloseTo(p['water.failure'], 1);
    expect(failures(0.5)).toBeCloseTo(p['water.failure'] / 2, 1);
  });
});

describe('goods and plots', () => {
  it('GOODS-1 tools wear out without workshops and are made good with them', () => {
    const goods = (workshops: number) => first({}, set({ workshops })).goods;
    expect(goods(0)).toBeCloseTo(0.9 - p['goods.wear']);
    expect(goods(10)).toBeCloseTo(0.9 - p['goods.wear'] + p['goods.repair']);
  });

  it('GOODS-1 hands that are short make good the share of the need that they serve', () => {
    const whole = { brigade: () => ({ goods: 0.5 }) };
    const { labourers } = begin().game.level.brigades[0]!;
    const days = first({ brigade: () => ({ goods: 1 }) }, set({ fields: 1 })).fieldDays;
    const served = days / (labourers * p['goods.hands_share'] * p['labour.days_per_turn']);
    expect(served).toBeLessThan(1);
    expect(first(whole, set({ workshops: 1 })).goods).toBeCloseTo(
      0.5 - p['goods.wear'] + p['goods.repair'] * served,
    );
  });

  it('GOODS-2 pots and tools that are melted are missing afterwards', () => {
    const goods = (option: string) => first({}, choose('melt', option)).goods;
    expect(goods('keep') - goods('pots')).toBeCloseTo(p['goods.melted_pots']);
    expect(goods('pots') - goods('tools')).toBeCloseTo(p['goods.melted_tools']);
  });

  it('PLOT-1 plots give less when they are halved, none when they are collected', () => {
    const food = (option: string) => first({}, set({ plots: 4 }), choose('plots', option)).plotFood;
    expect(food('halve')).toBeLessThan(food('keep'));
    expect(food('halve') / food('keep')).toBeCloseTo(p['plots.halve'], 4);
    expect(food('collect')).toBe(0);
  });

  it('PLOT-1 a part of the work is done in spare time in any case', () => {
    const food = (plots: number) => first({}, set({ plots })).plotFood;
    const { labourers, plotArea } = begin().game.level.brigades[0]!;
    expect(food(20)).toBe(plotArea * p['plots.yield']);
    expect(food(0) / food(20)).toBeCloseTo(p['plots.spare_time_share'], 4);
    const days = first({ brigade: () => ({ goods: 1 }) }, set({ fields: 1 })).fieldDays;
    const served = days / (labourers * p['plots.hands_share'] * p['labour.days_per_turn']);
    const spare = p['plots.spare_time_share'];
    expect(food(1) / food(20)).toBeCloseTo(spare + (1 - spare) * served, 4);
  });
});

describe('furnaces', () => {
  it('FURN-1 FURN-2 FURN-3 iron claimed follows days; usable iron and wood follow what was smelted', () => {
    const after = rowsAfter({ crop: BARE }, set({ furnaces: 40 }));
    const { claimedNow, usableNow, woodBurnt, oreSmelted, wood } = after.commune;
    const days = after.brigades[0]!.furnaceDays;
    const smelted = p['furnaces.smelted_share_of_claim'];
    const woodPerIron = p['furnaces.charcoal_per_smelted'] * p['furnaces.wood_per_charcoal'];
    expect(claimedNow / 1_000_000).toBeCloseTo(days / p['furnaces.days_per_claimed_tonne'], 2);
    expect(usableNow / claimedNow).toBeCloseTo(smelted * p['furnaces.usable_share_of_smelted'], 4);
    expect(woodBurnt / claimedNow).toBeCloseTo(smelted * woodPerIron, 3);
    expect(oreSmelted / claimedNow).toBeCloseTo(smelted * p['furnaces.ore_per_smelted'], 3);
    expect(wood).toBe(begin().game.level.wood - woodBurnt);
  });

  it('FURN-1 a furnace is lit for the hands that one takes, as far as there is fuel', () => {
    const hands = 40 * begin().game.level.peoplePerFigure;
    const lit = (wood: number) => commune({ level: { wood } }, set({ furnaces: 40 })).furnacesLit;
    expect(lit(6e9)).toBe(Math.ceil(hands / p['furnaces.hands_per_furnace']));
    expect(lit(1e8)).toBeLessThan(lit(6e9));
  });

  it('FURN-1 scrap is claimed by the head of the people and the goods that are left', () => {
    const claimed = (option: string) =>
      rowsAfter({}, set({ furnaces: 40 }), choose('melt', option)).commune.claimedNow;
    // What is left of the goods once this turn's wear and melting are taken off, a head.
    const left = (option: string) =>
      rowsAfter({}, choose('melt', option)).brigades.reduce((sum, { goods }, b) => {
        const start = begin().game.level.brigades[b]!;
        return sum + goods * (start.children + start.labourers + start.elders);
      }, 0);
    const pots = claimed('pots') - claimed('keep');
    const tools = claimed('tools') - claimed('keep');
    expect(pots / left('pots')).toBeCloseTo(p['furnaces.scrap_pots'], 0);
    expect(tools / left('tools')).toBeCloseTo(p['furnaces.scrap_pots'] + p['furnaces.scrap_tools'], 0);
  });

  it('FURN-1 bare hills give no iron', () => {
    const bare = commune({ level: { wood: 0 } }, set({ furnaces: 40 }));
    expect([bare.claimedNow, bare.usableNow, bare.furnacesLit]).toEqual([0, 0, 0]);
  });

  it('FURN-1 what is melted is claimed beside the iron, and is of no more use', () => {
    const kept = commune({}, set({ furnaces: 40 }));
    const melted = commune({}, set({ furnaces: 40 }), choose('melt', 'pots'));
    expect(melted.claimedNow).toBeGreaterThan(kept.claimedNow);
    expect(melted.usableNow).toBe(kept.usableNow);
    expect(commune({}, choose('melt', 'tools')).claimedNow).toBe(0);
  });
});
