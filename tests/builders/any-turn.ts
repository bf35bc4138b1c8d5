/** Any turn that a player can reach: random orders on levels where everything is open and much happens. */
import fc from 'fast-check';
import {
  CAUSES,
  type Cause,
  type COLUMN_TABLES,
  type Command,
  DRAWN_HIT,
  endTurn,
  type Level,
  newGame,
  POLICIES,
  type Policy,
  play,
  type Rows,
  rowsOf,
  type SeasonScript,
  TASKS,
  type Task,
  type World,
} from '../../src/engine/index.ts';
import { aLevel } from './a-level.ts';
import { aScript } from './a-season.ts';

const TONNE = 1_000_000;
/** Turns of a history, at most; the level is as long. */
const MOST_TURNS = 12;
const OPTIONS = Object.keys(POLICIES) as Policy[];

/** Years in which each thing that a script can bring comes once: campaigns, calls, levies, floods, drawn weather. */
const SEASONS: readonly SeasonScript[] = [
  aScript({ campaign: 0.5, hit: [DRAWN_HIT, DRAWN_HIT] }),
  aScript({ campaign: 1, call: [0.1, 0, 0.2, 0.05] }),
  aScript({ campaign: 1, weather: 'flood', hit: [0.3, 0.3], furnaceAsk: 0.1, call: [0.15, 0.1, 0.2, 0] }),
  aScript({
    campaign: 1,
    furnaceAsk: 0.3,
    asks: { kitchen: 2, hours: 3, plots: 2, accounting: 4, technique: 2 },
    levies: [0, 0.2, 0.5, 1].map((share) => ({ draught: share, plots: share / 2, tools: share / 4 })),
  }),
  aScript({ campaign: 1, furnaceAsk: 0.2, asks: { search: 2, roads: 1 }, fieldDays: 0.8 }),
  aScript({ campaign: 0.6, weather: 'snow' }),
  aScript({ campaign: 0.2, weather: 'drought', hit: [0.6, 0.6] }),
  aScript({ campaign: 0.2, call: [0.05, 0.05, 0.05, 0.05] }),
];

/** A level where everything is open. The secretary keeps the post whatever happens. */
export const OPEN_LEVEL: Level = aLevel({
  turns: MOST_TURNS,
  seasons: SEASONS,
  beyond: aScript({ hit: [DRAWN_HIT, DRAWN_HIT] }),
  earth: 100_000,
  damQuality: 0.4,
  resaleFund: 100 * TONNE,
  parameters: { ...aLevel().parameters, 'politics.post_lost': 0 },
});

/** The same, where the post is lost by most. */
const HARSH_LEVEL: Level = {
  ...OPEN_LEVEL,
  seasons: SEASONS.map((season, turn) => ({ ...season, relief: turn % 3 === 2 ? 40 * TONNE : 0 })),
  parameters: { ...OPEN_LEVEL.parameters, 'politics.post_lost': 40 },
};

const taskArb = fc.constantFrom(...TASKS, 'idle' as const);
const brigadeArb = fc.constantFrom(...OPEN_LEVEL.brigades.map(({ id }) => id));
const figuresArb = fc.record(
  Object.fromEntries(TASKS.map((task) => [task, fc.integer({ min: 0, max: 14 })])) as Record<
    Task,
    fc.Arbitrary<number>
  >,
);

/** One command, that the World may or may not take. */
export const commandArb: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    brigade: brigadeArb,
    from: taskArb,
    to: taskArb,
    figures: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ do: fc.constant('assign' as const), brigade: brigadeArb, figures: figuresArb }),
  fc
    .constantFrom(...OPTIONS)
    .chain((policy) =>
      fc
        .constantFrom<string>(...POLICIES[policy])
        .map((option) => ({ do: 'set-policy' as const, policy, option })),
    ),
  fc.record({ do: fc.constant('report' as const), tonnes: fc.integer({ min: 0, max: 20_000 }) }),
  fc.record({ do: fc.constant('walk' as const), brigade: brigadeArb }),
);
export const turnsArb = fc.array(fc.array(commandArb, { maxLength: 12 }), {
  minLength: 1,
  maxLength: MOST_TURNS,
});
export const keyArb = fc.integer({ min: 0, max: 0xffffffff });

/** A game of either level, of a random key; a few without some causes. */
export const gameArb = fc.record({
  isHarsh: fc.boolean(),
  key: keyArb,
  without: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...CAUSES])),
});
type AnyGame = { readonly isHarsh: boolean; readonly key: number; readonly without: readonly Cause[] };

/** Give orders, passing over those that are turned down. */
export const obey = (world: World, commands: readonly Command[]): World =>
  commands.reduce((now, command) => {
    const played = play(now, command);
    return played.ok ? played.value : now;
  }, world);

/** Play turns: the World of each as its orders are given, and after it. */
export function history(
  { isHarsh, key, without }: AnyGame,
  turns: readonly (readonly Command[])[],
): { readonly before: World; readonly after: World }[] {
  let now = newGame(isHarsh ? HARSH_LEVEL : OPEN_LEVEL, key, without);
  return turns.map((commands) => {
    const before = obey(now, commands);
    now = endTurn(before);
    return { before, after: now };
  });
}

/** A way to a World of the level where orders are always taken. */
export const wayArb = fc.record({ key: keyArb, turns: turnsArb });

/** The World at the end of a way. */
export const reached = ({ key, turns }: { key: number; turns: Command[][] }): World =>
  history({ isHarsh: false, key, without: [] }, turns).at(-1)!.after;

type Writable<T> = T extends number
  ? number
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [K in keyof T]: Writable<T[K]> };

/** A World that differs in what `change` writes. */
export function changed(world: World, change: (rows: Writable<Rows>) => void): World {
  const copy = { game: world.game, cells: world.cells.slice() };
  change(rowsOf(copy) as unknown as Writable<Rows>);
  return copy;
}

type Kind = keyof typeof COLUMN_TABLES;
type AnyRow = Record<string, number>;

/** Every row of a World with the columns of its kind. */
export function tables(rows: Rows): [Kind, AnyRow][] {
  const all = {
    commune: [rows.commune],
    brigade: rows.brigades,
    crop: rows.crops.flat(),
  } as unknown as Record<Kind, AnyRow[]>;
  return (Object.keys(all) as Kind[]).flatMap((kind) => all[kind].map((row): [Kind, AnyRow] => [kind, row]));
}
