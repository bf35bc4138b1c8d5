/**
 * Weather: one coefficient times the share of land that is hit, for the place by its script or by a draw, and a local draw.
 *
 * Leaves out: which plant suffers from which weather at which week.
 */
import { clamp } from '../math/shares.ts';
import { STREAM } from '../random/streams.ts';
import { DRAWN_HIT, USUAL_HIT } from '../world/level.ts';
import { drawNow, type Passing } from './passing.ts';

/** Share of the land of a crop that is hit this season beyond the usual share; below 0 in a good season. */
function hitBeyondUsual(passing: Passing, crop: number): number {
  const { parameters: p, script } = passing;
  const hit = script.hit[crop]!;
  if (hit === USUAL_HIT) return 0;
  if (hit !== DRAWN_HIT) return hit - p['weather.usual_hit'];
  return p['weather.hit_spread'] * (2 * drawNow(passing, STREAM.season, crop) - 1);
}

/** What stands of the dam, by earth moved and by how well it is laid, 0 to 1. */
export const damBuilt = ({ draft, parameters: p }: Passing): number =>
  clamp(draft.commune.earth / p['water.reservoir_earth'], 0, 1) * draft.commune.damQuality;

/**
 * What the weather and the water leave of a crop of a brigade in one season of growth; 1 is usual.
 *
 * @rule FIELD-5 Weather takes the loss of the land that is hit beyond the usual, and a local draw; a reservoir softens losses.
 */
export function weatherFactor(passing: Passing, b: number, crop: number): number {
  const { parameters: p, without } = passing;
  const built = damBuilt(passing);
  const broken = passing.draft.commune.damFailed * p['water.failure_hit'];
  const hit = without.weather ? 0 : hitBeyondUsual(passing, crop) + broken;
  const spread = without.weather
    ? 0
    : p['weather.local_spread'] * (2 * drawNow(passing, STREAM.weather, b) - 1);
  const raw = (1 - p['weather.loss_per_hit'] * hit) * (1 + spread);
  return raw < 1 ? 1 - (1 - raw) * (1 - p['water.protection'] * built) : raw;
}
