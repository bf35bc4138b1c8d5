import { describe, expect, it } from 'vitest';
import { standings } from '../../../src/scenes/crowd/spots.ts';
import { allotted } from '../../../src/scenes/layout/allotment.ts';
import { piecesByParcel } from '../../../src/scenes/layout/parcel-pieces.ts';
import type { CropLand, SceneModel } from '../../../src/view/scene/index.ts';
import { artOf } from '../art/art.ts';

const { parcels } = artOf('wheat-plain');
const manifest = artOf('wheat-plain');
const NUMBERS = [1, 2, 3, 5, 6, 8];

const ripe = (brigades: number): CropLand[] =>
  Array.from({ length: brigades * 2 }, (_, i) => ({
    brigade: i >> 1,
    crop: i % 2,
    shares: [{ stage: 'ripe', share: 1 }],
  }));

describe('the parcels', () => {
  it('stay with the brigades that they are drawn for where a level has as many', () => {
    expect(allotted(parcels, 4)).toBe(parcels);
  });

  it('are dealt to any other number, every brigade with land of both crops and room for its people', () => {
    for (const brigades of NUMBERS) {
      const dealt = allotted(parcels, brigades);
      expect(dealt.map(({ id }) => id)).toEqual(parcels.map(({ id }) => id));
      const room = Array.from({ length: brigades }, (_, brigade) => {
        const own = dealt.filter((parcel) => parcel.brigade === brigade);
        expect(new Set(own.map(({ crop }) => crop)), `${brigade} of ${brigades}`).toEqual(new Set([0, 1]));
        return own.reduce((sum, { workSpots }) => sum + workSpots.length, 0);
      });
      expect(Math.min(...room)).toBeGreaterThan(Math.max(...room) / 2);
    }
  });

  it('all show what grows on them, whatever the number of brigades', () => {
    for (const brigades of NUMBERS) {
      const pieces = piecesByParcel(parcels, ripe(brigades));
      for (const { id } of parcels) expect(pieces.get(id), id).toEqual([{ stage: 'ripe', from: 0, to: 1 }]);
    }
  });
});

describe('people of eight brigades', () => {
  const groups = Array.from({ length: 16 }, (_, i) => ({
    brigade: i >> 1,
    place: i % 2 ? ('idle' as const) : ('fields' as const),
    figures: 18,
    bearing: 'well' as const,
    poses: ['hoe'],
  }));
  const model = { groups, land: ripe(8), reservoir: { breach: 'none' } } as unknown as SceneModel;

  it('all stand in the picture, those without a task in the square', () => {
    const all = standings(manifest, model);
    expect(all.map(({ spots }) => spots.length)).toEqual(groups.map(({ figures }) => figures));
    const idle = all.filter(({ place }) => place === 'idle').flatMap(({ spots }) => spots);
    expect(Math.max(...idle.map(([x]) => x))).toBeLessThan(820);
    expect(new Set(idle.map(([x, y]) => `${x} ${y}`)).size).toBe(idle.length);
  });
});
