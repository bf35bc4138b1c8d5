import { describe, expect, it } from 'vitest';
import { type BrigadeStart, peopleOf, rowsOf } from '../../../src/engine/index.ts';
import { aScript, begin, choose, MAR, pass, rowsAfter, type Setting, set } from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const heads = (b: BrigadeStart) => b.children + b.labourers + b.elders;
/** A spring with so much grain a head in store and nothing from plots; a hundred times the people, to show rates. */
const crowd = (grainPerHead: number, more: Setting = {}): Setting => ({
  season: MAR,
  brigade: (start) => {
    const many = {
      children: start.children * 100,
      labourers: start.labourers * 100,
      elders: start.elders * 100,
    };
    return { ...many, draught: 0, pigs: 0, plotArea: 0, grain: 100 * heads(start) * grainPerHead };
  },
  ...more,
  level: { peoplePerFigure: 4000, ...more.level },
  parameters: { 'food.ration.usual': p['food.need_per_head'], ...more.parameters },
});
const PLENTY = 500_000;
const first = (...[setting, ...orders]: Parameters<typeof rowsAfter>) =>
  rowsAfter(setting, ...orders).brigades[0]!;
const SHORT = p['health.nourishment_rate'] * (1 - p['food.substitutes']);
const relieved = (relief: number) => aScript({ relief });

describe('deaths', () => {
  it('DEATH-1 deaths rise with the square of the shortfall beyond what a body bears', () => {
    const excess = (grain: number) => {
      const { deaths, usualDeaths, nourishment } = first(crowd(grain));
      return { times: deaths / usualDeaths, beyond: 1 - nourishment - p['health.shortfall_before_deaths'] };
    };
    for (const grain of [0, 10_000, 20_000]) {
      const { times, beyond } = excess(grain);
      expect(beyond).toBeGreaterThan(0);
      expect(times).toBeCloseTo(1 + p['health.deaths_of_hunger'] * beyond * beyond, 1);
    }
    expect(excess(38_000).beyond).toBeLessThan(0);
    expect(excess(38_000).times).toBeCloseTo(1, 1);
  });

  it('DEATH-1 every age dies by its own usual rate', () => {
    const still = { 'people.coming_of_age': 0, 'people.growing_old': 0, 'people.flight_rate': 0 };
    const rate = (parameters: Setting['parameters']) =>
      first(crowd(0, { parameters: { ...still, ...parameters } })).deaths;
    const none = {
      'people.death_rate.children': 0,
      'people.death_rate.labourers': 0,
      'people.death_rate.elders': 0,
    };
    const times = 1 + p['health.deaths_of_hunger'] * (SHORT - p['health.shortfall_before_deaths']) ** 2;
    const people = { children: 240_000, labourers: 240_000, elders: 120_000 };
    for (const age of ['children', 'labourers', 'elders'] as const) {
      const id = `people.death_rate.${age}` as const;
      const born = age === 'children' ? first(crowd(0)).births : 0;
      const expected = (people[age] + born) * p[id] * times;
      expect(Math.abs(rate({ ...none, [id]: p[id] }) - expected)).toBeLessThan(2);
    }
  });

  it('DEATH-3 where next to nothing is eaten for months, a share of all die, frail or not', () => {
    const dead = (starvation: number) => {
      let world = begin(crowd(0, { parameters: { 'health.starvation': starvation } }));
      for (let turn = 0; turn < 4; turn += 1) world = pass(world);
      return rowsOf(world).brigades[0]!;
    };
    const [without, deep] = [dead(0), dead(p['health.starvation'])];
    expect(1 - without.nourishment).toBeGreaterThan(p['health.shortfall_before_starvation']);
    const beyond = 1 - deep.nourishment - p['health.shortfall_before_starvation'];
    const share = deep.deaths / (deep.deaths + deep.children + deep.labourers + deep.elders);
    expect(share).toBeGreaterThan(p['health.starvation'] * beyond * beyond);
    expect(deep.deaths).toBeGreaterThan(without.deaths);
  });

  it('DEATH-1 deaths by hunger are kept apart and never fewer: the usual deaths do not count among them', () => {
    const hungry = first(crowd(0));
    expect(hungry.starved / (hungry.deaths - hungry.usualDeaths)).toBeCloseTo(1, 1);
    expect(first(crowd(PLENTY)).starved).toBe(0);
    const then = pass(begin(crowd(0)));
    const later = rowsOf(pass(then)).brigades[0]!;
    expect(later.starved).toBeGreaterThan(rowsOf(then).brigades[0]!.starved);
  });

  it('DEATH-2 where the frailest have died, fewer die of the same food, and frailty comes back slowly', () => {
    const hungry = (cost: number) => {
      const once = pass(begin(crowd(0, { parameters: { 'health.frailty_cost': cost } })));
      return { once: rowsOf(once).brigades[0]!, twice: rowsOf(pass(once)).brigades[0]! };
    };
    const { once, twice } = hungry(p['health.frailty_cost']);
    const beyond = (once.deaths - once.usualDeaths) / 600_000;
    expect(once.frailty).toBeCloseTo(1 - p['health.frailty_cost'] * beyond, 2);
    expect(once.frailty).toBeLessThan(1);
    expect(twice.deaths).toBeLessThan(hungry(0).twice.deaths);
    const fed = { seasons: [relieved(0), relieved(1e14)], peoplePerFigure: 4000 };
    const world = pass(pass(begin(crowd(0, { level: fed, parameters: { 'health.nourishment_rate': 1 } }))));
    const after = rowsOf(world).brigades[0]!;
    const later = rowsOf(pass(world)).brigades[0]!;
    expect(later.frailty - after.frailty).toBeCloseTo(p['health.frailty_recovery'] * (1 - after.frailty), 2);
    expect(later.frailty).toBeGreaterThan(after.frailty);
  });
});

describe('births', () => {
  it('BIRTH-1 hunger of this turn is missing births of a later one', () => {
    expect(first(crowd(0)).births).toBe(first(crowd(PLENTY)).births);
    const fed = first(crowd(PLENTY)).birthsDue3;
    const { birthsDue3: hungry, capacity } = first(crowd(0));
    const lasting = (1 - capacity) / p['health.capacity_per_shortfall'];
    const missing = p['people.births_of_hunger'] * (lasting - p['people.shortfall_before_births']);
    expect(missing).toBeGreaterThan(0);
    expect(fed / (600_000 * p['people.birth_rate'])).toBeCloseTo(1, 1);
    expect(hungry / fed).toBeCloseTo(1 - missing, 2);
  });

  it('BIRTH-1 overwork and couples apart lower them too', () => {
    const due = (...orders: Parameters<typeof pass>[1][]) => first(crowd(PLENTY), ...orders).birthsDue3;
    const usual = due(set({ fields: 60 }));
    const strain = p['people.births_of_overwork'];
    const night = due(set({ fields: 60 }), choose('hours', 'night-shifts'));
    expect(night / usual).toBeCloseTo(1 - strain * (p['labour.hours.night_shifts'] - 1), 2);
    expect(due(set({ furnaces: 30, fields: 30 })) / usual).toBeCloseTo(1 - strain / 2, 2);
  });

  it('BIRTH-1 what begins in a turn is born four turns later', () => {
    let world = pass(begin(crowd(PLENTY)));
    const due = rowsOf(world).brigades[0]!.birthsDue3;
    for (let turn = 0; turn < 4; turn += 1) world = pass(world);
    expect(rowsOf(world).brigades[0]!.births).toBe(due);
  });

  it('BIRTH-2 births put off are made up when food allows', () => {
    const due = (rate: number) => {
      const level = { seasons: [relieved(0), relieved(1e14), relieved(1e14)], peoplePerFigure: 4000 };
      const parameters = {
        'people.births_made_up': rate,
        'health.nourishment_rate': 1,
        'health.capacity_rate': 1,
      };
      const hungry = pass(begin(crowd(0, { level, parameters })));
      const fed = pass(hungry);
      return { hungry: rowsOf(hungry).brigades[0]!, fed: rowsOf(fed).brigades[0]! };
    };
    const { hungry, fed } = due(0.1);
    expect(hungry.postponed).toBeGreaterThan(0);
    expect(fed.birthsDue3 - due(0).fed.birthsDue3).toBeCloseTo(0.1 * hungry.postponed, -1);
    expect(fed.postponed).toBeLessThan(due(0).fed.postponed);
  });
});

describe('ages, flight and return', () => {
  it('AGE-1 children come of age and labourers grow old, and nobody is lost on the way', () => {
    const quiet = {
      'people.death_rate.children': 0,
      'people.death_rate.labourers': 0,
      'people.death_rate.elders': 0,
    };
    const fed = first(crowd(PLENTY, { parameters: quiet }));
    const grown = 240_000 + fed.births - fed.children;
    const old = fed.elders - 120_000;
    expect(grown).toBeCloseTo((240_000 + fed.births) * p['people.coming_of_age'], -1);
    expect(old).toBeCloseTo(240_000 * p['people.growing_old'], -1);
    expect(fed.labourers).toBe(240_000 + grown - old);
    expect(peopleOf(fed)).toBe(600_000 + fed.births);
  });

  it('FLIGHT-1 some leave with their families where hunger passes what is borne, none where it does not', () => {
    const { fled, gone, deaths, births, elders } = first(
      crowd(0, { parameters: { 'people.growing_old': 0 } }),
    );
    const beyond = SHORT - p['people.shortfall_before_flight'];
    const trusting = 2 - begin().game.level.trust / 50;
    const people = 600_000 + births - deaths;
    expect(Math.abs(fled - people * p['people.flight_rate'] * beyond * trusting)).toBeLessThan(
      people * 0.0005,
    );
    expect(gone).toBe(fled);
    expect(elders).toBeLessThanOrEqual(120_000);
    expect(first(crowd(PLENTY)).fled).toBe(0);
  });

  it('FLIGHT-1 fewer leave where there is trust, and where the roads are guarded', () => {
    const leave = (trust: number, ...orders: Parameters<typeof pass>[1][]) =>
      first(crowd(0, { level: { trust } }), ...orders).fled;
    expect(leave(80)).toBeLessThan(leave(20));
    expect(leave(60, choose('roads', 'guarded')) / leave(60)).toBeCloseTo(p['people.guarded_roads'], 2);
  });

  it('FLIGHT-2 a share of those who left comes back when hunger no longer drives anyone out', () => {
    const level = { seasons: [relieved(0), relieved(1e14)], peoplePerFigure: 4000 };
    const left = pass(begin(crowd(0, { level, parameters: { 'health.nourishment_rate': 1 } })));
    const was = rowsOf(left).brigades[0]!;
    expect(was.returned).toBe(0);
    const back = rowsOf(pass(left)).brigades[0]!;
    expect(back.fled).toBe(0);
    expect(back.returned).toBe(Math.floor(was.gone * p['people.return_rate']));
    expect(back.gone).toBe(was.gone - back.returned);
    expect(peopleOf(back)).toBe(peopleOf(was) + back.births - back.deaths + back.returned);
  });
});
