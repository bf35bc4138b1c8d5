import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLand } from '../../../src/view/scene/index.ts';
import { landShares } from '../../../src/view/scene/land.ts';

it('fills parcels in order and splits only the one on the boundary', () => {
  const shares = landShares({ cut: 0.5, ripe: 0.5 });
  expect(spreadLand(shares, [10, 10, 20])).toEqual([
    [{ stage: 'cut', from: 0, to: 1 }],
    [{ stage: 'cut', from: 0, to: 1 }],
    [{ stage: 'ripe', from: 0, to: 1 }],
  ]);
  expect(spreadLand(shares, [10, 40, 10])[1]).toEqual([
    { stage: 'cut', from: 0, to: 0.5 },
    { stage: 'ripe', from: 0.5, to: 1 },
  ]);
});

it('covers every parcel without a gap, whatever the shares', () => {
  const parts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50));
  const areas = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(parts, areas, ([cut, rot, ripe, ploughed], sizes) => {
      const shares = landShares({ cut, rot, ripe, ploughed: ploughed + 1 });
      for (const pieces of spreadLand(shares, sizes)) {
        expect(pieces[0]!.from).toBe(0);
        expect(pieces[pieces.length - 1]!.to).toBe(1);
        pieces.slice(1).forEach((piece, i) => {
          expect(piece.from).toBe(pieces[i]!.to);
        });
      }
    }),
  );
});
