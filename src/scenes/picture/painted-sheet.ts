/** A part of the picture that stands still: painted once on a canvas, shown as one texture until it changes. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { LookArt } from '../art/art-store.ts';
import { Brush } from '../paint/brush.ts';
import { drainCanvas } from '../paint/drain.ts';

/** One painted sheet over the whole picture. */
export class PaintedSheet {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;

  constructor(
    scene: Scene,
    key: string,
    depth: number,
    size: { readonly width: number; readonly height: number },
    ratio: number,
  ) {
    const texture = scene.textures.createCanvas(key, size.width * ratio, size.height * ratio);
    if (!texture) throw new Error(key);
    this.#texture = texture;
    this.image = scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / ratio)
      .setDepth(depth);
  }

  get canvas(): HTMLCanvasElement {
    return this.#texture.canvas;
  }

  /** Paint it anew. */
  paint(art: LookArt, drain: number, paint: (brush: Brush) => void): void {
    const brush = new Brush(this.#texture.context, art);
    paint(brush);
    brush.grain(art.grain.alpha);
    drainCanvas(this.#texture.context, drain);
    this.#texture.refresh();
  }

  /** Copy other canvases onto it, one over the other. */
  copy(canvases: readonly HTMLCanvasElement[]): void {
    const { context } = this.#texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#texture.width, this.#texture.height);
    for (const canvas of canvases) context.drawImage(canvas, 0, 0);
    this.#texture.refresh();
  }
}
