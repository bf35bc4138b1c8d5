import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from '../../../src/engine/index.ts';
import { aScript, begin, choose, pass, rowsAfter, set } from '../../builders/a-season.ts';

const first = (world: Parameters<typeof rowsOf>[0]) => rowsOf(world).brigades[0]!;
const daysWith = (...orders: Parameters<typeof rowsAfter>[1][]) =>
  rowsAfter({}, set({ fields: 10 }), ...orders).brigades[0]!.fieldDays;

describe('labour', () => {
  it('LAB-1 days follow figures, people a figure, hours, and what body and will leave of a day', () => {
    const world = begin();
    const p = world.game.level.parameters;
    const done = first(pass(world, set({ fields: 10 }), choose('hours', 'long')));
    const { capacity, fatigue, goods } = first(world);
    const expected =
      10 *
      world.game.level.peoplePerFigure *
      p['labour.days_per_turn'] *
      p['labour.hours.long'] *
      done.attendance *
      capacity *
      (1 - p['labour.fatigue_cost'] * fatigue) *
      (1 - p['labour.tools_cost'] * (1 - goods));
    expect(done.fieldDays).toBeCloseTo(expected, 6);
  });

  it('LAB-2 attendance runs from its floor without morale to 1 at full morale', () => {
    const at = (morale: number) => rowsAfter({ brigade: () => ({ morale }) }).brigades[0]!.attendance;
    const floor = begin().game.level.parameters['labour.attendance_without_morale'];
    expect(at(0)).toBeCloseTo(floor);
    expect(at(50)).toBeCloseTo((1 + floor) / 2);
    expect(at(100)).toBeCloseTo(1);
  });

  it('LAB-3 a brigade where all work wears out, one that rests recovers', () => {
    const world = begin();
    const before = first(world).fatigue;
    expect(first(pass(world, set({ fields: 60 }))).fatigue).toBeGreaterThan(before);
    expect(first(pass(world, set({ rest: 60 }))).fatigue).toBeLessThan(before);
  });

  it('LAB-3 fatigue moves by the load beyond what can be kept up', () => {
    const p = begin().game.level.parameters;
    const change = (fields: number, hours: string) =>
      first(pass(begin(), set({ fields }), choose('hours', hours))).fatigue - first(begin()).fatigue;
    const expected = (load: number) => p['labour.fatigue_rate'] * (load - p['labour.sustainable_load']);
    expect(change(60, 'ordinary')).toBeCloseTo(expected(1));
    expect(change(60, 'night-shifts')).toBeCloseTo(expected(p['labour.hours.night_shifts']));
    expect(change(54, 'short')).toBeCloseTo(expected(0.9 * p['labour.hours.short']));
  });

  it('LAB-4 figures come off every task when labourers are gone, and none is left over', () => {
    const world = begin({
      brigade: () => ({ grain: 0, plotArea: 0, labourers: 400 }),
      parameters: { 'people.flight_rate': 1 },
      key: 3,
    });
    const done = first(pass(world, set({ fields: 6, waterworks: 4 })));
    expect(done.labourers).toBeLessThan(400);
    expect(done.atFields + done.atWaterworks).toBe(figuresOf(world.game, done));
    expect(done.atWaterworks).toBeGreaterThan(0);
  });

  it('LAB-5 the same hands give more days where all women are called', () => {
    const gain = begin().game.level.parameters['labour.women_gain'];
    expect(daysWith(choose('women', 'all-called')) / daysWith()).toBeCloseTo(1 + gain, 9);
  });

  it('LAB-6 the share called for is away from the next season on, without families, and comes back', () => {
    const level = { seasons: [aScript(), aScript({ call: [0.2, 0, 0, 0] })] };
    const called = pass(begin({ level }));
    const quiet = pass(begin());
    const here = first(called);
    expect(here.away).toBe(Math.floor((here.labourers + here.away) * 0.2));
    expect(here.labourers + here.away).toBe(first(quiet).labourers);
    expect([here.children, here.elders]).toEqual([first(quiet).children, first(quiet).elders]);
    expect(rowsOf(called).brigades[1]!.away).toBe(0);
    const back = first(pass(called));
    expect(back.away).toBe(0);
    expect(back.labourers).toBeGreaterThan(here.labourers);
  });
});
