/** What must follow when one thing changes and all else stays as it was, in any World that a player can reach. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMN_TABLES,
  type Command,
  endTurn,
  figuresOf,
  formDue,
  type Rows,
  rowsOf,
  type SeasonScript,
  scriptOf,
  type Task,
  type World,
} from '../../src/engine/index.ts';
import { choose, set, total } from '../builders/a-season.ts';
import { changed, obey, reached, tables, wayArb } from '../builders/any-turn.ts';

const RUNS = { numRuns: 150 };
const cutIn = (rows: Rows): number => total(rows.crops.flat(), (c) => c.cut);
const hands = (world: World): number[] => rowsOf(world).brigades.map((b) => figuresOf(world.game, b));

/** Orders that send a share of the hands of every brigade to a task, and nobody elsewhere. */
const sent = (world: World, task: Task, share: number): Command[] =>
  hands(world).map((have, b) => set({ [task]: Math.floor(have * share) }, b + 1));

const ended = (world: World, ...orders: Command[]): Rows => rowsOf(endTurn(obey(world, orders)));
/** The same World, its season told otherwise. */
function scripted(world: World, script: Partial<SeasonScript>): World {
  const { game } = world;
  const { turn } = rowsOf(world).commune;
  const seasons = Array.from({ length: turn + 1 }, (_, t) => ({
    ...scriptOf(game, t),
    ...(t === turn ? script : {}),
  }));
  return { ...world, game: { ...game, level: { ...game.level, seasons } } };
}

const isFormDue = (world: World): boolean => formDue(world.game, rowsOf(world)) >= 0;

describe('hands and harvest', () => {
  it('more hands in the fields never lower what is cut', () => {
    const shareArb = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(wayArb, shareArb, shareArb, (way, a, b) => {
        const world = reached(way);
        const cut = (share: number) => cutIn(ended(world, ...sent(world, 'fields', share)));
        expect(cut(Math.max(a, b))).toBeGreaterThanOrEqual(cut(Math.min(a, b)));
      }),
      RUNS,
    );
  });

  it('more hands at sowing never lower what the land will bear', () => {
    const shareArb = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(wayArb, shareArb, shareArb, (way, a, b) => {
        const world = reached(way);
        const borne = (share: number) =>
          total(ended(world, ...sent(world, 'fields', share)).crops.flat(), (c) => c.sown * c.growth);
        expect(borne(Math.max(a, b))).toBeGreaterThanOrEqual(borne(Math.min(a, b)) * (1 - 1e-5));
      }),
      RUNS,
    );
  });

  it('more land hit never raises what ripens', () => {
    const hitArb = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(wayArb, hitArb, hitArb, (way, a, b) => {
        const world = reached(way);
        const ripe = (hit: number) =>
          total(ended(scripted(world, { hit: [hit, hit] })).crops.flat(), (c) => c.ripe);
        expect(ripe(Math.max(a, b))).toBeLessThanOrEqual(ripe(Math.min(a, b)));
      }),
      RUNS,
    );
  });

  it('without labour nothing is cut or sown', () => {
    fc.assert(
      fc.property(wayArb, fc.constantFrom<Task>('rest', 'furnaces', 'plots'), (way, elsewhere) => {
        const world = reached(way);
        const rows = ended(world, ...sent(world, elsewhere, 1));
        expect(cutIn(rows)).toBe(0);
        expect(total(rows.crops.flat(), (c) => c.sown)).toBe(0);
      }),
      RUNS,
    );
  });
});

describe('reports and procurement', () => {
  it('a higher report never lowers what is due or what leaves on the carts', () => {
    const tonnesArb = fc.integer({ min: 0, max: 12_000 });
    const seen = { forms: 0 };
    fc.assert(
      fc.property(wayArb, tonnesArb, tonnesArb, (way, a, b) => {
        const world = reached(way);
        // Wait for the next form, with hands in the fields.
        let now = world;
        while (!isFormDue(now)) {
          if (rowsOf(now).commune.turn > rowsOf(world).commune.turn + 6) return;
          now = endTurn(obey(now, sent(now, 'fields', 0.8)));
        }
        seen.forms += 1;
        const taken = (tonnes: number) => ended(now, { do: 'report', tonnes }).commune;
        const low = taken(Math.min(a, b));
        const high = taken(Math.max(a, b));
        expect(high.dueNow).toBeGreaterThanOrEqual(low.dueNow);
        expect(high.procuredNow).toBeGreaterThanOrEqual(low.procuredNow);
      }),
      RUNS,
    );
    expect(seen.forms).toBeGreaterThan(RUNS.numRuns / 2);
  });

  it('a harder search never lowers what leaves on the carts, and never leaves more hidden', () => {
    fc.assert(
      fc.property(wayArb, fc.integer({ min: 0, max: 20_000 }), (way, tonnes) => {
        const world = reached(way);
        const searched = (option: string) =>
          ended(world, { do: 'report', tonnes }, choose('search', option), choose('ration', 'usual'));
        const [none, meetings, houses] = ['none', 'meetings', 'house-search'].map(searched);
        expect(meetings!.commune.procuredNow).toBeGreaterThanOrEqual(none!.commune.procuredNow);
        expect(houses!.commune.procuredNow).toBeGreaterThanOrEqual(meetings!.commune.procuredNow);
        expect(houses!.commune.foundNow).toBeGreaterThanOrEqual(meetings!.commune.foundNow);
      }),
      RUNS,
    );
  });
});

describe('food, bodies and work', () => {
  const moreArb = fc.integer({ min: 1, max: 2_000_000_000 });

  it('more grain in a store never lowers what is eaten there, nourishment or strength, and never kills more', () => {
    fc.assert(
      fc.property(wayArb, fc.nat(3), moreArb, (way, b, more) => {
        const world = reached(way);
        const richer = changed(world, ({ brigades }) => {
          brigades[b]!.grain += more;
        });
        const was = ended(world).brigades[b]!;
        const is = ended(richer).brigades[b]!;
        expect(is.eaten).toBeGreaterThanOrEqual(was.eaten - 1);
        for (const column of ['nourishment', 'nourishmentHome', 'capacity'] as const)
          expect(is[column]).toBeGreaterThanOrEqual(was[column] - 1e-9);
        expect(is.deaths).toBeLessThanOrEqual(was.deaths);
      }),
      RUNS,
    );
  });

  it('more grain in the stores of a turn without a form never lowers the work of the turn after', () => {
    fc.assert(
      fc.property(wayArb, moreArb, (way, more) => {
        const world = reached(way);
        fc.pre(!isFormDue(world));
        const richer = changed(world, ({ brigades }) => {
          for (const brigade of brigades) brigade.grain += more;
        });
        const next = (start: World) => {
          const turn = endTurn(obey(start, sent(world, 'fields', 0.5)));
          return rowsOf(
            endTurn(
              obey(
                turn,
                [1, 2, 3, 4].map((b) => set({ fields: 10 }, b)),
              ),
            ),
          ).brigades;
        };
        const was = next(world);
        next(richer).forEach((is, b) => {
          expect(is.attendance).toBeGreaterThanOrEqual(was[b]!.attendance - 1e-9);
          if (is.atFields === was[b]!.atFields)
            expect(is.fieldDays).toBeGreaterThanOrEqual(was[b]!.fieldDays - 1e-6);
        });
      }),
      RUNS,
    );
  });

  it('a thinner pot never feeds better, and a longer day never tires less', () => {
    fc.assert(
      fc.property(wayArb, (way) => {
        const world = reached(way);
        const kitchen = choose('kitchen', 'rationed-hall');
        const fed = (ration: string) => ended(world, kitchen, choose('ration', ration)).brigades;
        fed('usual').forEach((usual, b) => {
          expect(fed('thin')[b]!.eaten).toBeLessThanOrEqual(usual.eaten);
          expect(fed('stretch')[b]!.eaten).toBeLessThanOrEqual(usual.eaten);
        });
        const tired = (hours: string) =>
          total(ended(world, choose('hours', hours)).brigades, (b) => b.fatigue);
        expect(tired('night-shifts')).toBeGreaterThanOrEqual(tired('long'));
        expect(tired('long')).toBeGreaterThanOrEqual(tired('short'));
      }),
      RUNS,
    );
  });

  it('relief reaches the brigades in whole, whatever they lack', () => {
    fc.assert(
      fc.property(wayArb, moreArb, (way, relief) => {
        const world = reached(way);
        const given = ended(scripted(world, { relief }));
        expect(given.commune.relievedNow).toBe(relief);
        expect(total(given.brigades, (b) => b.resold)).toBe(relief + given.commune.resoldNow);
      }),
      RUNS,
    );
  });
});

describe('knowledge', () => {
  it('a walk changes what the desk knows and nothing else', () => {
    fc.assert(
      fc.property(wayArb, fc.nat(3), (way, b) => {
        const world = reached(way);
        const unwalked = tables(ended(world));
        const walked = tables(ended(world, { do: 'walk', brigade: `brigade-${b + 1}` }));
        const differing = new Set<string>();
        unwalked.forEach(([kind, row], i) => {
          for (const name of Object.keys(COLUMN_TABLES[kind]))
            if (walked[i]![1][name] !== row[name]) differing.add(name);
        });
        for (const name of differing) expect(['walkedTurn', 'seenGrain', 'seenCut']).toContain(name);
        expect(differing).toContain('walkedTurn');
      }),
      { numRuns: 60 },
    );
  });
});
