import { describe, expect, it } from 'vitest';
import { type Command, endTurn, type Level, newGame, rowsOf, type Task } from '../../../src/engine/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

const NONE = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };
const all = aLevel().seasons.map((season) => ({
  ...season,
  tasks: ['fields', 'furnaces', 'waterworks', 'workshops', 'plots', 'rest'] as Task[],
  opens: ['plots', 'kitchen', 'ration', 'hours', 'sowing', 'seed'] as const,
}));
const open = (changes: Partial<Level> = {}) => newGame(aLevel({ seasons: all, ...changes }), 2);
const set = (figures: Partial<Record<Task, number>>): Command => ({
  do: 'assign',
  brigade: 'brigade-1',
  figures: { ...NONE, ...figures },
});

describe('works', () => {
  it('WATER-1 days move earth until the reservoir is built, and not beyond', () => {
    const after = rowsOf(endTurn(aWorld([set({ waterworks: 20 })], open()))).commune;
    expect(after.earthNow).toBeGreaterThan(0);
    expect(after.earth).toBe(after.earthNow);
    const built = rowsOf(endTurn(aWorld([set({ waterworks: 60 })], open({ earth: 299_990 })))).commune;
    expect(built.earth).toBe(300_000);
  });

  it('GOODS-1 tools wear out without workshops and are made good with them', () => {
    const goods = (workshops: number) =>
      rowsOf(endTurn(aWorld([set({ workshops })], open()))).brigades[0]!.goods;
    expect(goods(0)).toBeCloseTo(0.9 - 0.06);
    expect(goods(10)).toBeCloseTo(0.9 - 0.06 + 0.09);
  });

  it('PLOT-1 plots give less when they are halved, none when they are collected', () => {
    const food = (option: string) =>
      rowsOf(endTurn(aWorld([set({ plots: 4 }), { do: 'set-policy', policy: 'plots', option }], open())))
        .brigades[0]!.plotFood;
    expect(food('halve')).toBeLessThan(food('keep'));
    expect(food('halve')).toBeGreaterThan(0);
    expect(food('collect')).toBe(0);
  });

  it('FURN-1 FURN-2 FURN-3 iron claimed follows days; usable iron and wood follow what was smelted', () => {
    const after = rowsOf(endTurn(aWorld([set({ furnaces: 40 })], open())));
    const { claimedNow, usableNow, woodBurnt, oreSmelted, wood } = after.commune;
    const days = after.brigades[0]!.furnaceDays;
    expect(claimedNow / 1_000_000).toBeCloseTo(days / 190, 2);
    expect(usableNow / claimedNow).toBeCloseTo(0.12 * 0.3, 4);
    expect(woodBurnt / claimedNow).toBeCloseTo(0.12 * 16, 3);
    expect(oreSmelted / claimedNow).toBeCloseTo(0.12 * 4, 3);
    expect(wood).toBe(6_000_000_000 - woodBurnt);
  });

  it('FURN-1 bare hills give no iron', () => {
    const after = rowsOf(endTurn(aWorld([set({ furnaces: 40 })], open({ wood: 0 })))).commune;
    expect([after.claimedNow, after.usableNow, after.furnacesLit]).toEqual([0, 0, 0]);
  });
});
