/** Paints weeds over land that nobody sowed. */
import type { Parcel, Spot } from '../../../assets/art/manifest.d.ts';
import type { ParcelPiece } from '../../view/scene/index.ts';
import { boxOf } from '../layout/polygon.ts';
import type { Brush } from './brush.ts';

const KINDS = 4;
/** Distance of tufts in a row and of rows, at full size. Unit: px of the design. */
const STEP = 25;
const ROW = 10.5;

/** Size of what grows at y, as the marks of the fields have it. */
const sizeAt = (y: number): number => Math.min(1.25, Math.max(0.36, (y - 250) / 400));

/** A number between 0 and 1 that is always the same at a place. */
function chanceAt(row: number, column: number, seed: number): number {
  const value = Math.sin(row * 127.1 + column * 311.7 + seed * 74.7) * 43758.5453;
  return value - Math.floor(value);
}

/** List where tufts stand on a parcel, far ones first. */
export function tuftsOf(
  parcel: Parcel,
): { readonly at: Spot; readonly kind: number; readonly scale: number }[] {
  const box = boxOf(parcel.clip);
  const seed = parcel.terrace * 31 + parcel.center[0];
  const tufts = [];
  for (let y = box.top + 6, row = 0; y < box.bottom + 3; row += 1) {
    const scale = sizeAt(y);
    const columns = Math.ceil((box.right - box.left) / (STEP * scale));
    for (let column = 0; column <= columns; column += 1) {
      const chance = chanceAt(row, column, seed);
      const x = box.left + (column + (row % 2) / 2 + (chance - 0.5) * 0.7) * STEP * scale;
      const kind = Math.floor(chance * 97) % KINDS;
      tufts.push({ at: [x, y + (chance - 0.5) * 3] as const, kind, scale: scale * (0.82 + chance * 0.4) });
    }
    y += ROW * scale;
  }
  return tufts;
}

/** Let weeds grow over the pieces of a parcel that nobody sowed. Call within the parcel's clip. */
export function paintWeeds(
  brush: Brush,
  parcel: Parcel,
  pieces: readonly ParcelPiece[],
  within: (piece: ParcelPiece, paint: () => void) => void,
): void {
  for (const piece of pieces.filter(({ stage }) => stage === 'weeds'))
    within(piece, () => {
      for (const { at, kind, scale } of tuftsOf(parcel))
        brush.piece(`weeds/${kind}`, at[0], at[1], { scale, flip: kind % 2 === 0 });
    });
}
