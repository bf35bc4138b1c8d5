import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/engine/index.ts';
import { begin, choose, MAR, pass, rowsAfter, SEP, set, TO_SOW } from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const sown = (option: string, grain?: number) => {
  const brigade = () => (grain === undefined ? {} : { grain });
  const rows = rowsAfter(
    { season: SEP, crop: TO_SOW, brigade },
    set({ fields: 60 }),
    choose('technique', option),
  );
  return { wheat: rows.crops[0]![0]!, need: rows.brigades[0]!.fieldNeed };
};

describe('technique', () => {
  it('TECH-1 close planting takes seed, deep ploughing days, and the crop gives less', () => {
    const local = sown('local');
    const full = sown('full');
    expect(full.wheat.sown).toBe(local.wheat.sown);
    expect(full.wheat.seedSown / local.wheat.seedSown).toBeCloseTo(1 + p['technique.extra_seed'], 6);
    expect(full.need / local.need).toBeCloseTo(1 + p['technique.extra_days'], 9);
    expect(full.wheat.growth / local.wheat.growth).toBeCloseTo(1 - p['technique.loss'], 9);
  });

  it('TECH-1 half-heartedly followed, it costs the part of it that the parameter names', () => {
    const partly = sown('partly').wheat;
    expect(partly.growth).toBeCloseTo(1 - p['technique.loss'] * p['technique.partly'], 9);
    expect(partly.seedSown / sown('local').wheat.seedSown).toBeCloseTo(
      1 + p['technique.extra_seed'] * p['technique.partly'],
      4,
    );
  });

  it('TECH-1 an empty store has no seed to waste', () => {
    const { wheat } = sown('full', 0);
    expect(wheat.seedSown).toBe(wheat.sown * 70);
  });

  it('TECH-2 the hunt kills birds in spring only; they come back slowly, and insects eat meanwhile', () => {
    const spring = begin({ season: MAR });
    const hunted = pass(spring, choose('technique', 'full'));
    const left = rowsOf(hunted).commune.birds;
    expect(left).toBeCloseTo(1 - p['technique.birds_killed']);
    expect(rowsOf(pass(spring)).commune.birds).toBe(1);
    const wheat = (world: typeof hunted) => rowsOf(pass(world, choose('technique', 'local'))).crops[0]![0]!;
    expect(wheat(hunted).ripe / wheat(pass(spring)).ripe).toBeCloseTo(
      1 - p['technique.pest_loss'] * (1 - left),
      6,
    );
    const next = rowsOf(pass(hunted)).commune.birds;
    expect(next).toBeCloseTo(left + p['technique.birds_recovery'] * (1 - left));
  });
});
