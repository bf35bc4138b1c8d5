import { describe, expect, it } from 'vitest';
import {
  type Command,
  endTurn,
  type Level,
  newGame,
  rowsOf,
  seenHarvest,
  type Task,
  type World,
} from '../../../src/engine/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

const NONE = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };
const fieldsEverywhere = (level: Level): Command[] =>
  level.brigades.map(({ id, labourers }) => ({
    do: 'assign',
    brigade: id,
    figures: { ...NONE, fields: Math.floor(labourers / 40) } satisfies Record<Task, number>,
  }));

/** A World in July 1958 with the wheat cut, before the summer form. */
function july(changes: Partial<Level> = {}): World {
  const level = aLevel({ startSeason: 2, ...changes });
  return endTurn(aWorld(fieldsEverywhere(level), newGame(level, 9)));
}
const report = (tonnes: number): Command => ({ do: 'report', tonnes });
const ended = (world: World, ...orders: Command[]) => rowsOf(endTurn(aWorld(orders, world)));

describe('reports and procurement', () => {
  it('REP-1 leaders tell at least what was cut and at most the boast more', () => {
    for (const crops of rowsOf(july()).crops) {
      expect(crops[0]!.told).toBeGreaterThanOrEqual(crops[0]!.harvested);
      expect(crops[0]!.told).toBeLessThanOrEqual(crops[0]!.harvested * 1.4);
    }
  });

  it('the range on the desk holds the truth, and a walk narrows it', () => {
    const world = july();
    const truth = rowsOf(world).crops.reduce((sum, crops) => sum + crops[0]!.harvested, 0);
    const heard = seenHarvest(world, 0);
    const walked = seenHarvest(aWorld([{ do: 'walk', brigade: 'brigade-1' }], world), 0);
    for (const seen of [heard, walked]) {
      expect(seen.low).toBeLessThanOrEqual(truth);
      expect(seen.high).toBeGreaterThanOrEqual(truth);
    }
    expect(walked.high - walked.low).toBeLessThan(heard.high - heard.low);
  });

  it('REP-2 what is stamped goes out; an unstamped form goes out with the county figure', () => {
    expect(ended(july(), report(2600)).commune.reportedNow).toBe(2_600_000_000);
    const silent = ended(july()).commune;
    expect(silent.reportedNow).toBe(silent.countyFigure);
    expect(silent.stampedByCounty).toBe(1);
  });

  it('PROC-1 the share is taken of the report, and the plan stands below it', () => {
    const high = ended(july(), report(4000)).commune;
    expect(high.dueNow).toBe(Math.floor(4_000_000_000 * 0.246));
    const low = ended(july(), report(0)).commune;
    expect(low.dueNow).toBe(Math.floor(42_000 * 118 * 500 * 0.9 * 0.246));
  });

  it('PROC-2 grain that leaves is grain that was there, brigade by brigade', () => {
    const before = rowsOf(july());
    const now = ended(july(), report(99_999));
    const seeds = now.crops.flat().reduce((sum, crop) => sum + crop.seed, 0);
    expect(now.commune.procuredNow).toBe(now.brigades.reduce((sum, brigade) => sum + brigade.procured, 0));
    const stores = before.brigades.reduce((sum, brigade) => sum + brigade.grain, 0);
    const seedBefore = before.crops.flat().reduce((sum, crop) => sum + crop.seed, 0);
    const eaten = now.brigades.reduce((sum, brigade) => sum + brigade.eaten + brigade.grain, 0);
    expect(now.commune.procuredNow + eaten + seeds).toBe(stores + seedBefore);
  });

  it('SEED-1 seed is put aside after procurement, by policy', () => {
    const kept = (option: string) =>
      ended(july({ seasons: aLevel().seasons.map((s) => ({ ...s, opens: ['seed'] })) }), report(2600), {
        do: 'set-policy',
        policy: 'seed',
        option,
      }).brigades.reduce((sum, brigade) => sum + brigade.seedKept, 0);
    expect(kept('keep-part') / kept('keep-all')).toBeCloseTo(0.6, 2);
    expect(kept('eat')).toBe(0);
  });
});

describe('food and people', () => {
  const eatenBy = (option: [string, string][], changes: Partial<Level> = {}) => {
    const level = aLevel({
      seasons: aLevel().seasons.map((s) => ({ ...s, opens: ['kitchen', 'ration'] })),
      ...changes,
    });
    const orders = option.map(([policy, value]) => ({ do: 'set-policy', policy, option: value }) as Command);
    return rowsOf(endTurn(aWorld(orders, newGame(level, 1)))).brigades[0]!;
  };

  it('FOOD-1 a pot is what the policy says, and an empty store cooks nothing', () => {
    expect(eatenBy([['ration', 'thin']]).eaten / eatenBy([]).eaten).toBeCloseTo(0.6, 3);
    expect(eatenBy([], { brigades: aLevel().brigades.map((b) => ({ ...b, grain: 0 })) }).eaten).toBe(0);
  });

  it('FOOD-2 eat your fill cooks more, whatever the ration', () => {
    const full = eatenBy([
      ['kitchen', 'eat-your-fill'],
      ['ration', 'thin'],
    ]).eaten;
    expect(full / eatenBy([]).eaten).toBeCloseTo(1.35, 3);
  });

  it('FOOD-3 overwork needs more food', () => {
    const level = aLevel({ seasons: aLevel().seasons.map((s) => ({ ...s, opens: ['hours'] })) });
    const need = (option: string) =>
      ended(newGame(level, 1), { do: 'set-policy', policy: 'hours', option }, ...fieldsEverywhere(level))
        .brigades[0]!.foodNeed;
    expect(need('night-shifts')).toBeGreaterThan(need('ordinary'));
  });

  const hungry = (grainPerHead: number) =>
    eatenBy([], {
      brigades: aLevel().brigades.map((b) => ({
        ...b,
        plotArea: 0,
        grain: (b.children + b.labourers + b.elders) * grainPerHead,
      })),
    });

  it('HEALTH-1 HEALTH-2 nourishment moves a share of the way to food, and capacity follows behind', () => {
    const starved = hungry(0);
    expect(starved.nourishment).toBeCloseTo(0.6);
    expect(starved.capacity).toBeCloseTo(1 - 0.5 * 0.55 * 0.4);
    expect(hungry(20_000).capacity).toBeGreaterThan(starved.capacity);
  });

  it('DEATH-1 deaths rise with hunger, the old first', () => {
    const brigade = hungry(0);
    expect(brigade.deaths).toBeGreaterThan(2 * brigade.usualDeaths);
    const elders = 1200 - brigade.elders;
    expect(elders / 1200).toBeGreaterThan((2400 - brigade.labourers - brigade.fled) / 2400);
  });

  it('BIRTH-1 hunger of this turn is missing births of a later one', () => {
    expect(hungry(0).births).toBe(hungry(80_000).births);
    expect(hungry(0).birthsDue3).toBeLessThan(hungry(80_000).birthsDue3);
  });

  it('AGE-1 children come of age and labourers grow old, and nobody is lost on the way', () => {
    const fed = hungry(80_000);
    expect(fed.children + fed.labourers + fed.elders).toBe(6000 + fed.births - fed.deaths - fed.fled);
    expect(fed.labourers).toBeGreaterThan(2400);
  });

  it('FLIGHT-1 some leave where hunger passes what is borne, none where it does not', () => {
    expect(hungry(0).fled).toBeGreaterThan(0);
    expect(hungry(80_000).fled).toBe(0);
  });
});
