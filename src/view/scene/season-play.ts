/** The timeline of a season that passes: what was true before it, step by step, to what is true after it. */
import { rowsOf, scriptOf, type World } from '../../engine/index.ts';
import { DAY_MS, DAYS, dayPlan, SEASON_MS, workTime } from './day.ts';
import { drainOf, fadeOf } from './hunger.ts';
import { landAtEnd, landBetween } from './land.ts';
import type { BeatKind, CropLand, SceneBeat, SceneModel } from './model.ts';
import { sceneModel } from './scene-model.ts';
import { forestOf, granaryOf } from './village.ts';
import { reservoirOf } from './works.ts';

/** Changes come on a beat of this length, so that the picture is painted once for all that fall together. Unit: ms. */
const BEAT = 500;
/** Steps in which the land of one brigade changes; the brigades take turns, so that each step is a small one. */
const LAND_STEPS = 4;
const SLOW_STEPS = 3;
/** Grain on one cart. Unit: g. Coarse on purpose: carts are seen, not counted. */
const CART_LOAD = 400_000_000;
const MOST_CARTS = 12;
/** Carts leave on the last day, when the harvest is in. Unit: ms. */
const CARTS_LEAVE = SEASON_MS - DAY_MS;
/** Carts are on the road in the bright part of a day. Unit: share of a day from the morning on. */
const CARTS_BY_DAY = { from: 0.02, until: 0.72 } as const;

interface Season {
  readonly before: World;
  readonly after: World;
  readonly start: SceneModel;
}

function step(kind: BeatKind, time: number, shows: Partial<SceneModel>): SceneBeat {
  const at = Math.round(time / BEAT) * BEAT;
  return { kind, at, until: at, shows };
}

function landEnd({ before, after, start }: Season): CropLand[] {
  const [first, last] = [rowsOf(before), rowsOf(after)];
  return start.land.map(({ brigade, crop }) => ({
    brigade,
    crop,
    shares: landAtEnd(
      start.season,
      before.game.level.crops[crop]!,
      first.crops[brigade]![crop]!,
      last.crops[brigade]![crop]!,
    ),
  }));
}

const sameLand = (a: readonly CropLand[], b: readonly CropLand[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Name what a step of the land is mostly about: cutting first, rot once the cutting is over, else sowing. */
function landKind({ before, start }: Season, t: number, rots: boolean): BeatKind {
  const { crops } = before.game.level;
  const reaps = crops.some((crop) => start.season === crop.harvestSeason || start.season === crop.lateSeason);
  if (rots && t > 2 / 3) return 'rot';
  if (reaps) return 'cut';
  return crops.some((crop) => start.season === crop.sowSeason) ? 'sow' : 'grow';
}

function landBeats(season: Season): SceneBeat[] {
  const end = landEnd(season);
  const { start } = season;
  const working = [...new Set(start.land.map(({ brigade }) => brigade))].filter((own) => {
    const ofBrigade = (land: readonly CropLand[]): CropLand[] =>
      land.filter(({ brigade }) => brigade === own);
    return !sameLand(ofBrigade(start.land), ofBrigade(end));
  });
  const rots = end.some((land) => land.shares.some((part) => part.stage === 'rot'));
  const done = new Map<number, number>();
  return Array.from({ length: LAND_STEPS * working.length }, (_, i) => {
    const t = (i + 1) / (LAND_STEPS * working.length);
    done.set(working[i % working.length]!, (Math.floor(i / working.length) + 1) / LAND_STEPS);
    const land = start.land.map((from, n) => {
      const share = done.get(from.brigade) ?? 0;
      return share > 0 ? { ...from, shares: landBetween(from.shares, end[n]!.shares, share) } : from;
    });
    const at = Math.round(workTime(t));
    return { kind: landKind(season, t, rots), at, until: at, shows: { land } };
  });
}

/** Step a measure of the picture from its first to its last value over a span of the season. */
function measureBeats(
  kind: BeatKind,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  shows: (value: number) => Partial<SceneModel>,
): SceneBeat[] {
  if (from === to) return [];
  return Array.from({ length: SLOW_STEPS }, (_, i) => {
    const t = (i + 1) / SLOW_STEPS;
    return step(kind, start + (end - start) * t, shows(from + (to - from) * t));
  });
}

function furnaceBeats({ after, start }: Season): SceneBeat[] {
  const lit = Math.min(start.furnaces.built, rowsOf(after).commune.furnacesLit);
  if (lit === 0 || start.furnaces.heat === 0) return [];
  return [{ kind: 'furnaces', at: 300, until: SEASON_MS - 500, shows: {} }];
}

function earthBeats({ after, start }: Season): SceneBeat[] {
  const reservoir = reservoirOf(after);
  const { dam, breach } = start.reservoir;
  if (reservoir.dam === dam && reservoir.breach === breach) return [];
  return [step('earth', workTime(0.6), { reservoir })];
}

/** Count the carts that leave with so much grain: one for every load begun, so that none leaves unseen. Unit: g. */
export const cartsFor = (grain: number): number => Math.min(MOST_CARTS, Math.ceil(grain / CART_LOAD));

/** Sum up what was cut in the season. Unit: g. */
const cutIn = (world: World): number =>
  rowsOf(world)
    .crops.flat()
    .reduce((sum, crop) => sum + crop.cut, 0);

type Bound = NonNullable<SceneBeat['bound']>;

/** What is cut is carted to the granary by day, one train a day; what the county takes leaves on the last. */
function cartBeats({ after }: Season): SceneBeat[] {
  const beat = (bound: Bound, carts: number, morning: number): SceneBeat[] => {
    const at = morning + CARTS_BY_DAY.from * DAY_MS;
    const until = morning + CARTS_BY_DAY.until * DAY_MS;
    return carts > 0 ? [{ kind: 'carts', at, until, shows: {}, carts, bound }] : [];
  };
  const home = cartsFor(cutIn(after));
  const trains = Array.from({ length: DAYS }, (_, day) =>
    beat('granary', Math.floor(((day + 1) * home) / DAYS) - Math.floor((day * home) / DAYS), day * DAY_MS),
  );
  return [...trains.flat(), ...beat('county', cartsFor(rowsOf(after).commune.procuredNow), CARTS_LEAVE)];
}

/** Unroll the season between two Worlds one turn apart. Beats are sorted by time; the last ends at `SEASON_MS`. */
export function seasonPlay(before: World, after: World): SceneBeat[] {
  const season: Season = { before, after, start: sceneModel(before) };
  const { start } = season;
  const { weather } = scriptOf(before.game, turnOf(before));
  const drain = drainOf(after);
  const granary = measureBeats(
    'granary',
    [start.granary, granaryOf(after)],
    [workTime(0.35), CARTS_LEAVE + 900],
    (value) => ({ granary: value }),
  );
  const forest = measureBeats(
    'forest',
    [start.forest, forestOf(after)],
    [workTime(0.1), workTime(0.9)],
    (value) => ({ forest: value }),
  );
  return [
    { kind: 'days' as const, at: 0, until: SEASON_MS, shows: {}, days: dayPlan(before, start, drain) },
    { kind: 'weather' as const, at: 0, until: SEASON_MS, shows: {}, weather },
    ...furnaceBeats(season),
    ...landBeats(season),
    ...forest,
    ...earthBeats(season),
    ...cartBeats(season),
    ...granary,
    step('grow', SEASON_MS, { drain, fade: fadeOf(after) }),
  ].sort((a, b) => a.at - b.at);
}

const turnOf = (world: World): number => rowsOf(world).commune.turn;
