import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/engine/index.ts';
import {
  begin,
  choose,
  everyoneAt,
  levelOf,
  MAY,
  pass,
  report,
  rowsAfter,
  type Setting,
  set,
  total,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const POOR: Setting = { brigade: () => ({ grain: 0, plotArea: 0 }) };

describe('morale and trust', () => {
  it('MORALE-1 the parts of a change add up to the change', () => {
    for (const setting of [{}, POOR, { brigade: () => ({ fatigue: 0.6, morale: 20 }) }]) {
      const before = rowsOf(begin(setting)).brigades[0]!.morale;
      const b = rowsAfter(setting).brigades[0]!;
      const parts =
        b.moraleFromFood +
        b.moraleFromWork +
        b.moraleFromHarvest +
        b.moraleFromGrain +
        b.moraleFromPlots +
        b.moraleFromDeaths +
        b.moraleFromLetters +
        b.moraleFromHabit;
      expect(b.morale).toBeCloseTo(Math.min(100, Math.max(0, before + parts)), 9);
    }
  });

  it('MORALE-1 hunger, deaths, worn-out people and plots lost all lower it', () => {
    const usual = rowsAfter({}).brigades[0]!;
    const hungry = rowsAfter(POOR).brigades[0]!;
    expect(hungry.moraleFromFood).toBeLessThan(usual.moraleFromFood);
    expect(hungry.moraleFromDeaths).toBeLessThan(0);
    expect(rowsAfter({ brigade: () => ({ fatigue: 0.8 }) }).brigades[0]!.moraleFromWork).toBeLessThan(0);
    const collected = rowsAfter({}, choose('plots', 'collect')).brigades[0]!;
    expect(collected.moraleFromPlots).toBeCloseTo(-p['morale.plots']);
  });

  const fed = (b: ReturnType<typeof rowsAfter>['brigades'][number]) =>
    (b.eaten + b.plotFood + b.wildFood) / b.foodNeed;

  it('MORALE-1 each part has the size that its parameter gives it', () => {
    const hungry = rowsAfter(POOR).brigades[0]!;
    expect(hungry.moraleFromFood).toBeCloseTo(p['morale.food'] * (fed(hungry) - 1));
    const above = (hungry.deaths - hungry.usualDeaths) / hungry.usualDeaths;
    expect(hungry.moraleFromDeaths).toBeCloseTo(-p['morale.deaths'] * Math.min(1, above));
    const full = rowsAfter({}, choose('kitchen', 'eat-your-fill')).brigades[0]!;
    expect(full.moraleFromFood).toBeCloseTo(p['morale.plenty'] * Math.min(1, 4 * (fed(full) - 1)));
    const worn = rowsAfter({ brigade: () => ({ fatigue: 0.8 }) }, set({ fields: 60 })).brigades[0]!;
    expect(worn.moraleFromWork).toBeCloseTo(
      -p['morale.fatigue'] * (worn.fatigue - p['morale.fatigue_borne']),
    );
    const low = rowsAfter({ brigade: () => ({ morale: 20 }) }).brigades[0]!;
    expect(low.moraleFromHabit).toBeCloseTo(p['morale.drift'] * (p['morale.usual'] - 20));
  });

  it('MORALE-1 grain left to rot and grain taken beyond the usual share lower it', () => {
    const rotten = rowsAfter({ season: MAY }, set({ fields: 10 }));
    const [wheat] = rotten.crops[0]!;
    expect(wheat!.rotted).toBeGreaterThan(0);
    expect(rotten.brigades[0]!.moraleFromHarvest).toBeCloseTo(
      -p['morale.rot'] * (wheat!.rotted / wheat!.ripe),
    );
    const { brigades, crops } = taken();
    const share = brigades[0]!.procured / total(crops[0]!, (c) => c.harvested);
    expect(share).toBeGreaterThan(p['procurement.share']);
    expect(brigades[0]!.moraleFromGrain).toBeCloseTo(
      -p['morale.grain_taken'] * (share - p['procurement.share']),
    );
  });

  /** A summer in which far more is reported than was cut. */
  const taken = () => {
    const july = pass(begin({ season: MAY }), ...everyoneAt(levelOf({})));
    return rowsOf(pass(july, report(6000)));
  };

  it('TRUST-1 each part has the size that its parameter gives it', () => {
    const hungry = rowsAfter(POOR);
    const meanFed = total(hungry.brigades, fed) / 4;
    expect(hungry.commune.trustFromFood).toBeCloseTo(p['politics.trust_food'] * (meanFed - 1));
    const worn = rowsAfter({ brigade: () => ({ fatigue: 0.8 }) });
    const fatigue = total(worn.brigades, (b) => b.fatigue) / 4;
    expect(worn.commune.trustFromWork).toBeCloseTo(
      -p['politics.trust_work'] * (fatigue - p['morale.fatigue_borne']),
    );
    const { brigades, crops, commune } = taken();
    const beyond = total(brigades, (b) => {
      const harvested = total(crops[brigades.indexOf(b)]!, (c) => c.harvested);
      return Math.max(0, b.procured / harvested - p['procurement.share']);
    });
    expect(commune.trustFromGrain).toBeCloseTo((-p['politics.trust_grain'] * beyond) / 4);
  });

  it('TRUST-1 hunger, searches and plots that are taken cost trust', () => {
    const usual = rowsAfter({}).commune;
    expect(rowsAfter(POOR).commune.trust).toBeLessThan(usual.trust);
    const searched = rowsAfter({}, choose('search', 'house-search')).commune;
    expect(usual.trustFromGrain - searched.trustFromGrain).toBeCloseTo(2 * p['politics.search_trust']);
    const collected = rowsAfter({}, choose('plots', 'collect')).commune;
    expect(usual.trustFromPlots - collected.trustFromPlots).toBeCloseTo(p['politics.trust_plots']);
  });

  it('TRUST-1 it mends slowly toward what is usual', () => {
    const level = { trust: 20 };
    const { trustFromHabit } = rowsAfter({ level }).commune;
    expect(trustFromHabit).toBeCloseTo(p['politics.trust_recovery'] * (p['politics.trust_usual'] - 20));
  });

  it('LETTER-1 silence is the first choice, and an answer has its own effects', () => {
    const level: Setting['level'] = {
      letters: [
        {
          id: 'petition',
          kind: 'petition',
          when: { turn: 0 },
          brigade: 0,
          choices: [
            { id: 'silent', effects: [{ change: 'trust', by: -3, brigade: -1 }] },
            {
              id: 'grant',
              effects: [
                { change: 'standing', by: -2, brigade: -1 },
                { change: 'morale', by: 5, brigade: 0 },
              ],
            },
          ],
        },
      ],
    };
    expect(rowsAfter({ level }, set({})).commune.trustFromLetters).toBe(-3);
    const granted = rowsAfter({ level }, { do: 'answer', letter: 'petition', choice: 'grant' });
    expect(granted.commune.standingFromLetters).toBe(-2);
    expect(granted.commune.trustFromLetters).toBe(0);
    expect(granted.brigades[0]!.moraleFromLetters).toBe(5);
    expect(granted.brigades[1]!.moraleFromLetters).toBe(0);
  });
});
