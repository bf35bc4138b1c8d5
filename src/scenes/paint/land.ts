/** Paints the parcels: each is cut from the sheet of its stage, far to near. */
import type { Parcel, Sheet, Spot, Stage } from '../../../assets/art/manifest.d.ts';
import type { CropLand, LandStage, ParcelPiece } from '../../view/scene/index.ts';
import { piecesByParcel } from '../layout/parcel-pieces.ts';
import { type Box, boxOf } from '../layout/polygon.ts';
import type { Brush } from './brush.ts';
import { drainCanvas, penFor } from './drain.ts';
import { paintWeeds } from './weeds.ts';

/** Where the lines of the fields meet, so that a cut runs along the rows. */
const VANISHING: Spot = [700, 236];

/** Stage to show where a look has no sheet for one: the nearest in meaning. */
const INSTEAD: Readonly<Record<LandStage, readonly Stage[]>> = {
  ploughed: [],
  weeds: ['ploughed'],
  sown: ['ploughed'],
  green: ['sown', 'ploughed'],
  ripe: ['green', 'ploughed'],
  cut: ['ploughed'],
  rot: ['ripe', 'cut', 'ploughed'],
  snow: ['ploughed'],
};

/** Line from the right edge at a share of the width, along the rows, as its x at the top and at the bottom. */
function boundary(box: Box, share: number): readonly [top: number, bottom: number] {
  const x = box.right - (box.right - box.left) * share;
  const middle = (box.top + box.bottom) / 2;
  const slope = (x - VANISHING[0]) / (middle - VANISHING[1]);
  return [x + slope * (box.top - middle), x + slope * (box.bottom - middle)];
}

function stripOf(box: Box, piece: ParcelPiece): Spot[] {
  const wide = box.right - box.left;
  const right = piece.from === 0 ? [box.right + wide, box.right + wide] : boundary(box, piece.from);
  const left = piece.to === 1 ? [box.left - wide, box.left - wide] : boundary(box, piece.to);
  return [
    [left[0]!, box.top],
    [right[0]!, box.top],
    [right[1]!, box.bottom],
    [left[1]!, box.bottom],
  ];
}

const greyed = new WeakMap<HTMLImageElement, HTMLCanvasElement>();

/** Grey a sheet that comes from a warmer look. Worked out once for each. */
function greyedOf(image: HTMLImageElement, grey: number): HTMLCanvasElement {
  const known = greyed.get(image);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = penFor(canvas);
  context.drawImage(image, 0, 0);
  drainCanvas(context, { drain: grey });
  greyed.set(image, canvas);
  return canvas;
}

/** Paint the part of a sheet that lies in a box. */
function sheetWithin(brush: Brush, sheet: Sheet, grey: number, box: Box): void {
  const { context, art } = brush;
  const left = Math.max(box.left, sheet.x);
  const top = Math.max(box.top, sheet.y);
  const w = Math.min(box.right, sheet.x + sheet.w) - left;
  const h = Math.min(box.bottom, sheet.y + sheet.h) - top;
  if (w <= 0 || h <= 0) return;
  const r = art.ratio;
  const image = art.imageOf(sheet);
  context.drawImage(
    grey > 0 ? greyedOf(image, grey) : image,
    (left - sheet.x) * r,
    (top - sheet.y) * r,
    w * r,
    h * r,
    left,
    top,
    w,
    h,
  );
}

/** Stage whose sheet lies under a stage of the land: weeds are laid over bare soil, or over snow. */
function groundOf(brush: Brush, crop: number, stage: LandStage, snow: boolean): Stage | undefined {
  const sheets = brush.art.look.stages[crop === 1 ? 1 : 0];
  if (stage === 'weeds' && snow) return 'snow';
  const own = stage === 'weeds' ? [] : [stage];
  return [...own, ...INSTEAD[stage]].find((name) => sheets[name] !== undefined);
}

function paintParcel(brush: Brush, parcel: Parcel, pieces: readonly ParcelPiece[], snow: boolean): void {
  const box = boxOf(parcel.clip);
  const { stages, frosted } = brush.art.look;
  const within = (piece: ParcelPiece, paint: () => void): void => {
    if (pieces.length === 1) paint();
    else brush.clipped(stripOf(box, piece), paint);
  };
  brush.clipped(parcel.clip, () => {
    for (const piece of pieces) {
      const ground = groundOf(brush, parcel.crop, piece.stage, snow);
      const sheet = ground && stages[parcel.crop][ground];
      if (sheet) within(piece, () => sheetWithin(brush, sheet, frosted[ground] ?? 0, box));
    }
    paintWeeds(brush, parcel, pieces, within);
  });
}

/** Paint all land, far terraces first. */
export function paintLand(
  brush: Brush,
  parcels: readonly Parcel[],
  { land, snow }: { readonly land: readonly CropLand[]; readonly snow: boolean },
): void {
  const pieces = piecesByParcel(parcels, land);
  for (const parcel of [...parcels].sort((a, b) => a.terrace - b.terrace))
    paintParcel(brush, parcel, pieces.get(parcel.id) ?? [], snow);
}
