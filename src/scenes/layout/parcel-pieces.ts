/** What each parcel shows, worked out from the land of brigades and crops. */
import type { Parcel } from '../../../assets/art/manifest.d.ts';
import { type CropLand, type ParcelPiece, spreadLand } from '../../view/scene/index.ts';
import { allotted, brigadesOf } from './allotment.ts';
import { areaOf } from './polygon.ts';

/** Work out the pieces of every parcel, by the parcel's id. */
export function piecesByParcel(
  parcels: readonly Parcel[],
  land: readonly CropLand[],
): Map<string, ParcelPiece[]> {
  const pieces = new Map<string, ParcelPiece[]>();
  const dealt = allotted(parcels, brigadesOf(land));
  for (const { brigade, crop, shares } of land) {
    const own = dealt.filter((parcel) => parcel.brigade === brigade && parcel.crop === crop);
    const spread = spreadLand(
      shares,
      own.map((parcel) => areaOf(parcel.clip)),
    );
    for (const [i, parcel] of own.entries()) pieces.set(parcel.id, spread[i]!);
  }
  return pieces;
}
