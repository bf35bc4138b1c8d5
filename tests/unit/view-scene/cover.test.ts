import { expect, it } from 'vitest';
import { standings } from '../../../src/scenes/crowd/spots.ts';
import { coverModel } from '../../../src/view/scene/index.ts';
import { artOf } from '../art/art.ts';

const manifest = artOf('wheat-plain');

it('gives everybody on the first page a place and a pose that can be drawn', () => {
  const model = coverModel();
  const spots = standings(manifest, model).flatMap((group) => group.spots.map(([x, y]) => `${x} ${y}`));
  expect(spots.length).toBe(model.groups.reduce((sum, { figures }) => sum + figures, 0));
  expect(new Set(spots).size).toBe(spots.length);
  const poses = new Set(model.groups.flatMap((group) => group.poses));
  expect([...poses].filter((pose) => !manifest.figures.poses[pose]?.outfits.length)).toEqual([]);
});

it('needs no art for the first page that the first season does not need', () => {
  const { look, land } = coverModel();
  const { stages } = manifest.looks[look];
  for (const { crop, shares } of land) {
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    for (const { stage } of shares) expect(Object.keys(stages[crop as 0 | 1])).toContain(stage);
  }
  expect(look).toBe('spring');
});
