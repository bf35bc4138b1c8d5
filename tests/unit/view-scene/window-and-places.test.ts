import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import { TASKS, type Task } from '../../../src/engine/index.ts';
import { standings } from '../../../src/scenes/crowd/spots.ts';
import { areaAt, areasOf, takes } from '../../../src/scenes/layout/places.ts';
import { areaOf, isInside } from '../../../src/scenes/layout/polygon.ts';
import { windowFor } from '../../../src/scenes/layout/view-window.ts';
import { drainPixels } from '../../../src/scenes/paint/drain.ts';
import { sceneModel } from '../../../src/view/scene/index.ts';
import { aWorld } from '../../builders/a-world.ts';
import { artOf } from '../art/art.ts';

const manifest = artOf('wheat-plain');
const design = { width: 1366, height: 768 };

describe('the window on the picture', () => {
  it('shows the village, the furnaces and fields at every size of the desk', () => {
    for (const [width, height] of [
      [1366, 350],
      [1366, 230],
      [1024, 300],
      [390, 152],
    ] as const) {
      const shown = windowFor({ width, height }, design);
      expect(shown.y).toBeLessThanOrEqual(372);
      expect(shown.y + shown.height).toBeGreaterThan(520);
      expect(shown.x).toBeLessThanOrEqual(330);
      expect(shown.x + shown.width).toBeGreaterThanOrEqual(1080);
      expect(shown.width * shown.scale).toBeCloseTo(width);
    }
  });

  it('cuts the roofs before the terraces in a very low frame, and keeps the whole houses in others', () => {
    const low = windowFor({ width: 1366, height: 230 }, design);
    expect(low.y + low.height).toBeGreaterThanOrEqual(596);
    for (const height of [300, 350, 500])
      expect(windowFor({ width: 1366, height }, design).y).toBeLessThanOrEqual(335);
  });

  it('covers the frame and never shows what lies outside of the picture', () => {
    for (const width of [320, 699, 700, 1366, 2560])
      for (const height of [120, 350, 768, 1400]) {
        const shown = windowFor({ width, height }, design, { x: 9999, y: -9999, zoom: 1 });
        expect(shown.x).toBeGreaterThanOrEqual(0);
        expect(shown.y).toBe(0);
        expect(shown.x + shown.width).toBeLessThanOrEqual(design.width + 0.001);
        expect(shown.height).toBeLessThanOrEqual(design.height + 0.001);
      }
  });
});

describe('the places', () => {
  it('finds every parcel as the fields of its own brigade', () => {
    const areas = areasOf(manifest, 4);
    for (const parcel of manifest.parcels.filter(({ center: [x] }) => x > 0 && x < design.width)) {
      const [x, y] = parcel.center;
      if (y < 464) continue;
      expect(areaAt(areas, x, y)?.place).toEqual({ place: 'fields', brigade: parcel.brigade });
    }
  });

  it('takes a group only where the turn and the brigade allow', () => {
    const [fields] = areasOf(manifest, 4).filter(
      ({ place }) => place.place === 'fields' && place.brigade === 2,
    );
    expect(takes(fields!, 2, ['fields', 'idle'])).toBe(true);
    expect(takes(fields!, 1, ['fields', 'idle'])).toBe(false);
    expect(takes(fields!, 2, ['idle'])).toBe(false);
  });

  it('measures polygons and tells inside from outside', () => {
    const square: Spot[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    expect(areaOf(square)).toBe(16);
    expect(isInside(square, 2, 2)).toBe(true);
    expect(isInside(square, 5, 2)).toBe(false);
  });
});

describe('the crowd', () => {
  it('gives every figure a spot of its own, field hands on the land of their brigade', () => {
    const figures = Object.fromEntries(TASKS.map((task) => [task, 7])) as Record<Task, number>;
    const open = { ...figures, furnaces: 0, workshops: 0, plots: 0 };
    const orders = [1, 2, 3, 4].map(
      (b) => ({ do: 'assign', brigade: `brigade-${b}`, figures: open }) as const,
    );
    const model = sceneModel(aWorld(orders));
    const crowd = standings(manifest, model);
    const spots = crowd.flatMap((group) => group.spots.map(([x, y]) => `${x} ${y}`));
    expect(spots.length).toBe(model.groups.reduce((sum, group) => sum + group.figures, 0));
    expect(new Set(spots).size).toBe(spots.length);
    const spread = Math.max(
      ...crowd.filter(({ place }) => place === 'fields').map((group) => group.spots.length),
    );
    expect(spread).toBe(7);
  });
});

describe('drain', () => {
  it('takes straw first and cinnabar last, and leaves the clear pixels alone', () => {
    const straw = [227, 190, 107, 255];
    const cinnabar = [179, 38, 30, 255];
    const pixels = new Uint8ClampedArray([...straw, ...cinnabar, 9, 9, 9, 0]);
    drainPixels(pixels, 0.45);
    const chroma = (at: number): number => pixels[at]! - pixels[at + 2]!;
    expect(chroma(0) / (227 - 107)).toBeLessThan(0.62);
    expect(chroma(4) / (179 - 30)).toBeGreaterThan(0.65);
    expect(Array.from(pixels.slice(8))).toEqual([9, 9, 9, 0]);
  });
});
