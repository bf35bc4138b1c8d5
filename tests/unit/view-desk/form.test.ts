import { describe, expect, it } from 'vitest';
import { endTurn, TONNE, type World } from '../../../src/engine/index.ts';
import { playStep, setByNeed } from '../../../src/view/desk/index.ts';
import { canBeWritten, followingFrom, formView, scaleFor } from '../../../src/view/form/index.ts';
import { fillIn } from '../../../src/view/letters/index.ts';
import { aWorld } from '../../builders/a-world.ts';

function runAt(turn: number) {
  const worlds: World[] = [aWorld()];
  while (worlds.length <= turn) {
    const world = worlds[worlds.length - 1]!;
    const orders = setByNeed(world, -1);
    worlds.push(endTurn(orders.ok ? playStep(world, orders.step) : world));
  }
  return { worlds, world: worlds[turn]! };
}

describe('the form', () => {
  it('lies on the desk only in its season', () => {
    expect(formView(runAt(0))).toBeNull();
    expect(formView(runAt(2))).toMatchObject({ crop: 0, year: 1958, season: 'jul-aug', stamped: -1 });
  });

  it('carries the seal of the cooperative until there is a commune', () => {
    expect(formView(runAt(2))).toMatchObject({ year: 1958, season: 'jul-aug', seal: 'cooperative' });
    expect(formView(runAt(4))).toMatchObject({ year: 1958, season: 'nov-dec', seal: 'commune' });
  });

  it('shows what follows only once the carts have come', () => {
    expect(formView(runAt(2))!.cartsKnown).toBe(false);
    expect(formView(runAt(4))!.cartsKnown).toBe(true);
  });

  it('remembers what was last reported of the crop, and when; before that, the base year', () => {
    const first = runAt(2);
    const { base } = first.world.game.level;
    expect(formView(first)).toMatchObject({ last: base.output[0], lastYear: base.year });

    const stamped = playStep(first.world, [{ do: 'report', tonnes: 7000 }]);
    const worlds = [...first.worlds.slice(0, -1), stamped, endTurn(stamped)];
    while (formView({ worlds, world: worlds.at(-1)! })?.crop !== 0) worlds.push(endTurn(worlds.at(-1)!));
    expect(formView({ worlds, world: worlds.at(-1)! })).toMatchObject({
      year: 1959,
      last: 7000 * TONNE,
      lastYear: 1958,
    });
  });

  it('takes a share of what is written: more on paper, less to eat', () => {
    const run = runAt(4);
    const low = followingFrom(run, 5000)!;
    const high = followingFrom(run, 9000)!;
    expect(high.taken).toBeGreaterThan(low.taken);
    expect(high.left).toBeLessThan(low.left);
    expect(high.perHeadDay).toBeLessThan(low.perHeadDay);
  });

  it('has room for whole tonnes only, and not for any number', () => {
    const run = runAt(2);
    expect(canBeWritten(run, 2000)).toBe(true);
    expect(canBeWritten(run, 2000.5)).toBe(false);
    expect(canBeWritten(run, 1_000_000)).toBe(false);
    expect(followingFrom(run, 1_000_000)).toBeNull();
  });

  it('still tells what follows from the stamped number', () => {
    const { worlds, world } = runAt(4);
    const stamped = playStep(world, [{ do: 'report', tonnes: 6000 }]);
    expect(followingFrom({ worlds, world: stamped }, 6000)).not.toBeNull();
  });
});

describe('the ruler', () => {
  it('covers every value with round marks, six at most', () => {
    const scale = scaleFor([4558, 6512, 7980, 5320]);
    expect(scale).toEqual({ from: 4000, to: 9000, marks: [4000, 5000, 6000, 7000, 8000, 9000], fine: 250 });
  });

  it('never begins below nothing', () => {
    expect(scaleFor([0, 30]).from).toBe(0);
  });

  it('has a width where all values are one', () => {
    const { from, to } = scaleFor([500, 500]);
    expect(to).toBeGreaterThan(from);
  });
});

describe('numbers in a letter', () => {
  it('stand where the text names them; other braces stay', () => {
    expect(fillIn('{ask} people, {other}', { ask: '640' })).toBe('640 people, {other}');
  });
});
