/** A part of the picture that stands still: painted once on a canvas, and shown so until it changes. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { LookArt } from '../art/art-store.ts';
import type { Box } from '../layout/polygon.ts';
import { Brush } from '../paint/brush.ts';
import { type Colours, drainCanvas, penFor } from '../paint/drain.ts';

/** Something painted, and where its left top corner lies. Unit: px of the design. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

/** One painted sheet over a part of the picture, to be laid into others. */
export class PaintedSheet implements Painted {
  /** How far it is slid against where it was painted. Unit: px of the design. */
  shift = 0;

  /** @param box What the sheet covers, in px of the design: what lies outside is never painted, nor drawn each frame. */
  constructor(
    readonly box: Box,
    readonly ratio: number,
    readonly canvas: HTMLCanvasElement = document.createElement('canvas'),
  ) {
    canvas.width = (box.right - box.left) * ratio;
    canvas.height = (box.bottom - box.top) * ratio;
  }

  get left(): number {
    return this.box.left + this.shift;
  }

  get top(): number {
    return this.box.top;
  }

  /** Paint it anew; where parts are given, nothing but those. */
  paint(
    art: LookArt,
    colours: Colours,
    paint: (brush: Brush) => void,
    parts: readonly Box[] = [this.box],
  ): void {
    const context = penFor(this.canvas);
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
  }

  #inPixels({ left, top, right, bottom }: Box) {
    const { box, ratio } = this;
    const x = Math.max(0, Math.floor((left - box.left) * ratio));
    const y = Math.max(0, Math.floor((top - box.top) * ratio));
    const { width, height } = this.canvas;
    return {
      x,
      y,
      width: Math.min(width, Math.ceil((right - box.left) * ratio)) - x,
      height: Math.min(height, Math.ceil((bottom - box.top) * ratio)) - y,
    };
  }

  /** Copy others onto it as they are shown, one over the other. */
  copy(sheets: readonly Painted[]): void {
    const context = penFor(this.canvas);
    const { box, ratio } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    for (const { canvas, left, top } of sheets)
      context.drawImage(canvas, (left - box.left) * ratio, (top - box.top) * ratio);
  }
}

/** A painted sheet that is drawn by itself, because people pass behind it. */
export class ShownSheet extends PaintedSheet {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;

  constructor(scene: Scene, key: string, depth: number, box: Box, ratio: number) {
    const texture = scene.textures.createCanvas(
      key,
      (box.right - box.left) * ratio,
      (box.bottom - box.top) * ratio,
    );
    if (!texture) throw new Error(key);
    super(box, ratio, texture.canvas);
    this.#texture = texture;
    this.image = scene.add
      .image(box.left, box.top, key)
      .setOrigin(0, 0)
      .setScale(1 / ratio)
      .setDepth(depth);
  }

  override paint(...how: Parameters<PaintedSheet['paint']>): void {
    super.paint(...how);
    this.#texture.refresh();
  }

  override copy(sheets: readonly Painted[]): void {
    super.copy(sheets);
    this.#texture.refresh();
  }

  /** Show it where it is slid to, on a whole pixel of the screen: it is as sharp as painted there, and quick to draw. */
  place(zoom: number): void {
    this.image.x = Math.round(this.left * zoom) / zoom;
  }
}
