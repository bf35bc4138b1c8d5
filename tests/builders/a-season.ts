/** A season on a level where every task and policy is open: change one thing, and see what follows from it. */
import {
  type BrigadeStart,
  type Cause,
  type Command,
  endTurn,
  type Level,
  newGame,
  type Parameters,
  POLICIES,
  type Policy,
  type Rows,
  rowsOf,
  type SeasonScript,
  TASKS,
  type Task,
  type World,
} from '../../src/engine/index.ts';
import { aLevel } from './a-level.ts';
import { aWorld } from './a-world.ts';

export const JAN = 0;
export const MAR = 1;
export const MAY = 2;
export const JUL = 3;
export const SEP = 4;
export const NOV = 5;

type Levy = SeasonScript['levies'][number];
type CropStart = BrigadeStart['crops'][number];

/** What a test changes. Every season follows the same script unless the level brings its own. */
export interface Setting {
  readonly season?: number;
  readonly key?: number;
  readonly script?: Partial<SeasonScript>;
  readonly parameters?: Partial<Parameters>;
  readonly brigade?: (brigade: BrigadeStart, b: number) => Partial<BrigadeStart>;
  readonly crop?: (crop: CropStart, c: number) => Partial<CropStart>;
  readonly level?: Partial<Level>;
  readonly without?: readonly Cause[];
}

/** A season of usual weather in which everything can be ordered and nothing is asked. */
export const aScript = (changes: Partial<SeasonScript> = {}): SeasonScript => ({
  ...aLevel().beyond,
  tasks: TASKS,
  opens: Object.keys(POLICIES) as Policy[],
  furnaceAsk: 0,
  ...changes,
});

/** The same taken from every brigade. */
export const aLevy = (taken: Partial<Levy>): Levy[] =>
  aLevel().brigades.map(() => ({ draught: 0, plots: 0, tools: 0, ...taken }));

/** The level of a setting. Weather has no local spread, and nobody loses the post, unless the test says so. */
export function levelOf(setting: Setting): Level {
  const usual = aLevel();
  const brigades = usual.brigades.map((brigade, b) => {
    const crops = brigade.crops.map((crop, c) => ({ ...crop, ...setting.crop?.(crop, c) }));
    return { ...brigade, crops, ...setting.brigade?.({ ...brigade, crops }, b) };
  });
  const calm = { 'weather.local_spread': 0, 'politics.post_lost': 0 };
  return aLevel({
    startSeason: setting.season ?? MAR,
    seasons: [],
    beyond: aScript(setting.script),
    brigades,
    parameters: { ...usual.parameters, ...calm, ...setting.parameters },
    ...setting.level,
  });
}

export const begin = (setting: Setting = {}): World =>
  newGame(levelOf(setting), setting.key ?? 5, setting.without);

/** Give orders and end the turn. */
export const pass = (world: World, ...orders: readonly Command[]): World => endTurn(aWorld(orders, world));

/** The rows after one turn of a setting. */
export const rowsAfter = (setting: Setting, ...orders: readonly Command[]): Rows =>
  rowsOf(pass(begin(setting), ...orders));

const NONE: Record<Task, number> = { fields: 0, furnaces: 0, waterworks: 0, workshops: 0, plots: 0, rest: 0 };

/** Order of the hands of a brigade: the first one unless another is named. */
export const set = (figures: Partial<Record<Task, number>>, brigade = 1): Command => ({
  do: 'assign',
  brigade: `brigade-${brigade}`,
  figures: { ...NONE, ...figures },
});

export const choose = (policy: Policy, option: string): Command => ({ do: 'set-policy', policy, option });

export const report = (tonnes: number): Command => ({ do: 'report', tonnes });

/** All hands of every brigade at the fields, or at another task. */
export const everyoneAt = (level: Level, task: Task = 'fields'): Command[] =>
  level.brigades.map(({ labourers }, b) =>
    set({ [task]: Math.floor(labourers / level.peoplePerFigure) }, b + 1),
  );

/** Only wheat to sow, only sweet potato ripe, nothing sown: what a brigade finds in its fields. */
export const BARE = (): Partial<CropStart> => ({ sownArea: 0 });
export const RIPE_POTATOES = (crop: CropStart, c: number): Partial<CropStart> => ({
  sownArea: c === 1 ? crop.plannedArea : 0,
  growth: 1,
  seed: crop.plannedArea * 70,
});
export const TO_SOW = (crop: CropStart): Partial<CropStart> => ({
  sownArea: 0,
  seed: crop.plannedArea * 70,
});

export const total = <T>(rows: readonly T[], read: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + read(row), 0);

/** Grain that brigades have, in store, hidden, as seed and ripe on the stalk. */
export const grainOf = ({ brigades, crops }: Rows): number =>
  total(brigades, (b) => b.grain + b.hidden) + total(crops.flat(), (c) => c.seed + c.standing);

/** What the flows of a turn say that this grain must have changed by. */
export const grainFlows = ({ brigades, crops }: Rows): number =>
  total(crops.flat(), (c) => c.ripe - c.rotted - c.seedSown) +
  total(brigades, (b) => b.resold - b.procured - b.eaten - b.wasted - b.fodder);
