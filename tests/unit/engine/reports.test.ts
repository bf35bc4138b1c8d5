import { describe, expect, it } from 'vitest';
import { rowsOf, seenHarvest, type World } from '../../../src/engine/index.ts';
import {
  aScript,
  begin,
  choose,
  everyoneAt,
  JUL,
  levelOf,
  MAY,
  pass,
  RIPE_POTATOES,
  report,
  type Setting,
  total,
} from '../../builders/a-season.ts';
import { aWorld } from '../../builders/a-world.ts';

const p = begin().game.level.parameters;
const TONNE = 1_000_000;
const everyone = everyoneAt(levelOf({}));

/** A World in July with the wheat cut, before the summer form. */
const july = (setting: Setting = {}): World => pass(begin({ season: MAY, key: 9, ...setting }), ...everyone);

describe('what leaders tell', () => {
  const told = (campaign: number, setting: Setting = {}) =>
    rowsOf(july({ script: { campaign }, ...setting })).crops.map(
      ([wheat]) => wheat!.told / wheat!.harvested - 1,
    );

  it('REP-1 leaders tell what was cut, raised up to the boast that the campaign calls for', () => {
    for (const boast of told(1)) {
      expect(boast).toBeGreaterThan(0);
      expect(boast).toBeLessThanOrEqual(p['reports.leader_boast']);
    }
    const many = Array.from({ length: 20 }, (_, key) => told(1, { key })).flat();
    expect(Math.max(...many)).toBeGreaterThan(0.9 * p['reports.leader_boast']);
    told(0.5).forEach((boast, b) => {
      expect(boast).toBeCloseTo(told(1)[b]! / 2, 6);
    });
    expect(told(0)).toEqual([0, 0, 0, 0]);
  });

  it('REP-1 a leader who never boasts tells the truth, one who boasts twice tells twice as much more', () => {
    const candour = told(1, { brigade: (_, b) => ({ candour: b === 0 ? 0 : 2 }) });
    expect(candour[0]).toBe(0);
    expect(candour[1]).toBeCloseTo(2 * told(1)[1]!, 6);
  });

  it('the range on the desk holds the truth, and a walk narrows it', () => {
    const world = july({ script: { campaign: 0 } });
    const truth = total(rowsOf(world).crops, (crops) => crops[0]!.harvested);
    const heard = seenHarvest(world, 0);
    const walked = seenHarvest(aWorld([{ do: 'walk', brigade: 'brigade-1' }], world), 0);
    for (const seen of [heard, walked]) {
      expect(seen.low).toBeLessThanOrEqual(truth);
      expect(seen.high).toBeGreaterThanOrEqual(truth);
    }
    expect(walked.high - walked.low).toBeLessThan(heard.high - heard.low);
    const told = total(rowsOf(world).crops, (crops) => crops[0]!.told);
    expect(heard.low / told).toBeCloseTo(p['reports.hearsay_low'], 6);
    expect(heard.high).toBe(Math.floor(told / (1 - p['reports.hiding_most'])));
    const first = rowsOf(world).crops[0]![0]!;
    expect(walked.low - heard.low).toBeCloseTo(
      first.harvested * (1 - p['reports.seen_spread']) - first.told * p['reports.hearsay_low'],
      -1,
    );
  });

  it('REP-2 what is stamped goes out; an unstamped form goes out with the county figure', () => {
    expect(rowsOf(pass(july(), report(2600))).commune.reportedNow).toBe(2600 * TONNE);
    const silent = rowsOf(pass(july({ script: { campaign: 1 } }))).commune;
    expect(silent.reportedNow).toBe(silent.countyFigure);
    const last = rowsOf(july()).commune.reportedLast0;
    expect(silent.countyFigure).toBe(Math.floor(last * (1 + p['politics.expected_rise'])));
    expect(silent.stampedByCounty).toBe(1);
  });

  it('REP-3 critics fall silent a share of the way each turn, find their voice again, and boasts outlast the campaign', () => {
    const level = { seasons: [aScript({ campaign: 1 })] };
    const pressed = pass(begin({ level, season: MAY - 1 }));
    const { silence } = rowsOf(pressed).commune;
    expect(silence).toBeCloseTo(p['politics.silence_rate']);
    const cooled = rowsOf(pass(pressed, ...everyone));
    expect(cooled.commune.silence).toBeCloseTo(silence * (1 - p['politics.silence_rate']));
    for (const [wheat] of cooled.crops) expect(wheat!.told).toBeGreaterThan(wheat!.harvested);
  });
});

describe('hidden grain', () => {
  const PARAMETERS = { 'reports.hiding': 0.5, 'reports.hiding_most': 0.2, 'procurement.resale': 0 };
  /** The autumn after a summer in which so much was reported, its harvest cut. */
  const autumn = (tonnes: number, parameters = {}): World => {
    const crop = RIPE_POTATOES;
    const summer = begin({
      season: JUL,
      crop: (start, c) => ({
        ...crop(start, c),
        harvested: c === 0 ? start.plannedArea * 500 : 0,
      }),
      parameters: { ...PARAMETERS, 'procurement.plan_floor': 0, ...parameters },
    });
    return pass(pass(summer, report(tonnes)), ...everyone);
  };

  it('HIDE-1 where much was taken a share of the next harvest is hidden, and told without it', () => {
    const rows = rowsOf(autumn(9000));
    rows.brigades.forEach((brigade, b) => {
      const { cut, told, harvested } = rows.crops[b]![1]!;
      expect(brigade.takenBeyond).toBeGreaterThan(0);
      const share = Math.min(PARAMETERS['reports.hiding_most'], 0.5 * brigade.takenBeyond);
      expect(brigade.hid).toBe(Math.floor(cut * share));
      expect(brigade.hidden).toBe(brigade.hid);
      expect(told).toBe(Math.floor(harvested * (1 - share)));
    });
    const bounded = rowsOf(autumn(9000, { 'reports.hiding_most': 0.02 }));
    bounded.brigades.forEach((brigade, b) => {
      expect(brigade.hid).toBe(Math.floor(bounded.crops[b]![1]!.cut * 0.02));
    });
    expect(total(rowsOf(autumn(2000)).brigades, (b) => b.hid)).toBe(0);
  });

  const searched = (option: string, tonnes: number) => {
    const before = autumn(9000);
    const { brigades, commune } = rowsOf(pass(before, report(tonnes), choose('search', option)));
    return { was: rowsOf(before).brigades, is: brigades, commune };
  };

  it('HIDE-2 meetings and searches find a share of what is hidden', () => {
    const shares = {
      none: 0,
      meetings: p['procurement.meetings_find'],
      'house-search': p['procurement.search_finds'],
    };
    for (const [option, share] of Object.entries(shares)) {
      const { was, is, commune } = searched(option, 0);
      is.forEach((brigade, b) => {
        expect(brigade.found).toBe(Math.floor((was[b]!.hidden + brigade.hid) * share));
      });
      expect(commune.foundNow).toBe(total(is, (b) => b.found));
      expect(commune.procuredNow).toBe(0);
    }
  });

  it('HIDE-2 what is found goes on the carts as far as grain is owed', () => {
    const found = searched('house-search', 99_000);
    const left = searched('none', 99_000);
    expect(found.commune.procuredNow).toBeGreaterThanOrEqual(
      left.commune.procuredNow + found.commune.foundNow,
    );
  });

  it('HIDE-3 hidden grain fills the pot as far as it is short', () => {
    const before = autumn(5000, { 'procurement.left_to_eat': 0, 'procurement.most_of_told': 9 });
    const was = rowsOf(before).brigades;
    const { brigades } = rowsOf(pass(before, report(99_000), choose('seed', 'eat')));
    brigades.forEach((brigade, b) => {
      const usual = 2.5 * levelOf({}).brigades[b]!.labourers * p['food.ration.usual'];
      expect(brigade.grain).toBe(0);
      expect(brigade.fodder).toBe(0);
      expect(brigade.eaten).toBeGreaterThan(0);
      expect(brigade.eaten).toBeLessThanOrEqual(usual * 1.1);
      expect(was[b]!.hidden + brigade.hid - brigade.hidden).toBe(brigade.eaten);
    });
  });
});
