/** All that stands still behind everybody, laid together into one picture of the window, in pixels of the screen. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Box } from '../layout/polygon.ts';
import type { PaintedSheet } from './painted-sheet.ts';

const KEY = 'backdrop';

/** Part of the design in the window, and pixels of the screen a px of the design. */
export interface Glass {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** One picture instead of a sheet upon a sheet in every frame. */
export class Backdrop {
  readonly #image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  #shown = '';
  #stale: Box[] = [];

  constructor(scene: Scene, depth: number) {
    const texture = scene.textures.createCanvas(KEY, 1, 1);
    if (!texture) throw new Error(KEY);
    this.#texture = texture;
    this.#image = scene.add.image(0, 0, KEY).setOrigin(0, 0).setDepth(depth);
  }

  /** A part of some sheet was painted anew. */
  spoil(...parts: readonly Box[]): void {
    this.#stale.push(...parts);
  }

  /** Lay the sheets together again where one of them, or the window, has changed. */
  show(sheets: readonly PaintedSheet[], glass: Glass): void {
    const { left, top, zoom, width, height } = glass;
    const shifts = sheets.map((sheet) => Math.round((sheet.left - left) * zoom));
    const wanted = [left, top, zoom, width, height, ...shifts].join('/');
    const moved = wanted !== this.#shown;
    if (!moved && this.#stale.length === 0) return;
    if (this.#texture.width !== width || this.#texture.height !== height)
      this.#texture.setSize(width, height);
    this.#image.setPosition(left, top).setScale(1 / zoom);
    const all = { left, top, right: left + width / zoom, bottom: top + height / zoom };
    for (const part of moved ? [all] : this.#stale) this.#lay(sheets, shifts, part, glass);
    this.#shown = wanted;
    this.#stale = [];
    this.#texture.refresh();
  }

  #lay(
    sheets: readonly PaintedSheet[],
    shifts: readonly number[],
    part: Box,
    { left, top, zoom }: Glass,
  ): void {
    const { context } = this.#texture;
    const [x, y] = [Math.floor((part.left - left) * zoom), Math.floor((part.top - top) * zoom)];
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(x, y, Math.ceil((part.right - left) * zoom) - x, Math.ceil((part.bottom - top) * zoom) - y);
    context.clip();
    for (const [i, sheet] of sheets.entries()) {
      const scale = zoom / sheet.ratio;
      context.setTransform(scale, 0, 0, scale, shifts[i]!, Math.round((sheet.top - top) * zoom));
      context.drawImage(sheet.canvas, 0, 0);
    }
    context.restore();
  }
}
