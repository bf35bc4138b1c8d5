/** Paints sheets and pieces of a look onto a canvas, in px of the design. */
import type { Frame, Placed, Sheet, Spot } from '../../../assets/art/manifest.d.ts';
import type { LoadedAtlas, LookArt } from '../art/art-store.ts';
import type { Box } from '../layout/polygon.ts';

/** How a piece is set down, beside its place. */
export interface Setting {
  readonly scale?: number;
  readonly flip?: boolean;
  readonly alpha?: number;
  /** Part of the height to paint, from the foot up, 0 to 1. */
  readonly fill?: number;
}

/** A rectangle of a canvas, in its own pixels. */
export interface Within {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas under a look's art. */
export class Brush {
  /**
   * @param origin The px of the design that lie at the canvas's left and top.
   * @param within The only part that is painted; the whole canvas unless told.
   */
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly art: LookArt,
    readonly origin: Pick<Box, 'left' | 'top'> = { left: 0, top: 0 },
    readonly within: Within = { x: 0, y: 0, width: context.canvas.width, height: context.canvas.height },
  ) {}

  /** Empty the part that is painted and set px of the design as its unit. Whoever made the brush saves and restores. */
  begin(): void {
    const { context, art, origin } = this;
    const { x, y, width, height } = this.within;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.clearRect(x, y, width, height);
    const { ratio } = art;
    context.setTransform(ratio, 0, 0, ratio, -origin.left * ratio, -origin.top * ratio);
  }

  /** Lay a sheet of the look down. */
  sheet(sheet: Sheet | undefined): void {
    if (sheet) this.image(sheet, this.art.imageOf(sheet));
  }

  /** Lay a picture down where its sheet lies. */
  image(sheet: Sheet, image: HTMLImageElement): void {
    this.context.drawImage(image, sheet.x, sheet.y, sheet.w, sheet.h);
  }

  /** Find a frame of the look's pages. */
  frame(name: string): Frame | undefined {
    return this.#pageOf(name)?.atlas.frames[name];
  }

  /** Name the first of some frames that can be had: the nearest where a page has not arrived yet. */
  nearest(...names: string[]): string {
    return names.find((name) => this.#pageOf(name)) ?? '';
  }

  #pageOf(name: string): LoadedAtlas | undefined {
    const { page, later } = this.art;
    if (name in page.atlas.frames) return page;
    return later && name in later.atlas.frames ? later : undefined;
  }

  /** Set a piece down with its pivot at a place. A piece that the pages do not have is left out. */
  piece(name: string, x: number, y: number, setting: Setting = {}): void {
    const page = this.#pageOf(name);
    const frame = page?.atlas.frames[name];
    if (!page || !frame) return;
    const { context, art } = this;
    const { scale = 1, flip = false, alpha = 1, fill = 1 } = setting;
    const [fx, fy, w, h, px, py] = frame;
    const cut = h * (1 - fill);
    context.save();
    context.globalAlpha = alpha;
    context.translate(x, y);
    context.scale(flip ? -scale : scale, scale);
    const r = art.ratio;
    context.drawImage(page.image, fx * r, (fy + cut) * r, w * r, (h - cut) * r, -px, cut - py, w, h - cut);
    context.restore();
  }

  /** Set a piece down where the manifest places it. */
  placed(at: Placed, name = at.frame, setting: Setting = {}): void {
    this.piece(name, at.x, at.y, { scale: at.scale, flip: at.flip ?? false, ...setting });
  }

  /** Paint inside a polygon. */
  clipped(polygon: readonly Spot[], paint: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    for (const [i, [x, y]] of polygon.entries()) {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
    context.clip();
    paint();
    context.restore();
  }

  /** Lay the paper's grain over what has been painted, and nothing beside it. */
  grain(alpha: number): void {
    const { context, art, origin } = this;
    const pattern = context.createPattern(art.grain.image, 'repeat');
    if (!pattern) return;
    const { width, height } = context.canvas;
    context.save();
    context.globalCompositeOperation = 'source-atop';
    context.globalAlpha = alpha;
    context.fillStyle = pattern;
    context.fillRect(origin.left, origin.top, width / art.ratio, height / art.ratio);
    context.restore();
  }
}
