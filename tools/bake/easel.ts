import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { ArtManifest, Frame, Placed, Sheet, WorldAtlasId } from '../../assets/art/manifest.d.ts';
import type { BoardState } from './board-states.ts';

/** Folder of the pictures. */
export const ART_ROOT = fileURLToPath(new URL('../../assets/art/', import.meta.url));

interface Overlay {
  readonly input: Buffer;
  readonly left: number;
  readonly top: number;
}

/** Where a board is put together from baked pieces, far to near. */
export class Easel {
  private readonly layers: Overlay[] = [];
  private readonly pages = new Map<string, Buffer>();

  constructor(
    readonly art: ArtManifest,
    readonly state: BoardState,
    readonly k: 1 | 2,
  ) {}

  file(name: string): string {
    return join(ART_ROOT, 'baked', this.k === 2 ? '2x' : '', name);
  }

  private async page(name: string): Promise<Buffer> {
    const known =
      this.pages.get(name) ??
      (await sharp(this.file(name)).ensureAlpha().png({ compressionLevel: 0 }).toBuffer());
    this.pages.set(name, known);
    return known;
  }

  /** Lay a picture with its left top corner at x, y, cropped to the board. */
  async lay(input: Buffer, x: number, y: number, alpha = 1): Promise<void> {
    const { width, height } = await sharp(input).metadata();
    const [W, H] = [this.art.size.width * this.k, this.art.size.height * this.k];
    const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
    const [dx, dy] = [left - Math.round(x), top - Math.round(y)];
    const [w, h] = [Math.min(width - dx, W - left), Math.min(height - dy, H - top)];
    if (w <= 0 || h <= 0) return;
    let part = sharp(input).extract({ left: dx, top: dy, width: w, height: h }).ensureAlpha();
    if (alpha < 1) part = part.linear([1, 1, 1, alpha], [0, 0, 0, 0]);
    this.layers.push({ input: await part.png({ compressionLevel: 0 }).toBuffer(), left, top });
  }

  async sheet(sheet: Sheet, alpha = 1): Promise<void> {
    await this.lay(await this.page(sheet.file), sheet.x * this.k, sheet.y * this.k, alpha);
  }

  /** Lay a frame with its pivot at a foot point; `tint` multiplies it, `keep` is the lower share to show. */
  async frame(atlas: WorldAtlasId | 'people', placed: Placed, tint = 0xffffff, keep = 1): Promise<void> {
    const page = atlas === 'people' ? this.art.people : this.art.atlases[atlas];
    const f = page.frames[placed.frame] as Frame | undefined;
    if (!f) throw new Error(`No frame ${placed.frame} on ${atlas}.`);
    const [k, s] = [this.k, placed.scale];
    const cutTop = Math.round(f[3] * (1 - keep));
    const area = { left: f[0] * k, top: (f[1] + cutTop) * k, width: f[2] * k, height: (f[3] - cutTop) * k };
    if (area.height < 1) return;
    const size = [Math.max(1, Math.round(area.width * s)), Math.max(1, Math.round(area.height * s))] as const;
    let image = sharp(await this.page(page.file))
      .extract(area)
      .resize(size[0], size[1], { fit: 'fill' });
    if (placed.flip) image = image.flop();
    if (tint !== 0xffffff)
      image = image.linear(
        [(tint >> 16) / 255, ((tint >> 8) & 255) / 255, (tint & 255) / 255, 1],
        [0, 0, 0, 0],
      );
    const pivot = placed.flip ? f[2] - f[4] : f[4];
    await this.lay(
      await image.png().toBuffer(),
      (placed.x - pivot * s) * k,
      (placed.y - (f[5] - cutTop) * s) * k,
    );
  }

  async save(path: string): Promise<void> {
    const [width, height] = [this.art.size.width * this.k, this.art.size.height * this.k];
    const base = sharp({ create: { width, height, channels: 4, background: '#000' } });
    await base.composite(this.layers).png().toFile(path);
  }
}
