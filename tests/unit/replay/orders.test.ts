import { describe, expect, it } from 'vitest';
import { type Command, endTurn, fingerprint, newGame, rowsOf } from '../../../src/engine/index.ts';
import { playOrders, playTurn } from '../../../src/replay/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const toFields = (figures: number): Command => ({
  do: 'move',
  brigade: 'brigade-1',
  from: 'idle',
  to: 'fields',
  figures,
});

describe('orders of a turn', () => {
  const start = newGame(aLevel(), 7);
  const stray: Command = { do: 'walk', brigade: 'nowhere' };
  const commands = [toFields(3), stray, toFields(1000), toFields(2)];

  it('are played on past those that are turned down, which come back with their reasons', () => {
    const { world, rejected } = playOrders(start, commands);
    expect(rowsOf(world).brigades[0]!.atFields).toBe(5);
    expect(rejected.map(({ command, rejection }) => [command, rejection.code])).toEqual([
      [stray, 'brigade/unknown'],
      [toFields(1000), 'figures/not-enough'],
    ]);
  });

  it('lead to the same end of the turn as those alone that were taken', () => {
    expect(fingerprint(playTurn(start, commands))).toBe(
      fingerprint(endTurn(playOrders(start, [toFields(5)]).world)),
    );
  });
});
