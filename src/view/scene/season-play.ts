/** The timeline of a season that passes: what was true before it, step by step, to what is true after it. */
import { rowsOf, scriptOf, type World } from '../../engine/index.ts';
import { drainOf, fadeOf } from './hunger.ts';
import { landAtEnd, landBetween } from './land.ts';
import type { BeatKind, CropLand, SceneBeat, SceneModel } from './model.ts';
import { sceneModel } from './scene-model.ts';
import { forestOf, granaryOf } from './village.ts';
import { reservoirOf } from './works.ts';

/** Length of a season at 1x. Unit: ms. */
export const SEASON_MS = 7000;
/** Changes come on a beat of this length, so that the picture is painted once for all that fall together. Unit: ms. */
const BEAT = 500;
const LAND_STEPS = 7;
const SLOW_STEPS = 3;
/** Grain on one cart. Unit: g. Coarse on purpose: carts are seen, not counted. */
const CART_LOAD = 400_000_000;
const MOST_CARTS = 12;

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
  if (sameLand(season.start.land, end)) return [];
  const rots = end.some((land) => land.shares.some((part) => part.stage === 'rot'));
  return Array.from({ length: LAND_STEPS }, (_, i) => {
    const t = (i + 1) / LAND_STEPS;
    const land = season.start.land.map((from, n) => ({
      ...from,
      shares: landBetween(from.shares, end[n]!.shares, t),
    }));
    return step(landKind(season, t, rots), 500 + t * 4700, { land });
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
  return [{ kind: 'furnaces', at: 300, until: 6500, shows: {} }];
}

function earthBeats({ after, start }: Season): SceneBeat[] {
  const reservoir = reservoirOf(after);
  const { dam, breach } = start.reservoir;
  if (reservoir.dam === dam && reservoir.breach === breach) return [];
  return [step('earth', 4200, { reservoir })];
}

/** Count the carts that leave with so much grain: one for every load begun, so that none leaves unseen. Unit: g. */
export const cartsFor = (grain: number): number => Math.min(MOST_CARTS, Math.ceil(grain / CART_LOAD));

function cartBeats({ after }: Season): SceneBeat[] {
  const carts = cartsFor(rowsOf(after).commune.procuredNow);
  return carts === 0 ? [] : [{ kind: 'carts', at: 4600, until: SEASON_MS, shows: {}, carts }];
}

/** Unroll the season between two Worlds one turn apart. Beats are sorted by time; the last ends at `SEASON_MS`. */
export function seasonPlay(before: World, after: World): SceneBeat[] {
  const season: Season = { before, after, start: sceneModel(before) };
  const { start } = season;
  const { weather } = scriptOf(before.game, turnOf(before));
  const granary = measureBeats('granary', [start.granary, granaryOf(after)], [4000, 6400], (value) => ({
    granary: value,
  }));
  const forest = measureBeats('forest', [start.forest, forestOf(after)], [1500, 6000], (value) => ({
    forest: value,
  }));
  const end = step('grow', SEASON_MS, { drain: drainOf(after), fade: fadeOf(after) });
  return [
    { kind: 'weather' as const, at: 0, until: SEASON_MS, shows: {}, weather },
    ...furnaceBeats(season),
    ...landBeats(season),
    ...forest,
    ...earthBeats(season),
    ...cartBeats(season),
    ...granary,
    end,
  ].sort((a, b) => a.at - b.at);
}

const turnOf = (world: World): number => rowsOf(world).commune.turn;
