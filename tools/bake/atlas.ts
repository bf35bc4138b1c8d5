import type { Box, ShadowTint } from '../../assets/art/gen/paper/sheet.ts';
import type { Frame } from '../../assets/art/manifest.d.ts';
import { pack } from './pack.ts';

import { crop, draw, type Pixels, tightBox } from './raster.ts';
import type { Piece } from './world.ts';

/** A page of small pieces at 1x and 2x; frames are in 1x px. */
export interface BakedAtlas {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly pixels: readonly [Pixels, Pixels];
}

interface Cut {
  readonly name: string;
  readonly box: Box;
  readonly pixels: readonly [Pixels, Pixels];
}

function cutOut({ name, body, box }: Piece, tint: ShadowTint): Cut {
  const double = draw(body, box, 2, tint);
  const tight = tightBox(double, box, 2);
  const single = draw(body, tight, 1, tint);
  return { name, box: tight, pixels: [single, crop(double, box, tight, 2)] };
}

function paste(page: Pixels, piece: Pixels, x: number, y: number): void {
  for (let row = 0; row < piece.height; row++)
    piece.data.copy(
      page.data,
      ((y + row) * page.width + x) * 4,
      row * piece.width * 4,
      (row + 1) * piece.width * 4,
    );
}

/** Make an empty page. */
function blank(width: number, height: number): Pixels {
  return { width, height, data: Buffer.alloc(width * height * 4) };
}

/** Draw, trim and pack pieces onto one page `width` px wide. */
export function bakeAtlas(pieces: readonly Piece[], width: number, tint: ShadowTint): BakedAtlas {
  const cuts = pieces.map((piece) => cutOut(piece, tint));
  const page = pack(
    cuts.map(({ box }) => ({ w: box[2], h: box[3] })),
    width,
  );
  const pixels = [blank(page.width, page.height), blank(page.width * 2, page.height * 2)] as const;
  const frames: Record<string, Frame> = {};
  cuts.forEach(({ name, box, pixels: drawn }, i) => {
    const [x, y] = page.at[i] as readonly [number, number];
    paste(pixels[0], drawn[0], x, y);
    paste(pixels[1], drawn[1], x * 2, y * 2);
    frames[name] = [x, y, box[2], box[3], -box[0], -box[1]];
  });
  return { width: page.width, height: page.height, frames, pixels };
}
