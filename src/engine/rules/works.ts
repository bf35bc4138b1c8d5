/**
 * Waterworks: earth for a reservoir that holds or fails.
 *
 * Leaves out: canals and wells one by one, salt in badly drained land, people moved for a reservoir.
 */
import { clamp, ratioOr } from '../math/shares.ts';
import { STREAM } from '../random/streams.ts';
import { POLICIES } from '../world/terms.ts';
import { drawNow, type Passing } from './passing.ts';

/**
 * Move earth for the dam.
 *
 * @rule WATER-1 Days at the waterworks move earth for the reservoir until it is built.
 * @rule WATER-2 Rushed work moves more earth and lays it worse.
 */
export function waterworks(passing: Passing): void {
  const { draft, parameters: p } = passing;
  const { commune } = draft;
  const rushed = POLICIES.works[commune.works] === 'rushed';
  let days = 0;
  for (const work of passing.work) days += work.waterworks;
  const left = Math.max(0, p['water.reservoir_earth'] - commune.earth);
  const speed = rushed ? p['water.rushed_speed'] : 1;
  commune.earthNow = Math.min(Math.floor(days * p['water.earth_per_day'] * speed), Math.ceil(left));
  const laid = rushed ? p['water.rushed_quality'] : 1;
  const before = commune.earth;
  commune.earth += commune.earthNow;
  commune.washedOut = Math.max(0, commune.washedOut - commune.earthNow);
  commune.damQuality = clamp(
    ratioOr(commune.damQuality * before + laid * commune.earthNow, commune.earth, commune.damQuality),
    0,
    1,
  );
}

/** @rule WATER-4 In a flood a dam fails the more easily the worse it is laid; then earth is washed out and crops are hit. */
export function flood(passing: Passing): void {
  const { draft, script, parameters: p } = passing;
  const { commune } = draft;
  if (script.weather !== 'flood' || commune.earth === 0) return;
  const risk = p['water.failure'] * (1 - commune.damQuality);
  if (drawNow(passing, STREAM.dam, 0) >= risk) return;
  commune.damFailed = 1;
  const lost = Math.floor(commune.earth * p['water.failure_earth']);
  commune.earth -= lost;
  commune.washedOut += lost;
}
