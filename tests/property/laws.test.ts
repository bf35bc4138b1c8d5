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
  type Level,
  newGame,
  POLICIES,
  type Policy,
  peopleOf,
  play,
  type Rows,
  rowsOf,
  TASKS,
  type Task,
  type World,
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
import { aLevel } from '../builders/a-level.ts';

const POLICY_NAMES = Object.keys(POLICIES) as Policy[];
const MOST_TURNS = 12;
const everythingOpen: Level = aLevel({
  turns: MOST_TURNS,
  seasons: aLevel().seasons.map((season) => ({ ...season, tasks: TASKS, opens: POLICY_NAMES })),
});

const taskArb = fc.constantFrom(...TASKS, 'idle' as const);
const brigadeArb = fc.constantFrom(...everythingOpen.brigades.map(({ id }) => id));
const commandArb: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    brigade: brigadeArb,
    from: taskArb,
    to: taskArb,
    figures: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    do: fc.constant('assign' as const),
    brigade: brigadeArb,
    figures: fc.record(
      Object.fromEntries(TASKS.map((task) => [task, fc.integer({ min: 0, max: 14 })])) as Record<
        Task,
        fc.Arbitrary<number>
      >,
    ),
  }),
  fc
    .constantFrom(...POLICY_NAMES)
    .chain((policy) =>
      fc
        .constantFrom<string>(...POLICIES[policy])
        .map((option) => ({ do: 'set-policy' as const, policy, option })),
    ),
  fc.record({ do: fc.constant('report' as const), tonnes: fc.integer({ min: 0, max: 20_000 }) }),
  fc.record({ do: fc.constant('walk' as const), brigade: brigadeArb }),
);
const turnsArb = fc.array(fc.array(commandArb, { maxLength: 12 }), {
  minLength: 1,
  maxLength: MOST_TURNS,
});
const keyArb = fc.integer({ min: 0, max: 0xffffffff });

const obey = (world: World, commands: readonly Command[]): World =>
  commands.reduce((now, command) => {
    const played = play(now, command);
    return played.ok ? played.value : now;
  }, world);

function history(key: number, turns: readonly (readonly Command[])[]): { before: World; after: World }[] {
  let now = newGame(everythingOpen, key);
  return turns.map((commands) => {
    const before = obey(now, commands);
    now = endTurn(before);
    return { before, after: now };
  });
}

const grainIn = (rows: Rows): number =>
  rows.brigades.reduce((sum, b) => sum + b.grain, 0) +
  rows.crops.flat().reduce((sum, crop) => sum + crop.seed + crop.standing, 0);

const sum = <T>(rows: readonly T[], read: (row: T) => number): number =>
  rows.reduce((total, row) => total + read(row), 0);

describe('laws of every season', () => {
  it('grain is neither made nor lost: to the gram', () => {
    fc.assert(
      fc.property(keyArb, turnsArb, (key, turns) => {
        for (const { before, after } of history(key, turns)) {
          const was = rowsOf(before);
          const is = rowsOf(after);
          const crops = is.crops.flat();
          const made = sum(crops, (c) => c.ripe);
          const gone =
            sum(is.brigades, (b) => b.eaten + b.procured) + sum(crops, (c) => c.rotted + c.seedSown);
          expect(grainIn(is)).toBe(grainIn(was) + made - gone);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('people are neither made nor lost: births, deaths and those who left account for every change', () => {
    fc.assert(
      fc.property(keyArb, turnsArb, (key, turns) => {
        for (const { before, after } of history(key, turns)) {
          rowsOf(after).brigades.forEach((is, b) => {
            expect(peopleOf(is)).toBe(
              peopleOf(rowsOf(before).brigades[b]!) + is.births - is.deaths - is.fled,
            );
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every column stays in its range, whole where it is said to be', () => {
    const columns = Object.entries(COLUMN_TABLES);
    fc.assert(
      fc.property(keyArb, turnsArb, (key, turns) => {
        for (const { after } of history(key, turns)) {
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
      fc.property(keyArb, turnsArb, (key, turns) => {
        for (const { after } of history(key, turns))
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
        let now = newGame(everythingOpen, key);
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

describe('all else equal, within a turn', () => {
  const start = (turns: readonly (readonly Command[])[]): World =>
    obey(newGame(everythingOpen, 11), []) && history(11, turns).at(-1)!.after;

  it('more hands in the fields never lower what is cut', () => {
    fc.assert(
      fc.property(turnsArb, fc.integer({ min: 0, max: 49 }), (turns, fields) => {
        const world = start(turns);
        const cut = (figures: number): number => {
          const orders = everythingOpen.brigades.map(
            ({ id }): Command => ({
              do: 'assign',
              brigade: id,
              figures: { fields: figures, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 },
            }),
          );
          return sum(rowsOf(endTurn(obey(world, orders))).crops.flat(), (c) => c.cut);
        };
        const have = Math.min(...rowsOf(world).brigades.map((b) => figuresOf(world.game, b)));
        if (have > fields) expect(cut(fields + 1)).toBeGreaterThanOrEqual(cut(fields));
      }),
      { numRuns: 60 },
    );
  });

  it('a higher report never lowers procurement, and more grain never starves more', () => {
    fc.assert(
      fc.property(
        keyArb,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        (key, low, more) => {
          const autumn = history(key, [[], [], [], []]).at(-1)!.after;
          const procured = (tonnes: number): number =>
            rowsOf(endTurn(obey(autumn, [{ do: 'report', tonnes }]))).commune.procuredNow;
          expect(procured(low + more)).toBeGreaterThanOrEqual(procured(low));
          const richer = aLevel({
            brigades: aLevel().brigades.map((b) => ({ ...b, grain: b.grain + more * 1_000_000 })),
          });
          const died = (level: Level): number =>
            sum(rowsOf(endTurn(newGame(level, key))).brigades, (b) => b.deaths);
          expect(died(richer)).toBeLessThanOrEqual(died(aLevel()));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('replay equals live play', () => {
  function played(key: number, turns: readonly (readonly Command[])[]) {
    let run = newRun(everythingOpen, key);
    let at: string = ROOT;
    let now = newGame(everythingOpen, key);
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
        expect(verify(everythingOpen, run)).toEqual({ turns: turns.length, difference: null });
        const file = fromFile(toFile(run));
        expect(file).toEqual({ ok: true, value: run });
        const code = fromCode(toCode(everythingOpen, run, at), () => everythingOpen);
        expect(code.ok && code.value.differs).toBe(null);
        const again = code.ok
          ? worldsAlong(everythingOpen, code.value.run, mainLine(code.value.run)).at(-1)!
          : last;
        expect(fingerprint(again)).toBe(fingerprint(last));
      }),
      { numRuns: 40 },
    );
  });

  it('a branch leaves its siblings untouched', () => {
    const { run } = played(3, [[], [], []]);
    const start = newGame(everythingOpen, 3);
    const other = obey(start, [{ do: 'set-policy', policy: 'hours', option: 'long' }]);
    const branched = extend(run, ROOT, netCommands(start, other), endTurn(other)).run;
    for (const [id, node] of Object.entries(run.nodes)) expect(branched.nodes[id]).toEqual(node);
    expect(verify(everythingOpen, branched).difference).toBe(null);
  });

  it('a forged fingerprint is named by its turn', () => {
    const { run } = played(3, [[], [], []]);
    const second = mainLine(run)[2]!;
    const forged = {
      ...run,
      nodes: { ...run.nodes, [second]: { ...run.nodes[second]!, fingerprint: '0123456789abcdef' } },
    };
    expect(verify(everythingOpen, forged).difference).toMatchObject({ turn: 2, node: second });
  });
});
