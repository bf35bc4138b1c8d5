/** A part of the picture that stands still: painted once on a canvas, shown as one texture until it changes. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { LookArt } from '../art/art-store.ts';
import type { Box } from '../layout/polygon.ts';
import { Brush } from '../paint/brush.ts';
import { type Colours, drainCanvas } from '../paint/drain.ts';

/** One painted sheet over a part of the picture. */
export class PaintedSheet {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;

  /** @param box What the sheet covers, in px of the design: what lies outside is never painted, nor drawn each frame. */
  constructor(
    scene: Scene,
    key: string,
    depth: number,
    readonly box: Box,
    readonly ratio: number,
  ) {
    const { left, top, right, bottom } = box;
    const texture = scene.textures.createCanvas(key, (right - left) * ratio, (bottom - top) * ratio);
    if (!texture) throw new Error(key);
    this.#texture = texture;
    this.image = scene.add
      .image(left, top, key)
      .setOrigin(0, 0)
      .setScale(1 / ratio)
      .setDepth(depth);
  }

  get canvas(): HTMLCanvasElement {
    return this.#texture.canvas;
  }

  /** Slide it against where it was painted. Unit: px of the design. */
  slide(shift: number): void {
    this.image.x = this.box.left + shift;
  }

  /** Paint it anew; where parts are given, nothing but those. */
  paint(
    art: LookArt,
    colours: Colours,
    paint: (brush: Brush) => void,
    parts: readonly Box[] = [this.box],
  ): void {
    const { context } = this.#texture;
    for (const part of parts) {
      const within = this.#inPixels(part);
      if (within.width <= 0 || within.height <= 0) continue;
      const brush = new Brush(context, art, this.box, within);
      context.save();
      paint(brush);
      brush.grain(art.grain.alpha);
      context.restore();
      drainCanvas(context, colours, within);
    }
    this.#texture.refresh();
  }

  #inPixels({ left, top, right, bottom }: Box) {
    const { box, ratio } = this;
    const x = Math.max(0, Math.floor((left - box.left) * ratio));
    const y = Math.max(0, Math.floor((top - box.top) * ratio));
    const { width, height } = this.#texture;
    return {
      x,
      y,
      width: Math.min(width, Math.ceil((right - box.left) * ratio)) - x,
      height: Math.min(height, Math.ceil((bottom - box.top) * ratio)) - y,
    };
  }

  /** Copy other sheets onto it as they are shown, one over the other. */
  copy(sheets: readonly Pick<PaintedSheet, 'canvas' | 'image'>[]): void {
    const { context } = this.#texture;
    const { box, ratio } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#texture.width, this.#texture.height);
    for (const { canvas, image } of sheets)
      context.drawImage(canvas, (image.x - box.left) * ratio, (image.y - box.top) * ratio);
    this.#texture.refresh();
  }
}
