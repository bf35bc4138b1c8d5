import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figuresIn,
  moveFigures,
  playStep,
  setByNeed,
  setTask,
  tellStep,
} from '../../../src/view/desk/index.ts';
import { asLastTurn } from '../../../src/view/desk/orders.ts';
import { splitWithin } from '../../../src/view/desk/splitting.ts';
import { aWorld, playedOn } from '../../builders/a-world.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const stepOf = (orders: ReturnType<typeof moveFigures>) => {
  if (!orders.ok) throw new Error(`Refused: ${orders.error.code}`);
  return orders.step;
};

describe('splitting figures over brigades', () => {
  const cases = fc.array(fc.record({ weight: fc.nat(50), cap: fc.nat(60) }), { minLength: 1, maxLength: 6 });

  it('gives away all there is room for, and to nobody more than its room', () => {
    fc.assert(
      fc.property(fc.nat(300), cases, (whole, rows) => {
        const caps = rows.map(({ cap }) => cap);
        const parts = splitWithin(
          whole,
          rows.map(({ weight }) => weight),
          caps,
        );
        expect(sum(parts)).toBe(Math.min(whole, sum(caps)));
        expect(parts.every((part, i) => Number.isInteger(part) && part >= 0 && part <= caps[i]!)).toBe(true);
      }),
    );
  });

  it('follows the weights while there is room', () => {
    expect(splitWithin(10, [3, 1, 1], [100, 100, 100])).toEqual([6, 2, 2]);
  });

  it('lets room decide where nobody has a need', () => {
    expect(splitWithin(6, [0, 0], [4, 8])).toEqual([2, 4]);
  });
});

describe('moving figures', () => {
  it('spreads a move of the commune over its brigades as one step', () => {
    const world = aWorld();
    const step = stepOf(moveFigures(world, -1, { from: 'idle', to: 'fields', figures: 40 }));
    const after = playStep(world, step);
    expect(step.length).toBe(4);
    expect(figuresIn(after, -1, 'fields')).toBe(40);
    expect(figuresIn(after, -1, 'idle')).toBe(figuresIn(world, -1, 'idle') - 40);
  });

  it('leaves other brigades alone where one is in view', () => {
    const world = aWorld();
    const after = playStep(world, stepOf(moveFigures(world, 2, { from: 'idle', to: 'rest', figures: 7 })));
    expect([0, 1, 2, 3].map((b) => figuresIn(after, b, 'rest'))).toEqual([0, 0, 7, 0]);
  });

  it('says how many there are where too many are asked for', () => {
    const orders = moveFigures(aWorld(), 0, { from: 'fields', to: 'rest', figures: 1 });
    expect(orders).toEqual({
      ok: false,
      error: { code: 'figures/not-enough', data: { task: 'fields', have: 0, asked: 1 } },
    });
  });

  it('is no step at all where nothing moves', () => {
    expect(moveFigures(aWorld(), -1, { from: 'rest', to: 'rest', figures: 3 })).toEqual({
      ok: true,
      step: [],
    });
  });
});

describe('setting a task to a number', () => {
  it('takes from the idle first, then from rest', () => {
    const idle = figuresIn(aWorld(), -1, 'idle');
    const resting = playStep(aWorld(), stepOf(setTask(aWorld(), -1, 'rest', idle - 5)));
    const after = playStep(resting, stepOf(setTask(resting, -1, 'fields', 12)));
    expect(figuresIn(after, -1, 'fields')).toBe(12);
    expect(figuresIn(after, -1, 'idle')).toBe(0);
    expect(figuresIn(after, -1, 'rest')).toBe(idle - 12);
  });

  it('sets those free that are taken away', () => {
    const world = playStep(aWorld(), stepOf(setTask(aWorld(), 1, 'fields', 20)));
    const after = playStep(world, stepOf(setTask(world, 1, 'fields', 4)));
    expect(figuresIn(after, 1, 'idle')).toBe(figuresIn(aWorld(), 1, 'idle') - 4);
  });

  it('refuses more than the idle and the resting', () => {
    const idle = figuresIn(aWorld(), 0, 'idle');
    const orders = setTask(aWorld(), 0, 'fields', idle + 1);
    expect(orders.ok ? null : orders.error.code).toBe('figures/not-enough');
  });
});

describe('orders for everyone', () => {
  it('fills by need, fields first, and lets the others rest', () => {
    const after = playStep(aWorld(), stepOf(setByNeed(aWorld(), -1)));
    expect(figuresIn(after, -1, 'idle')).toBe(0);
    expect(figuresIn(after, -1, 'fields')).toBeGreaterThan(0);
    expect(figuresIn(after, -1, 'rest')).toBeGreaterThan(0);
    expect(stepOf(setByNeed(after, -1))).toEqual([]);
  });

  it('puts everyone back where they stood when the turn began', () => {
    const start = playedOn(aWorld(stepOf(setByNeed(aWorld(), -1))), 1, () => []);
    const world = playStep(start, stepOf(setTask(start, -1, 'fields', 3)));
    const back = playStep(world, stepOf(asLastTurn({ worlds: [start], world }, -1)));
    expect(figuresIn(back, -1, 'fields')).toBe(figuresIn(start, -1, 'fields'));
    expect(figuresIn(back, -1, 'rest')).toBe(figuresIn(start, -1, 'rest'));
  });
});

describe('telling a step', () => {
  it('adds up the moves of all brigades', () => {
    const step = stepOf(moveFigures(aWorld(), -1, { from: 'idle', to: 'fields', figures: 9 }));
    expect(tellStep(step)).toEqual({ kind: 'move', figures: 9, from: ['idle'], to: 'fields' });
  });
});
