/** The sun: it moves before the sky and goes down behind the mountains. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { LookArt } from '../art/art-store.ts';
import { DEPTH } from '../layout/depths.ts';
import { Brush } from '../paint/brush.ts';
import { type Colours, drainCanvas, penFor } from '../paint/drain.ts';
import { isBehindMountains, paintWholeSun, SUN_REACH, skyAround } from '../paint/sun.ts';
import type { Painted } from './painted-sheet.ts';

/** Keeps the sun on a small canvas of its own, so that moving it paints nothing else anew. */
export class SunDisc implements Painted {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  #shown = '';
  readonly #whole = document.createElement('canvas');
  #kind = '';
  #at = 0;

  constructor(
    scene: Scene,
    readonly manifest: ArtManifest,
    ratio: number,
  ) {
    const size = SUN_REACH * 2 * ratio;
    [this.#whole.width, this.#whole.height] = [size, size];
    const texture = scene.textures.createCanvas('sun', size, size);
    if (!texture) throw new Error('sun');
    this.#texture = texture;
    this.image = scene.add
      .image(0, 0, 'sun')
      .setOrigin(0, 0)
      .setScale(1 / ratio)
      .setDepth(DEPTH.sun);
  }

  get canvas(): HTMLCanvasElement {
    return this.#texture.canvas;
  }

  get left(): number {
    return this.image.x;
  }

  get top(): number {
    return this.image.y;
  }

  /** Show it with its middle at a spot, or not at all where the mountains hide it. */
  show(art: LookArt, { drain, fade }: Required<Colours>, [x, y]: Spot): void {
    const { context } = this.#texture;
    // Before the open sky it is only moved; where mountains hide some of it, it is painted anew once that can be seen.
    const [left, top] = [Math.round(x / 2) * 2 - SUN_REACH, Math.round(y / 2) * 2 - SUN_REACH];
    const hidden = isBehindMountains(this.manifest, [x, y]);
    this.#at = left;
    this.image.setPosition(left, top);
    const wanted = `${art.id}/${drain}/${fade}/${hidden ? `${left}/${top}` : ''}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const whole = this.#wholeOf(art, { drain, fade });
    const { width, height } = whole;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.save();
    if (hidden) {
      const { ratio } = art;
      context.beginPath();
      for (const [px, py] of skyAround(this.manifest, [x, y]))
        context.lineTo((px - left) * ratio, (py - top) * ratio);
      context.clip();
    }
    context.drawImage(whole, 0, 0);
    context.restore();
    this.#texture.refresh();
  }

  /** Paint it without mountains, once for a look and its colours. */
  #wholeOf(art: LookArt, colours: Required<Colours>): HTMLCanvasElement {
    const kind = `${art.id}/${colours.drain}/${colours.fade}`;
    if (kind === this.#kind) return this.#whole;
    this.#kind = kind;
    const context = penFor(this.#whole);
    const brush = new Brush(context, art, { left: -SUN_REACH, top: -SUN_REACH });
    context.save();
    brush.begin();
    paintWholeSun(brush, this.manifest, [0, 0]);
    brush.grain(art.grain.alpha);
    context.restore();
    drainCanvas(context, colours);
    return this.#whole;
  }

  /** Slide it with the sky. Unit: px of the design. */
  slide(shift: number): void {
    this.image.x = this.#at + shift;
  }
}
