import { describe, expect, it } from 'vitest';
import { endTurn, type Level, newGame, rowsOf, type Task, type World } from '../../../src/engine/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

const NONE = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };
const calm = { ...aLevel().parameters, 'weather.local_spread': 0 };
const startingIn = (startSeason: number, changes: Partial<Level> = {}): World =>
  newGame(aLevel({ startSeason, parameters: calm, ...changes }), 5);
const withFields = (world: World, fields: number): World =>
  endTurn(
    aWorld(
      [{ do: 'assign', brigade: 'brigade-1', figures: { ...NONE, fields } satisfies Record<Task, number> }],
      world,
    ),
  );
const crop = (world: World, c: number) => rowsOf(world).crops[0]![c]!;

const autumn = (changes: Partial<Level> = {}): World => {
  const brigades = aLevel().brigades.map((b) => ({
    ...b,
    crops: b.crops.map((c, i) => ({
      ...c,
      sownArea: i === 1 ? c.plannedArea : 0,
      growth: 1,
      seed: c.plannedArea * 70,
    })),
  }));
  return startingIn(4, { brigades, ...changes });
};

describe('fields', () => {
  it('FIELD-1 land is sown as far as seed reaches, and the rest lies bare', () => {
    const brigades = aLevel().brigades.map((b) => ({
      ...b,
      crops: b.crops.map((c) => ({ ...c, sownArea: 0, seed: 70 * 1000 })),
    }));
    const wheat = crop(withFields(startingIn(4, { brigades }), 60), 0);
    expect(wheat.sown).toBe(1000);
    expect(wheat.seed).toBe(0);
    expect(wheat.unsown).toBe(wheat.plannedArea - 1000);
  });

  it('FIELD-1 zero seed sows nothing', () => {
    const brigades = aLevel().brigades.map((b) => ({ ...b, crops: b.crops.map((c) => ({ ...c, seed: 0 })) }));
    expect(crop(withFields(startingIn(4, { brigades }), 60), 0).sown).toBe(0);
  });

  it('FIELD-2 half the hands that are needed serve half of harvest and sowing alike', () => {
    const full = withFields(autumn(), 60);
    const need = rowsOf(full).brigades[0]!.fieldNeed / rowsOf(full).brigades[0]!.fieldDays;
    const half = withFields(autumn(), Math.round(60 * need * 0.5));
    expect(crop(half, 1).cut / crop(half, 1).ripe).toBeCloseTo(0.5, 1);
    expect(crop(half, 0).sown / crop(half, 0).plannedArea).toBeCloseTo(0.5, 1);
  });

  it('FIELD-3 crops that nobody tends lose the share that the parameter names', () => {
    const growing = aLevel().brigades.map((b) => ({
      ...b,
      crops: b.crops.map((c) => ({ ...c, sownArea: c.plannedArea, growth: 1 })),
    }));
    const untended = crop(withFields(startingIn(3, { brigades: growing }), 0), 1);
    expect(untended.growth).toBeCloseTo(1 - calm['fields.untended_loss']);
  });

  it('FIELD-4 zero labour gives zero harvest, and what stands is half rotten when the late season ends it', () => {
    const left = withFields(autumn(), 0);
    expect(crop(left, 1).cut).toBe(0);
    expect(crop(left, 1).standing).toBe(crop(left, 1).ripe);
    const late = endTurn(left);
    expect(crop(late, 1).rotted + crop(late, 1).cut).toBe(crop(left, 1).standing);
    expect(crop(late, 1).standing).toBe(0);
    const cutLate = withFields(left, 60);
    expect(crop(cutLate, 1).cut / crop(left, 1).standing).toBeCloseTo(
      1 - calm['fields.rot_before_late_harvest'],
      2,
    );
  });

  it('FIELD-5 a reservoir softens a bad season and does nothing in a good one', () => {
    const season = { ...aLevel().seasons[0]!, growth: [0.8, 0.8] };
    const grown = (earth: number, growth: number[]) => {
      const brigades = aLevel().brigades.map((b) => ({
        ...b,
        crops: b.crops.map((c) => ({ ...c, sownArea: c.plannedArea, growth: 1 })),
      }));
      return crop(withFields(startingIn(3, { brigades, earth, seasons: [{ ...season, growth }] }), 60), 1)
        .growth;
    };
    expect(grown(0, [0.8, 0.8])).toBeCloseTo(0.8);
    expect(grown(300_000, [0.8, 0.8])).toBeCloseTo(1 - 0.2 * (1 - calm['water.protection']));
    expect(grown(300_000, [1.03, 1.03])).toBeCloseTo(1.03);
  });
});
