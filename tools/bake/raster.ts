import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Box, filters, type ShadowTint, svg } from '../../assets/art/gen/paper/sheet.ts';

/** Plain pixels: RGBA, straight alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** A box of whole px and the pixels in it. */
export interface Trimmed {
  readonly box: Box;
  readonly pixels: Pixels;
}

sharp.concurrency(1);

/** Draw one box of SVG text at `scale` px per unit. */
export function draw(body: string, box: Box, scale: number, tint: ShadowTint): Pixels {
  const text = svg(body, box, scale, filters(body, tint));
  const { width, height, pixels } = new Resvg(text, { font: { loadSystemFonts: false } }).render();
  return { width, height, data: straight(pixels) };
}

/** Divide colours by their alpha: the renderer gives them multiplied. */
function straight(data: Buffer): Buffer {
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = i; c < i + 3; c++) data[c] = Math.min(255, Math.round(((data[c] as number) * 255) / alpha));
  }
  return data;
}

/** Alpha below which a pixel counts as empty when pieces are trimmed. */
const EMPTY = 5;

const rowFilled = ({ data, width }: Pixels, y: number): boolean => {
  for (let x = 0; x < width; x++) if ((data[(y * width + x) * 4 + 3] as number) > EMPTY) return true;
  return false;
};

const columnFilled = ({ data, width, height }: Pixels, x: number): boolean => {
  for (let y = 0; y < height; y++) if ((data[(y * width + x) * 4 + 3] as number) > EMPTY) return true;
  return false;
};

/** Find the whole-px box, at 1x, that holds what was drawn at `scale` into `box`. */
export function tightBox(pixels: Pixels, box: Box, scale: number): Box {
  let [top, bottom, left, right] = [0, pixels.height - 1, 0, pixels.width - 1];
  while (top < bottom && !rowFilled(pixels, top)) top++;
  while (bottom > top && !rowFilled(pixels, bottom)) bottom--;
  while (left < right && !columnFilled(pixels, left)) left++;
  while (right > left && !columnFilled(pixels, right)) right--;
  const [x, y] = [Math.floor(left / scale), Math.floor(top / scale)];
  const [x2, y2] = [Math.ceil((right + 1) / scale), Math.ceil((bottom + 1) / scale)];
  return [box[0] + x, box[1] + y, x2 - x, y2 - y];
}

/** Copy a part of pixels; `box` and `part` are in units, `scale` px each. */
export function crop(pixels: Pixels, box: Box, part: Box, scale: number): Pixels {
  const [width, height] = [part[2] * scale, part[3] * scale];
  const data = Buffer.alloc(width * height * 4);
  const [x0, y0] = [(part[0] - box[0]) * scale, (part[1] - box[1]) * scale];
  for (let y = 0; y < height; y++) {
    const from = ((y0 + y) * pixels.width + x0) * 4;
    pixels.data.copy(data, y * width * 4, from, from + width * 4);
  }
  return { width, height, data };
}

/** How a file is packed: quality of colours and of alpha, 0 to 100; lossless for few flat inks. */
export interface Packing {
  readonly quality: number;
  readonly alpha?: number;
  readonly lossless?: boolean;
  readonly opaque?: boolean;
  /** How long the encoder searches, 0 to 6. */
  readonly effort?: number;
}

/** Encode pixels as WebP. */
export async function webp(pixels: Pixels, packing: Packing): Promise<Buffer> {
  const image = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } });
  const base = packing.opaque ? image.removeAlpha() : image;
  return base
    .webp(
      packing.lossless
        ? { nearLossless: true, quality: packing.quality, effort: 6 }
        : { quality: packing.quality, alphaQuality: packing.alpha ?? 70, effort: packing.effort ?? 6 },
    )
    .toBuffer();
}
