import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/engine/index.ts';
import { aLevy, aScript, begin, choose, pass, rowsAfter, set } from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const HALF = aLevy({ draught: 0.5, plots: 0.5, tools: 0.2 });
const days = (...orders: Parameters<typeof rowsAfter>[1][]) =>
  rowsAfter({}, set({ fields: 10 }), ...orders).brigades[0]!.fieldDays;

describe('collectivisation', () => {
  it('COLL-1 the more households share an income, the less is done in a day', () => {
    const usual = days();
    const shares = ['contract', 'cooperative', 'team', 'brigade', 'commune'] as const;
    const found = shares.map((unit) => days(choose('accounting', unit)) / usual);
    shares.forEach((unit, i) => {
      expect(found[i]).toBeCloseTo(p[`effort.${unit}`] / p['effort.cooperative'], 9);
    });
    expect([...found].sort((a, b) => b - a)).toEqual(found);
  });

  it('COLL-1 food that is given whatever one does, and what was taken, cost effort', () => {
    expect(days(choose('kitchen', 'eat-your-fill')) / days()).toBeCloseTo(1 - p['effort.free_supply'], 9);
    const plots = aLevy({ plots: 0.6 });
    const robbed = rowsAfter({ script: { levies: plots } }, set({ fields: 10 })).brigades[0]!;
    expect(robbed.transferred).toBeGreaterThan(0);
    expect(robbed.fieldDays / days()).toBeCloseTo(1 - p['effort.transfers'] * robbed.transferred, 9);
  });

  it('COLL-1 does nothing where incentives are switched off as a cause', () => {
    const off = rowsAfter({ without: ['incentives'] }, set({ fields: 10 }), choose('accounting', 'commune'));
    expect(off.brigades[0]!.fieldDays).toBeCloseTo(days(), 9);
  });

  it('COLL-2 animals, plots and tools that are taken leave the brigade, and are remembered for years', () => {
    const still = { 'animals.draught_births': 0, 'animals.draught_deaths': 0, 'animals.draught_starved': 0 };
    const world = begin({ level: { seasons: [aScript({ levies: HALF })] }, parameters: still });
    const was = rowsOf(world).brigades[0]!;
    const once = pass(world);
    const is = rowsOf(once).brigades[0]!;
    expect(is.draught).toBe(was.draught - Math.floor(was.draught / 2));
    expect(is.plotArea).toBe(was.plotArea - Math.floor(was.plotArea / 2));
    const worn = rowsOf(pass(begin({ parameters: still }))).brigades[0]!.goods;
    expect(worn - is.goods).toBeCloseTo(0.2 * was.goods);
    expect(is.transferred).toBeCloseTo((0.5 + 0.5 + 0.2) / 3);
    const later = rowsOf(pass(once)).brigades[0]!;
    expect(later.transferred).toBeCloseTo(is.transferred * (1 - p['effort.forgetting']), 9);
    expect(later.plotArea).toBe(is.plotArea);
  });
});
