/** Banners and painted walls: they multiply while campaigns press, and hang on torn and faded when those are over. */
import { clamp, type Policy, rowsOf, scriptOf, type World } from '../../engine/index.ts';
import type { SceneSlogans } from './model.ts';

/** Banner poles, and walls that take a character. */
export const BANNER_PLACES = 8;
export const WALL_PLACES = 8;

/** How much cloth and paint a turn without a campaign wears away, in places. */
const CLOTH_WEARS = 0.4;
const PAINT_WEARS = 0.3;

/** Banners that the county's letters of a turn ask for. */
function asked({ game }: World, turn: number): number {
  const script = scriptOf(game, turn);
  const policies = (Object.keys(script.asks) as Policy[]).filter((policy) => script.asks[policy] !== 0);
  return clamp(Math.round(script.furnaceAsk * 10) + Math.ceil(policies.length / 2), 0, BANNER_PLACES);
}

/** Pressure of a campaign from which walls are painted. */
const USUAL = 0.5;

/** Walls that are painted in a turn: by how hard the campaign presses beyond what is usual. */
const painted = ({ game }: World, turn: number): number =>
  Math.round(clamp((scriptOf(game, turn).campaign - USUAL) / (1 - USUAL), 0, 1) * WALL_PLACES);

/** Work out what hangs: the most that was put up, less what weather took since. */
function hung(world: World, putUp: (world: World, turn: number) => number, wears: number): number {
  const { turn } = rowsOf(world).commune;
  let left = 0;
  for (let past = 0; past <= turn; past += 1) left = Math.max(putUp(world, past), left - wears);
  return Math.round(left);
}

/** Cloth that a secretary in good standing is given beside it. */
const praise = (standing: number): number => (standing >= 70 ? 2 : standing >= 55 ? 1 : 0);

/** Count what hangs now: fresh ones for what the county asks, and what is left of the campaigns before. */
export function slogansOf(world: World): SceneSlogans {
  const { turn, standing } = rowsOf(world).commune;
  const banners = Math.min(BANNER_PLACES, asked(world, turn) + praise(standing));
  const walls = painted(world, turn);
  return {
    banners,
    torn: Math.max(0, hung(world, asked, CLOTH_WEARS) - banners),
    walls,
    faded: Math.max(0, hung(world, painted, PAINT_WEARS) - walls),
  };
}
