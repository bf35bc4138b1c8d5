/** What the rules together must bring about: recovery, famine out of distribution alone, and quiet years without causes. */
import { describe, expect, it } from 'vitest';
import {
  accountsOf,
  CAUSES,
  type Cause,
  type Command,
  endTurn,
  formDue,
  newGame,
  rowsOf,
  type SeasonScript,
  toldHarvest,
  type World,
} from '../../src/engine/index.ts';
import { aLevy, aScript, begin, choose, levelOf, total } from '../builders/a-season.ts';
import { obey } from '../builders/any-turn.ts';
import { usualHands } from '../builders/usual-orders.ts';

const TONNE = 1_000_000;
const KEYS = [1, 2, 3, 5, 8, 13, 21, 34];
const YEAR = 6;

/** Every World from the first on, with the orders of each turn. */
function played(start: World, turns: number, ordersOf: (world: World, turn: number) => Command[]): World[] {
  const worlds = [start];
  for (let turn = 0; turn < turns; turn += 1) {
    const now = worlds[turn]!;
    worlds.push(endTurn(obey(now, ordersOf(now, turn))));
  }
  return worlds;
}

/** Stamp the form, where one is due, with so many times what was cut. */
function stamp(world: World, times: number): Command[] {
  const rows = rowsOf(world);
  const crop = formDue(world.game, rows);
  if (crop < 0) return [];
  const cut = total(rows.crops, (crops) => crops[crop]!.harvested);
  return [{ do: 'report', tonnes: Math.round((times * cut) / TONNE) }];
}

describe('without causes', () => {
  /** Five years that would ruin a commune: floods and droughts, calls, levies and a campaign that never cools. */
  const HARD: readonly SeasonScript[] = Array.from({ length: 5 * YEAR + 1 }, (_, turn) =>
    aScript({
      campaign: 1,
      call: [0.15, 0.15, 0.15, 0.15],
      hit: [0.5, 0.5],
      weather: turn % YEAR === 2 ? 'flood' : 'drought',
      levies: aLevy(turn % YEAR === 3 ? { draught: 0.2, tools: 0.3 } : {}),
    }),
  );
  const level = levelOf({ level: { seasons: HARD, resaleFund: 300 * TONNE, turns: HARD.length } });
  const FOLLOWED: Command[] = [
    choose('kitchen', 'eat-your-fill'),
    choose('accounting', 'commune'),
    choose('technique', 'full'),
  ];
  const years = (key: number, without: readonly Cause[]) => {
    const worlds = played(newGame(level, key, without), HARD.length - 2, (world, turn) => [
      ...(turn === 0 ? FOLLOWED : []),
      ...usualHands(world, { furnaces: 0.2 }),
      ...stamp(world, 1.6),
    ]);
    return accountsOf(worlds).years.slice(1);
  };

  it('output stays within a few per cent of the base year, and nobody starves, whatever the script brings', () => {
    for (const key of KEYS)
      for (const year of years(key, CAUSES)) {
        expect(Math.abs(year.grainOutputIndex! - 100)).toBeLessThan(4);
        expect(year.deathRatePerMille).toBeLessThan(1000 * level.base.deathRate * 1.1);
      }
  });

  it('the same orders under the same script with all causes at work ruin it', () => {
    for (const key of KEYS) {
      const worst = Math.min(...years(key, []).map((year) => year.grainOutputIndex!));
      expect(worst).toBeLessThan(80);
    }
  });
});

describe('recovery', () => {
  /** Four years of boasting and collected plots; then, where `mends`, low forms and plots back. */
  const run = (key: number, mends: boolean) => {
    const start = begin({ key, script: {}, parameters: { 'procurement.plan_floor': 0 } });
    const worlds = played(start, 10 * YEAR, (world, turn) => {
      const isBad = turn < 4 * YEAR || !mends;
      return [
        choose('plots', isBad ? 'collect' : 'keep'),
        choose('ration', 'stretch'),
        ...usualHands(world),
        ...stamp(world, isBad ? 2.2 : 0.7),
      ];
    });
    return accountsOf(worlds).years.slice(1);
  };

  it('comes when quotas fall and plots return, and only then', () => {
    for (const key of KEYS.slice(0, 4)) {
      const mended = run(key, true);
      const kept = run(key, false);
      const worst = Math.max(...mended.slice(0, 4).map((year) => year.deathRatePerMille));
      expect(worst).toBeGreaterThan(15);
      // The fourth year is the last bad one; the last whole year comes five years after it.
      const bottom = mended[3]!;
      const last = mended.at(-2)!;
      const unmended = kept.at(-2)!;
      expect(last.deathRatePerMille).toBeLessThan(1000 * levelOf({}).base.deathRate * 1.1);
      for (const quantity of ['grainOutputIndex', 'foodIndex', 'workCapacity', 'morale'] as const) {
        expect(last[quantity]!, quantity).toBeGreaterThan(bottom[quantity]! * 1.05);
        expect(unmended[quantity]!, quantity).toBeLessThanOrEqual(bottom[quantity]!);
      }
    }
  });
});

describe('famine out of distribution alone', () => {
  /** Three years of usual weather and full fields; the same form goes out whatever the leaders tell. */
  const run = (key: number, candour: (b: number) => number) => {
    const start = begin({
      key,
      script: { campaign: 1 },
      brigade: (_, b) => ({ candour: candour(b) }),
      parameters: { 'procurement.resale': 0, 'reports.leader_boast': 1 },
    });
    return played(start, 3 * YEAR, (world) => [...usualHands(world), ...stamp(world, 1)]);
  };
  const deaths = (worlds: readonly World[], b: number) => ({
    died: total(worlds.slice(1), (world) => rowsOf(world).brigades[b]!.deaths),
    usual: total(worlds.slice(1), (world) => rowsOf(world).brigades[b]!.usualDeaths),
  });
  const harvest = (worlds: readonly World[]) =>
    total(worlds.slice(1, YEAR + 1), (world) => total(rowsOf(world).crops.flat(), (crop) => crop.cut));
  const taken = (worlds: readonly World[]) =>
    total(worlds.slice(1, YEAR + 1), (world) => rowsOf(world).commune.procuredNow);

  it('strikes the brigade whose leader boasts, not the honest ones, in a normal harvest', () => {
    for (const key of KEYS) {
      const boasting = run(key, (b) => (b === 0 ? 5 : 0));
      const honest = run(key, () => 0);
      const { base } = boasting[0]!.game.level;
      const usual = total(base.output, (mass) => mass);
      expect(harvest(boasting) / usual).toBeGreaterThan(0.95);
      expect(harvest(boasting) / harvest(honest)).toBeCloseTo(1, 1);
      expect(taken(boasting) / taken(honest)).toBeCloseTo(1, 1);
      const struck = deaths(boasting, 0);
      expect(struck.died).toBeGreaterThan(1.2 * struck.usual);
      for (const b of [1, 2, 3]) {
        const spared = deaths(boasting, b);
        expect(spared.died).toBeLessThan(1.1 * spared.usual);
      }
      const fair = deaths(honest, 0);
      expect(fair.died).toBeLessThan(1.1 * fair.usual);
    }
  });

  it('the leaders tell more than was cut only where they boast', () => {
    const worlds = run(1, (b) => (b === 0 ? 5 : 0));
    const july = rowsOf(worlds[2]!);
    expect(toldHarvest(july, 0)).toBeGreaterThan(total(july.crops, (crops) => crops[0]!.harvested));
    expect(july.crops[1]![0]!.told).toBe(july.crops[1]![0]!.harvested);
  });
});
