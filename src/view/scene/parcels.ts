/** Spread the shares of a brigade's crop over its parcels, always in the same order. */
import type { LandShare, LandStage } from './model.ts';

/** A stage over part of a parcel: from the right edge, 0 to 1 of its width. */
export interface ParcelPiece {
  readonly stage: LandStage;
  readonly from: number;
  readonly to: number;
}

/** A quarter of a parcel is the finest step that the eye is given. */
const PARCEL_STEPS = 4;

const snapped = (share: number): number => Math.round(share * PARCEL_STEPS) / PARCEL_STEPS;

function join(pieces: readonly ParcelPiece[]): ParcelPiece[] {
  return pieces.reduce<ParcelPiece[]>((joined, piece) => {
    const last = joined[joined.length - 1];
    if (last?.stage !== piece.stage) return joined.concat(piece);
    return joined.slice(0, -1).concat({ ...last, to: piece.to });
  }, []);
}

/**
 * Lay shares over parcels, one list of pieces a parcel; pieces of a parcel cover it without a gap.
 *
 * @param shares Shares in the order of filling, adding up to 1.
 * @param areas Area of each parcel in any unit, in the order in which they fill.
 */
export function spreadLand(shares: readonly LandShare[], areas: readonly number[]): ParcelPiece[][] {
  const total = areas.reduce((sum, area) => sum + area, 0);
  let covered = 0;
  return areas.map((area) => {
    const start = covered;
    covered += area;
    let low = 0;
    let passed = 0;
    const pieces: ParcelPiece[] = [];
    for (const [i, { stage, share }] of shares.entries()) {
      passed += share * total;
      const last = i === shares.length - 1;
      const high = last ? 1 : Math.min(1, Math.max(0, snapped((passed - start) / area)));
      if (high > low) pieces.push({ stage, from: low, to: high });
      low = Math.max(low, high);
    }
    return join(pieces);
  });
}
