import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/engine/index.ts';
import {
  aLevy,
  aScript,
  begin,
  choose,
  levelOf,
  MAR,
  pass,
  rowsAfter,
  SEP,
  type Setting,
  set,
  TO_SOW,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const HALF = aLevy({ draught: 0.5 });
/** A herd large enough that its whole heads show a rate. */
const herd = (setting: Setting = {}): Setting => ({
  ...setting,
  brigade: () => ({ draught: 100_000, pigs: 100_000, ...setting.brigade?.(levelOf({}).brigades[0]!, 0) }),
  parameters: {
    'animals.draught_fodder': 10,
    'animals.pig_fodder': 10,
    'food.ration.usual': p['food.need_per_head'],
    ...setting.parameters,
  },
});
const first = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).brigades[0]!;

describe('animals', () => {
  it('ANIM-1 where animals are missing, ploughing takes more days and is done worse', () => {
    const sowing = (levies = HALF) => {
      const rows = rowsAfter({ season: SEP, crop: TO_SOW, script: { levies } }, set({ fields: 60 }));
      return { need: rows.brigades[0]!.fieldNeed, growth: rows.crops[0]![0]!.growth };
    };
    const whole = sowing(aLevy({}));
    const half = sowing();
    expect(half.need / whole.need).toBeCloseTo(1 + p['animals.plough_days'] / 2, 3);
    expect(half.growth / whole.growth).toBeCloseTo(1 - p['animals.plough_yield'] / 2, 3);
  });

  it('ANIM-2 draught animals breed as they are fed, and die of hunger', () => {
    const born = p['animals.draught_births'];
    const died = p['animals.draught_deaths'];
    const starved = p['animals.draught_starved'];
    expect(first(herd()).draught).toBeCloseTo(100_000 * (1 + born - died), -1);
    const empty = herd({ brigade: () => ({ grain: 0 }) });
    expect(first(empty).draught).toBeCloseTo(100_000 * (1 - died - starved), -1);
  });

  it('ANIM-2 neglect by all and overwork kill more of them', () => {
    const usual = first(herd()).draught;
    const commune = first(herd(), choose('accounting', 'commune')).draught;
    expect(usual - commune).toBeCloseTo(100_000 * p['animals.draught_neglect'], -1);
    const night = first(herd(), choose('hours', 'night-shifts'), set({ fields: 60 })).draught;
    const over = p['labour.hours.night_shifts'] - 1;
    expect(usual - night).toBeCloseTo(100_000 * p['animals.draught_overwork'] * over, -1);
  });

  it('ANIM-3 pigs go under the knife fast where households may not keep them, and come back by litters', () => {
    const collected = pass(begin(herd()), choose('plots', 'collect'));
    const left = rowsOf(collected).brigades[0]!.pigs;
    const borne = 100_000 * p['animals.pigs_without_plots'];
    expect(left).toBe(Math.round(100_000 + p['animals.pig_loss'] * (borne - 100_000)));
    const back = rowsOf(pass(collected, choose('plots', 'keep'))).brigades[0]!.pigs;
    expect(back).toBe(Math.round(left + Math.min(100_000 - left, p['animals.pig_growth'] * left)));
    expect(first(herd()).pigs).toBe(100_000);
  });

  it('ANIM-3 pigs follow the feed that people leave', () => {
    const hungry = first(herd({ brigade: () => ({ grain: 0, plotArea: 0 }) })).pigs;
    const beyond = 1 - p['animals.shortfall_before_pigs'];
    const loss = p['animals.pig_loss'] * p['animals.pigs_by_feed'] * beyond;
    expect(hungry).toBeCloseTo(100_000 * (1 - loss), -1);
    // A shortfall that people bear without touching the pigs' feed.
    const borne =
      p['food.need_per_head'] *
      (1 - p['food.need_of_overwork'] / 2) *
      (1 - p['animals.shortfall_before_pigs']);
    const little = herd({
      brigade: () => ({ plotArea: 0 }),
      parameters: { 'food.ration.usual': borne * 1.01 },
    });
    expect(first(little).pigs).toBe(100_000);
    const more = herd({
      brigade: () => ({ plotArea: 0 }),
      parameters: { 'food.ration.usual': borne * 0.95 },
    });
    expect(first(more).pigs).toBeLessThan(100_000);
  });

  it('MANURE-1 manure follows the animals and the hands that gather it, a share of the way each turn', () => {
    const still = { 'animals.draught_births': 0, 'animals.draught_deaths': 0, 'animals.draught_starved': 0 };
    const manure = (fields: number, ...orders: Parameters<typeof pass>[1][]) =>
      first(herd({ season: MAR, parameters: still }), set({ fields }), ...orders).manure;
    const hands = 1 - p['manure.from_pigs'] - p['manure.from_draught'];
    expect(manure(60)).toBeCloseTo(1);
    expect(manure(0)).toBeCloseTo(1 - p['manure.rate'] * hands);
    const pigsLost = p['animals.pig_loss'] * (1 - p['animals.pigs_without_plots']);
    expect(manure(60, choose('plots', 'collect'))).toBeCloseTo(
      1 - p['manure.rate'] * p['manure.from_pigs'] * pigsLost,
      4,
    );
  });

  it('MANURE-1 less manure gives a poorer crop', () => {
    const level = { seasons: [aScript()] };
    const wheat = (effect: number) => {
      const setting = { season: SEP - 1, crop: TO_SOW, level, parameters: { 'manure.effect': effect } };
      // The fields of July ask for nothing here, so that the only manure missing is that of the pigs.
      const july = pass(begin(setting), choose('plots', 'collect'));
      const autumn = pass(july, set({ fields: 60 }));
      return { manure: rowsOf(july).brigades[0]!.manure, growth: rowsOf(autumn).crops[0]![0]!.growth };
    };
    const { manure, growth } = wheat(p['manure.effect']);
    expect(manure).toBeLessThan(1);
    expect(growth / wheat(0).growth).toBeCloseTo(1 + p['manure.effect'] * (manure - 1), 9);
  });
});
