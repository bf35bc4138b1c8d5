import type { Pixels } from './raster.ts';

/** Width and height of the paper grain, px. */
export const GRAIN_SIZE = 192;

/** How strongly the scene lays the grain over the picture. */
export const GRAIN_ALPHA = 0.55;

/** Whole-number hash of a lattice point, 0 to 1. */
function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 2147483647);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

/** Value noise that repeats after the tile; `cx`, `cy` are cells across and down. */
function noise(x: number, y: number, cx: number, cy: number, seed: number): number {
  const [fx, fy] = [(x / GRAIN_SIZE) * cx, (y / GRAIN_SIZE) * cy];
  const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
  const [tx, ty] = [ease(fx - x0), ease(fy - y0)];
  const at = (dx: number, dy: number): number => lattice((x0 + dx) % cx, (y0 + dy) % cy, seed);
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * tx;
  const low = at(0, 1) + (at(1, 1) - at(0, 1)) * tx;
  return top + (low - top) * ty;
}

/** Sum of octaves around 0, about -0.8 to 0.8: fibres lie a little flatter than they are wide. */
function fibre(x: number, y: number, seed: number): number {
  const fine = noise(x, y, 64, 96, seed) - 0.5;
  const finer = noise(x, y, 96, 96, seed + 1) - 0.5;
  const coarse = noise(x, y, 32, 48, seed + 2) - 0.5;
  return coarse * 0.4 + fine * 0.8 + finer * 0.5;
}

/** Steps of alpha, so that the tile packs small. */
const STEP = 8;

/** Make the seamless paper grain: faint dark specks and light fibres on nothing. */
export function grain(): Pixels {
  const data = Buffer.alloc(GRAIN_SIZE * GRAIN_SIZE * 4);
  for (let y = 0; y < GRAIN_SIZE; y++)
    for (let x = 0; x < GRAIN_SIZE; x++) {
      const dark = Math.max(0, fibre(x, y, 11) - 0.08) * 58;
      const light = Math.max(0, fibre(x, y, 23) - 0.1) * 62;
      const alpha = Math.round(Math.max(dark, light) / STEP) * STEP;
      const ink = light > dark ? [255, 247, 224] : [31, 23, 15];
      data.set([...(alpha ? ink : [0, 0, 0]), alpha], (y * GRAIN_SIZE + x) * 4);
    }
  return { width: GRAIN_SIZE, height: GRAIN_SIZE, data };
}
