import { describe, expect, it } from 'vitest';
import {
  check,
  furnaceAsk,
  POLICIES,
  type Policy,
  rowsOf,
  splitByWeights,
} from '../../../src/engine/index.ts';
import {
  aScript,
  begin,
  choose,
  everyoneAt,
  levelOf,
  MAY,
  pass,
  report,
  rowsAfter,
  SEP,
  type Setting,
  set,
  total,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const commune = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).commune;

describe('standing', () => {
  it('STAND-1 hands below what the county asks cost standing, hands above it win a little', () => {
    const asked: Setting = { script: { furnaceAsk: 0.2 } };
    const world = begin(asked);
    expect(furnaceAsk(world.game, rowsOf(world))).toBe(44);
    const given = (furnaces: number) => commune(asked, set({ furnaces })).standingFromIron;
    expect(given(0)).toBeCloseTo(-p['politics.standing_iron']);
    expect(given(44)).toBeCloseTo(0);
    expect(given(60)).toBeCloseTo(p['politics.standing_iron_high']);
  });

  it('STAND-1 a policy that lags behind the line costs standing while it advances, one that stays ahead while it retreats', () => {
    const off = (campaign: number, asks: number, option: string) =>
      commune({ script: { campaign, asks: { plots: asks } } }, choose('plots', option)).standingFromLine;
    expect(off(1, 2, 'keep')).toBeCloseTo(-p['politics.standing_line']);
    expect(off(1, 2, 'halve')).toBeCloseTo(-p['politics.standing_line'] / 2);
    expect(off(1, 0, 'collect')).toBeCloseTo(0);
    expect(off(0, 0, 'collect')).toBeCloseTo(-p['politics.standing_line']);
    expect(off(0, 2, 'keep')).toBeCloseTo(0);
  });

  it('STAND-1 a report is read against the county figure, within bounds, and grain owed costs', () => {
    const setting: Setting = { season: MAY, parameters: { 'politics.inspection': 0 } };
    const july = pass(begin(setting), ...everyoneAt(levelOf(setting)));
    const formed = (times: number) => {
      const expected = rowsOf(july).commune.reportedLast0;
      return rowsOf(pass(july, report(Math.round((times * expected) / 1_000_000)))).commune;
    };
    expect(formed(1).standingFromReport).toBeCloseTo(0, 1);
    expect(formed(1.2).standingFromReport).toBeCloseTo(0.2 * p['politics.standing_report'], 1);
    expect(formed(0.8).standingFromReport).toBeCloseTo(-0.2 * p['politics.standing_report'], 1);
    expect(formed(3).standingFromReport).toBeCloseTo(p['politics.standing_report_high']);
    expect(formed(0).standingFromReport).toBeCloseTo(-p['politics.standing_report_low']);
    const { procuredNow, dueNow, standingFromGrain } = formed(20);
    expect(procuredNow).toBeLessThan(dueNow / 2);
    expect(standingFromGrain).toBeCloseTo(-p['politics.standing_grain'] * (1 - procuredNow / dueNow));
  });

  it('STAND-1 the parts of a change add up to the change', () => {
    const setting: Setting = { script: { furnaceAsk: 0.1, asks: { hours: 3 }, campaign: 1 } };
    const is = commune(setting);
    const parts =
      is.standingFromReport +
      is.standingFromIron +
      is.standingFromGrain +
      is.standingFromLine +
      is.standingFromHabit +
      is.standingFromLetters;
    expect(is.standing).toBeCloseTo(begin(setting).game.level.standing + parts, 9);
  });

  const formed = (campaign: number, inspection: number, tonnes: number) => {
    const setting: Setting = {
      season: MAY,
      script: { campaign },
      parameters: { 'politics.inspection': inspection },
    };
    return rowsOf(pass(pass(begin(setting), ...everyoneAt(levelOf(setting))), report(tonnes))).commune;
  };

  it('STAND-1 the county forgets: standing drifts back to what is usual', () => {
    const { standingFromHabit } = commune({ level: { standing: 20 } });
    expect(standingFromHabit).toBeCloseTo(p['politics.standing_drift'] * (p['politics.standing_usual'] - 20));
    expect(standingFromHabit).toBeGreaterThan(0);
  });

  it('STAND-2 an inspector looks for those who write too little while the campaign presses', () => {
    const cost = (campaign: number, tonnes: number) => {
      const seen = formed(campaign, 1, tonnes);
      const unseen = formed(campaign, 0, tonnes);
      expect([seen.inspected, unseen.inspected]).toEqual([1, 0]);
      return unseen.standingFromReport - seen.standingFromReport;
    };
    expect(cost(1, 500)).toBeCloseTo(p['politics.inspection_cost']);
    expect(cost(1, 9000)).toBeCloseTo(0);
    expect(cost(0, 9000)).toBeCloseTo(p['politics.inspection_cost']);
    expect(cost(0, 500)).toBeCloseTo(0);
    // Within the margin nothing is found. The county expects a little more than was cut while the campaign presses.
    const { countyFigure } = formed(1, 0, 500);
    const share = (times: number) => Math.round((times * countyFigure) / 1_000_000);
    expect(cost(1, share(1 - p['politics.inspection_margin'] + 0.01))).toBeCloseTo(0);
    expect(cost(1, share(1 - p['politics.inspection_margin'] - 0.01))).toBeGreaterThan(0);
  });

  it('STAND-2 he comes as often as the parameter says', () => {
    const times = Array.from({ length: 200 }, (_, key) => {
      const setting: Setting = { season: MAY, key };
      return rowsOf(pass(pass(begin(setting), ...everyoneAt(levelOf(setting))), report(2000))).commune
        .inspected;
    });
    expect(times.reduce((sum, came) => sum + came, 0) / 200).toBeCloseTo(p['politics.inspection'], 1);
  });

  it('STAND-2 he comes after a form only', () => {
    expect(commune({ season: MAY, parameters: { 'politics.inspection': 1 } }).inspected).toBe(0);
  });
});

describe('the post', () => {
  const ASKS = { hours: 2, kitchen: 2, plots: 2, technique: 2, accounting: 4 };
  const falling = (more: Setting = {}): Setting => ({
    season: MAY,
    level: {
      standing: 4,
      seasons: [aScript({ furnaceAsk: 0.2, asks: ASKS, campaign: 1 })],
      beyond: aScript({ furnaceAsk: 0.2, asks: ASKS, campaign: 1 }),
    },
    parameters: {
      'politics.post_lost': 5,
      // Nobody dies or grows old, so that the hands of the morning are those of the evening.
      'people.death_rate.labourers': 0,
      'people.growing_old': 0,
    },
    ...more,
  });

  it('POST-1 a secretary whose standing falls too low loses the post for good', () => {
    const lost = pass(begin(falling()));
    expect(rowsOf(lost).commune.post).toBe(1);
    expect(check(lost, set({ fields: 1 }))).toMatchObject({ ok: false, error: { code: 'post/lost' } });
    expect(rowsOf(pass(pass(lost))).commune.post).toBe(1);
    const held = pass(begin(falling({ parameters: { 'politics.post_lost': 0 } })));
    expect(rowsOf(held).commune.post).toBe(0);
  });

  it('POST-1 the bound is the standing at the end of the turn', () => {
    const ending = (bound: number) => commune({ season: MAY, parameters: { 'politics.post_lost': bound } });
    const { standing } = ending(0);
    expect(standing).toBeGreaterThan(10);
    expect(ending(standing + 0.01).post).toBe(1);
    expect(ending(standing - 0.01).post).toBe(0);
  });

  it('POST-2 without a secretary a work team gives every order as the county asks', () => {
    const lost = pass(begin(falling()));
    const ask = furnaceAsk(lost.game, rowsOf(lost));
    const asks = splitByWeights(
      ask,
      rowsOf(lost).brigades.map((b) => b.labourers),
    );
    const hands = rowsOf(lost).brigades.map((b) => Math.floor(b.labourers / lost.game.level.peoplePerFigure));
    const { brigades, commune: is } = rowsOf(pass(lost));
    for (const policy of Object.keys(ASKS) as (keyof typeof ASKS & Policy)[])
      expect(POLICIES[policy][is[policy]]).toBe(POLICIES[policy][ASKS[policy]]);
    expect(is.reportedNow).toBe(is.countyFigure);
    expect(is.reportedNow).toBeGreaterThan(0);
    brigades.forEach((b, i) => {
      expect(b.furnaceDays).toBeGreaterThan(0);
      expect(b.atFurnaces).toBe(asks[i]);
      expect(b.atWaterworks).toBe(Math.floor((hands[i]! - asks[i]!) / 5));
      expect(b.atFields).toBe(hands[i]! - b.atFurnaces - b.atWaterworks);
    });
  });

  it('POST-2 at the autumn harvest nobody is sent to the dam', () => {
    const lost = pass(begin(falling({ season: SEP - 1 })));
    expect(total(rowsOf(lost).brigades, (b) => b.atWaterworks)).toBe(0);
    const autumn = rowsOf(pass(lost));
    expect(total(autumn.brigades, (b) => b.atWaterworks)).toBe(0);
    expect(total(autumn.brigades, (b) => b.atFields)).toBeGreaterThan(0);
  });
});
