import { describe, expect, it } from 'vitest';
import {
  type Command,
  endTurn,
  furnaceAsk,
  type Level,
  newGame,
  rowsOf,
  type Task,
} from '../../../src/engine/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

const NONE = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };
const played = (level: Level, ...orders: Command[]) => rowsOf(endTurn(aWorld(orders, newGame(level, 4))));

describe('morale, trust, standing', () => {
  it('MORALE-1 the parts of a change add up to the change', () => {
    const before = rowsOf(newGame(aLevel(), 4)).brigades[0]!.morale;
    const b = played(aLevel()).brigades[0]!;
    const parts =
      b.moraleFromFood +
      b.moraleFromWork +
      b.moraleFromHarvest +
      b.moraleFromGrain +
      b.moraleFromPlots +
      b.moraleFromDeaths +
      b.moraleFromLetters +
      b.moraleFromHabit;
    expect(b.morale).toBeCloseTo(before + parts, 9);
  });

  it('TRUST-1 hunger costs trust', () => {
    const poor = aLevel({ brigades: aLevel().brigades.map((b) => ({ ...b, grain: 0, plotArea: 0 })) });
    expect(played(poor).commune.trust).toBeLessThan(played(aLevel()).commune.trust);
  });

  it('STAND-1 hands below what the county asks cost standing, hands above it win a little', () => {
    const seasons = [{ ...aLevel().seasons[0]!, furnaceAsk: 0.2, tasks: ['fields', 'furnaces'] as Task[] }];
    const level = aLevel({ seasons });
    const ask = furnaceAsk(newGame(level, 4).game, rowsOf(newGame(level, 4)));
    const given = (figures: number): Command => ({
      do: 'assign',
      brigade: 'brigade-1',
      figures: { ...NONE, furnaces: figures },
    });
    expect(ask).toBe(44);
    expect(played(level).commune.standingFromIron).toBeCloseTo(-12);
    expect(played(level, given(44)).commune.standingFromIron).toBeCloseTo(0);
    expect(played(level, given(60)).commune.standingFromIron).toBeCloseTo(4);
  });

  it('LETTER-1 silence is the first choice, and an answer has its own effects', () => {
    const level = aLevel({
      letters: [
        {
          id: 'petition',
          kind: 'petition',
          when: { turn: 0 },
          brigade: 0,
          choices: [
            { id: 'silent', effects: [{ change: 'trust', by: -3, brigade: -1 }] },
            {
              id: 'grant',
              effects: [
                { change: 'standing', by: -2, brigade: -1 },
                { change: 'morale', by: 5, brigade: 0 },
              ],
            },
          ],
        },
      ],
    });
    expect(played(level).commune.trustFromLetters).toBe(-3);
    const granted = played(level, { do: 'answer', letter: 'petition', choice: 'grant' });
    expect(granted.commune.standingFromLetters).toBe(-2);
    expect(granted.commune.trustFromLetters).toBe(0);
    expect(granted.brigades[0]!.moraleFromLetters).toBe(5);
    expect(granted.brigades[1]!.moraleFromLetters).toBe(0);
  });
});
