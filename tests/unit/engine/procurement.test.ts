import { describe, expect, it } from 'vitest';
import { peopleOf, type Rows, rowsOf, type World } from '../../../src/engine/index.ts';
import {
  aScript,
  begin,
  choose,
  everyoneAt,
  grainFlows,
  grainOf,
  levelOf,
  MAR,
  MAY,
  pass,
  report,
  rowsAfter,
  type Setting,
  total,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const base = begin().game.level.base;
const TONNE = 1_000_000;

/** A World in July with the wheat cut, before the summer form. */
const july = (setting: Setting = {}): World =>
  pass(begin({ season: MAY, key: 9, ...setting }), ...everyoneAt(levelOf(setting)));
const formed = (tonnes: number, setting: Setting = {}, ...orders: Parameters<typeof pass>[1][]): Rows =>
  rowsOf(pass(july(setting), report(tonnes), ...orders));

describe('procurement', () => {
  it('PROC-1 the share is taken of the report, and the plan stands below it', () => {
    expect(formed(4000).commune.dueNow).toBe(Math.floor(4000 * TONNE * p['procurement.share']));
    const plan = base.output[0]! * p['procurement.plan_floor'] * p['procurement.share'];
    expect(formed(0).commune.dueNow).toBe(Math.floor(plan));
  });

  it('PROC-1 while the campaign presses the county insists on a part of its own figure, whatever is reported', () => {
    const due = (disbelief: number, campaign: number) => {
      const world = july({ parameters: { 'procurement.disbelief': disbelief }, script: { campaign } });
      return rowsOf(pass(world, report(0))).commune;
    };
    const { dueNow, countyFigure } = due(0.9, 1);
    expect(dueNow).toBe(Math.floor(countyFigure * 0.9 * p['procurement.share']));
    expect(due(0.9, 0).dueNow).toBe(due(0, 0).dueNow);
    expect(due(0, 1).dueNow).toBeLessThan(dueNow);
  });

  it('PROC-1 without procurement beyond the harvest, a boast takes no more than the share of what was cut', () => {
    const world = july({ without: ['procurement'] });
    const cut = total(rowsOf(world).crops, (crops) => crops[0]!.harvested);
    const { dueNow } = rowsOf(pass(world, report(90_000))).commune;
    expect(dueNow).toBe(Math.floor(cut * p['procurement.share']));
  });

  it('PROC-2 grain that leaves is grain that was there, to the gram', () => {
    const before = rowsOf(july());
    const now = formed(99_999);
    expect(now.commune.procuredNow).toBe(total(now.brigades, (b) => b.procured));
    expect(now.commune.procuredNow).toBeGreaterThan(0);
    expect(grainOf(now)).toBe(grainOf(before) + grainFlows(now));
  });

  it('PROC-2 carts load in proportion to what was told', () => {
    const { brigades, crops, commune } = formed(2400, { script: { campaign: 1 } });
    const told = total(crops, (rows) => rows[0]!.told);
    brigades.forEach((brigade, b) => {
      expect(brigade.procured / commune.procuredNow).toBeCloseTo(crops[b]![0]!.told / told, 6);
    });
  });

  it('PROC-2 they go down to what is left to eat, less where it is searched, and then to a part of the seed', () => {
    const left = (search: string) => {
      const world = july({ parameters: { 'procurement.resale': 0, 'procurement.most_of_told': 9 } });
      const { brigades, crops } = rowsOf(
        pass(world, report(99_000), choose('search', search), choose('seed', 'eat')),
      );
      const was = rowsOf(world);
      return brigades.map((b, i) => {
        const seedTaken = total(was.crops[i]!, (c) => c.seed) - total(crops[i]!, (c) => c.seed);
        const perHead = (was.brigades[i]!.grain + seedTaken - b.procured) / peopleOf(was.brigades[i]!);
        return { perHead, seedTaken };
      });
    };
    // From July the store must last one turn, until the autumn crop.
    for (const { perHead } of left('none')) expect(perHead).toBeCloseTo(p['procurement.left_to_eat'], -1);
    for (const { perHead } of left('house-search'))
      expect(perHead).toBeCloseTo(p['procurement.left_to_eat'] / 2, -1);
  });

  it('PROC-2 no more is loaded at a brigade than the most that is asked of what its leader told', () => {
    const most = (share: number) =>
      formed(99_000, { parameters: { 'procurement.most_of_told': share, 'procurement.seed_search': 0 } });
    const { brigades, crops, commune } = most(0.3);
    brigades.forEach((brigade, b) => {
      expect(brigade.procured).toBe(Math.floor(crops[b]![0]!.told * 0.3));
    });
    expect(commune.procuredNow).toBeLessThan(most(0.4).commune.procuredNow);
  });

  it('PROC-2 a part of the seed follows where stores are empty', () => {
    const winter = begin({
      season: 5,
      crop: (crop, c) => ({ harvested: c === 1 ? 1000 : 0, seed: c === 1 ? crop.plannedArea * 70 : 0 }),
      brigade: () => ({ grain: 0 }),
    });
    const was = rowsOf(winter).crops;
    const now = rowsOf(pass(winter, report(99_000), choose('seed', 'eat')));
    now.crops.forEach((crops, b) => {
      expect(was[b]![1]!.seed - crops[1]!.seed).toBe(
        Math.floor(was[b]![1]!.seed * p['procurement.seed_search']),
      );
    });
  });

  it('PROC-3 where less was found than was due, the county corrects a part of its figure', () => {
    const { commune } = formed(99_000);
    const shown = commune.procuredNow / p['procurement.share'];
    const reported = 99_000 * TONNE;
    expect(commune.procuredNow).toBeLessThan(commune.dueNow);
    expect(commune.countedOn0).toBe(Math.round(reported - p['procurement.correction'] * (reported - shown)));
    expect(formed(2400).commune.countedOn0).toBe(2400 * TONNE);
  });

  it('PROC-4 a share of what left is set aside to be sold back', () => {
    const { commune } = formed(2400);
    const aside = Math.floor(commune.procuredNow * p['procurement.resale']);
    expect(commune.resaleFund + commune.resoldNow).toBe(aside);
    expect(formed(2400, { parameters: { 'procurement.resale': 0 } }).commune.resaleFund).toBe(0);
  });

  it('SEED-1 seed is put aside after procurement, by policy', () => {
    const kept = (option: string) =>
      total(formed(2600, {}, choose('seed', option)).brigades, (b) => b.seedKept);
    expect(kept('keep-part') / kept('keep-all')).toBeCloseTo(p['fields.seed.keep_part'], 2);
    expect(kept('eat')).toBe(0);
  });
});

describe('resale', () => {
  const poor: Setting = {
    season: MAR,
    brigade: ({ labourers }, b) => ({ grain: b === 0 ? 0 : labourers * 2.5 * 60_000 }),
  };
  const sold = (resaleFund: number, relief = 0) =>
    rowsAfter({ ...poor, script: { relief }, level: { resaleFund } });

  it('RESALE-1 the county sells back what is lacking, as far as its fund reaches', () => {
    const little = sold(1_000_000);
    expect(little.commune.resoldNow).toBe(1_000_000);
    expect(little.commune.resaleFund).toBe(0);
    expect(total(little.brigades, (b) => b.resold)).toBe(1_000_000);
    const enough = sold(1e12).commune;
    expect(enough.resaleFund).toBe(1e12 - enough.resoldNow);
    expect(enough.resoldNow).toBeLessThan(1e12);
  });

  it('RESALE-1 who lacks more gets more, and who lacks nothing gets nothing', () => {
    const [poorest, other] = sold(1e9).brigades;
    expect(poorest!.resold).toBeGreaterThan(other!.resold);
    const level = { resaleFund: 1e9 };
    const rich = rowsAfter({ season: MAR, level, brigade: () => ({ grain: 2e9 }) });
    expect(rich.commune.resoldNow).toBe(0);
  });

  it('RESALE-1 relief goes the same way, and spares the fund', () => {
    const relieved = sold(1e12, 50_000_000).commune;
    expect(relieved.relievedNow).toBe(50_000_000);
    expect(relieved.resoldNow).toBe(sold(1e12).commune.resoldNow - 50_000_000);
    expect(total(sold(0, 50_000_000).brigades, (b) => b.resold)).toBe(50_000_000);
  });

  it('RESALE-1 the fund of a year is not carried past its last form', () => {
    const level = { resaleFund: 5e9, seasons: [aScript()] };
    const crop = (_: unknown, c: number) => ({ harvested: c === 1 ? 1000 : 0 });
    const { commune } = rowsOf(pass(begin({ season: 5, level, crop }), report(0)));
    expect(commune.resaleFund + commune.resoldNow).toBe(
      Math.floor(commune.procuredNow * p['procurement.resale']),
    );
  });
});
