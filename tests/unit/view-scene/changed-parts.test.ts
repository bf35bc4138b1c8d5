import { expect, it } from 'vitest';
import { changedParts, joined } from '../../../src/scenes/picture/changed-parts.ts';
import { type SceneModel, sceneModel } from '../../../src/view/scene/index.ts';
import { aWorld } from '../../builders/a-world.ts';
import { artOf } from '../art/art.ts';

const manifest = artOf('wheat-plain');
const before = sceneModel(aWorld([]));
const sizeOf = (model: SceneModel): number | undefined =>
  changedParts(manifest, before, model, ['groups'])?.reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top),
    0,
  );

it('paints nothing where nothing has changed that it shows', () => {
  expect(sizeOf({ ...before, groups: [] })).toBe(0);
});

it('paints the whole where more has changed than land and granary', () => {
  const slogans = { ...before.slogans, banners: before.slogans.banners + 1 };
  expect(sizeOf({ ...before, slogans })).toBeUndefined();
});

it('paints the whole as the water of a failed dam comes, whatever else of the reservoir is left out', () => {
  const { reservoir } = before;
  const after = (now: Partial<typeof reservoir>) =>
    changedParts(manifest, before, { ...before, reservoir: { ...reservoir, ...now } }, ['reservoir']);
  expect(after({ breach: 'flood' })).toBeUndefined();
  expect(after({ water: 'full' })).toEqual([]);
});

it('paints only about the land of the brigade whose land has changed', () => {
  const land = before.land.map((part) =>
    part.brigade === 1 ? { ...part, shares: [{ stage: 'rot' as const, share: 1 }] } : part,
  );
  const own = manifest.parcels.filter((parcel) => parcel.brigade === 1);
  const parts = changedParts(manifest, before, { ...before, land }, [])!;
  for (const { center } of own) {
    const [x, y] = center;
    expect(parts.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toBe(true);
  }
  expect(sizeOf({ ...before, land })).toBeLessThan((manifest.size.width * manifest.size.height) / 3);
});

it('joins parts that overlap, and leaves those apart that lie far from each other', () => {
  const box = (left: number): { left: number; right: number; top: number; bottom: number } => ({
    left,
    right: left + 100,
    top: 0,
    bottom: 50,
  });
  expect(joined([box(0), box(20), box(700)])).toEqual([{ ...box(0), right: 120 }, box(700)]);
});
