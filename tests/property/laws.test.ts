/** Laws that hold in every World that any player can reach: random levels' ends, random orders, random keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMN_TABLES,
  type Command,
  check,
  endTurn,
  figuresOf,
  fingerprint,
  newGame,
  peopleOf,
  play,
  rowsOf,
} from '../../src/engine/index.ts';
import {
  extend,
  fromCode,
  fromFile,
  mainLine,
  netCommands,
  newRun,
  ROOT,
  toCode,
  toFile,
  verify,
  worldsAlong,
} from '../../src/replay/index.ts';
import { grainFlows, grainOf, total } from '../builders/a-season.ts';
import { gameArb, history, keyArb, OPEN_LEVEL, obey, turnsArb } from '../builders/any-turn.ts';

describe('laws of every season', () => {
  it('grain is neither made nor lost: to the gram', () => {
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { before, after } of history(game, turns))
          expect(grainOf(rowsOf(after))).toBe(grainOf(rowsOf(before)) + grainFlows(rowsOf(after)));
      }),
      { numRuns: 100 },
    );
  });

  it('what left on the carts and what came back is the same in the books of the commune and of its brigades', () => {
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { after } of history(game, turns)) {
          const { commune, brigades } = rowsOf(after);
          expect(total(brigades, (b) => b.procured)).toBe(commune.procuredNow);
          expect(total(brigades, (b) => b.resold)).toBe(commune.resoldNow + commune.relievedNow);
          expect(total(brigades, (b) => b.found)).toBe(commune.foundNow);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hidden grain is neither made nor lost: hidden, found and eaten account for every change', () => {
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { before, after } of history(game, turns))
          rowsOf(after).brigades.forEach((is, b) => {
            const left = rowsOf(before).brigades[b]!.hidden + is.hid - is.found;
            expect(is.hidden).toBeLessThanOrEqual(left);
            expect(left - is.hidden).toBeLessThanOrEqual(is.eaten);
          });
      }),
      { numRuns: 60 },
    );
  });

  it('people are neither made nor lost: births, deaths, those who left and came back, those called away', () => {
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { before, after } of history(game, turns))
          rowsOf(after).brigades.forEach((is, b) => {
            const was = rowsOf(before).brigades[b]!;
            const moved = is.births - is.deaths - is.fled + is.returned;
            expect(peopleOf(is) + is.away).toBe(peopleOf(was) + was.away + moved);
            expect(is.gone).toBe(was.gone + is.fled - is.returned);
          });
      }),
      { numRuns: 100 },
    );
  });

  it('every column stays in its range, whole where it is said to be', () => {
    const columns = Object.entries(COLUMN_TABLES);
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { after } of history(game, turns)) {
          const rows = rowsOf(after);
          const lists = { commune: [rows.commune], brigade: rows.brigades, crop: rows.crops.flat() };
          for (const [kind, table] of columns)
            for (const row of lists[kind as keyof typeof lists])
              for (const [name, column] of Object.entries(table)) {
                const value = (row as unknown as Record<string, number>)[name]!;
                const fits =
                  value >= column.min &&
                  value <= column.max &&
                  (!column.whole || Number.isSafeInteger(value));
                if (!fits)
                  throw new Error(`${kind}.${name} is ${value}, outside ${column.min} to ${column.max}`);
              }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no brigade ever has more figures at work than hands', () => {
    fc.assert(
      fc.property(gameArb, turnsArb, (game, turns) => {
        for (const { after } of history(game, turns))
          for (const b of rowsOf(after).brigades)
            expect(
              b.atFields + b.atFurnaces + b.atWaterworks + b.atWorkshops + b.atPlots + b.atRest,
            ).toBeLessThanOrEqual(figuresOf(after.game, b));
      }),
      { numRuns: 60 },
    );
  });

  it('check agrees with play, and neither changes the World it is given', () => {
    fc.assert(
      fc.property(keyArb, turnsArb, (key, turns) => {
        let now = newGame(OPEN_LEVEL, key);
        for (const command of turns.flat()) {
          const mark = fingerprint(now);
          const checked = check(now, command);
          const played = play(now, command);
          expect(checked.ok).toBe(played.ok);
          endTurn(now);
          expect(fingerprint(now)).toBe(mark);
          if (played.ok) now = played.value;
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('replay equals live play', () => {
  function played(key: number, turns: readonly (readonly Command[])[]) {
    let run = newRun(OPEN_LEVEL, key);
    let at: string = ROOT;
    let now = newGame(OPEN_LEVEL, key);
    for (const commands of turns) {
      const ordered = obey(now, commands);
      const after = endTurn(ordered);
      ({ run, id: at } = extend(run, at, netCommands(now, ordered), after));
      now = after;
    }
    return { run, at, last: now };
  }

  it('net orders, files and codes lead to the same World, bit for bit', () => {
    fc.assert(
      fc.property(keyArb, turnsArb, (key, turns) => {
        const { run, at, last } = played(key, turns);
        expect(verify(OPEN_LEVEL, run)).toEqual({ turns: turns.length, difference: null });
        const file = fromFile(toFile(run));
        expect(file).toEqual({ ok: true, value: run });
        const code = fromCode(toCode(OPEN_LEVEL, run, at), () => OPEN_LEVEL);
        expect(code.ok && code.value.differs).toBe(null);
        const again = code.ok
          ? worldsAlong(OPEN_LEVEL, code.value.run, mainLine(code.value.run)).at(-1)!
          : last;
        expect(fingerprint(again)).toBe(fingerprint(last));
      }),
      { numRuns: 40 },
    );
  });

  it('a branch leaves its siblings untouched', () => {
    const { run } = played(3, [[], [], []]);
    const start = newGame(OPEN_LEVEL, 3);
    const other = obey(start, [{ do: 'set-policy', policy: 'hours', option: 'long' }]);
    const branched = extend(run, ROOT, netCommands(start, other), endTurn(other)).run;
    for (const [id, node] of Object.entries(run.nodes)) expect(branched.nodes[id]).toEqual(node);
    expect(verify(OPEN_LEVEL, branched).difference).toBe(null);
  });

  it('a forged fingerprint is named by its turn', () => {
    const { run } = played(3, [[], [], []]);
    const second = mainLine(run)[2]!;
    const forged = {
      ...run,
      nodes: { ...run.nodes, [second]: { ...run.nodes[second]!, fingerprint: '0123456789abcdef' } },
    };
    expect(verify(OPEN_LEVEL, forged).difference).toMatchObject({ turn: 2, node: second });
  });
});
