import { describe, expect, it } from 'vitest';
import { endTurn, newGame, rowsOf, type Task } from '../../../src/engine/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

const NONE = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };
const set = (brigade: string, figures: Partial<Record<Task, number>>) =>
  ({ do: 'assign', brigade, figures: { ...NONE, ...figures } }) as const;
const first = (world: Parameters<typeof rowsOf>[0]) => rowsOf(world).brigades[0]!;

describe('labour', () => {
  it('LAB-1 days follow figures, people a figure, and what body and will leave of a day', () => {
    const world = aWorld([set('brigade-1', { fields: 10 })]);
    const { attendance, fieldDays } = first(endTurn(world));
    const p = world.game.level.parameters;
    const { capacity, fatigue, goods } = first(world);
    const expected =
      10 *
      40 *
      55 *
      attendance *
      capacity *
      (1 - p['labour.fatigue_cost'] * fatigue) *
      (1 - p['labour.tools_cost'] * (1 - goods));
    expect(fieldDays).toBeCloseTo(expected, 6);
  });

  it('LAB-2 attendance runs from its floor without morale to 1 at full morale', () => {
    const at = (morale: number) =>
      first(endTurn(newGame(aLevel({ brigades: aLevel().brigades.map((b) => ({ ...b, morale })) }), 1)))
        .attendance;
    expect(at(0)).toBeCloseTo(0.6);
    expect(at(50)).toBeCloseTo(0.8);
    expect(at(100)).toBeCloseTo(1);
  });

  it('LAB-3 a brigade where all work wears out, one that rests recovers', () => {
    const before = first(newGame(aLevel(), 1)).fatigue;
    expect(first(endTurn(aWorld([set('brigade-1', { fields: 60 })]))).fatigue).toBeGreaterThan(before);
    expect(first(endTurn(aWorld([set('brigade-1', { rest: 60 })]))).fatigue).toBeLessThan(before);
  });

  it('LAB-4 figures come off every task when labourers are gone, and none is left over', () => {
    const starving = aLevel({
      brigades: aLevel().brigades.map((b) => ({ ...b, grain: 0, plotArea: 0, labourers: 400 })),
      parameters: { ...aLevel().parameters, 'people.flight_rate': 1 },
    });
    const world = aWorld([set('brigade-1', { fields: 6, waterworks: 4 })], newGame(starving, 3));
    const after = first(endTurn(world));
    expect(after.labourers).toBeLessThan(400);
    expect(after.atFields + after.atWaterworks).toBe(Math.floor(after.labourers / 40));
  });
});
