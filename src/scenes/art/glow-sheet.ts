/** Many glows as one picture: what shines together is laid together once, and only its strength changes. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import { GLOW, MADE } from './made-textures.ts';

/** One glow: its middle, its size against the made texture, how strong it is (may be above 1). */
export interface Glow {
  readonly at: Spot;
  readonly size: Spot;
  readonly alpha: number;
}

/** A picture of glows. */
export class GlowSheet {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;

  constructor(
    readonly scene: Scene,
    key: string,
    depth: number,
    /** Whether it adds to what is below, or lies upon it. */
    readonly adds: boolean,
  ) {
    const texture = scene.textures.createCanvas(key, 1, 1);
    if (!texture) throw new Error(key);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setVisible(false);
    if (adds) this.image.setBlendMode('ADD');
  }

  /** Lay glows together; none of them hides the sheet. */
  lay(glows: readonly Glow[]): void {
    this.image.setVisible(glows.length > 0);
    if (glows.length === 0) return;
    const edge = (i: 0 | 1, side: 1 | -1): number[] =>
      glows.map(({ at, size }) => at[i] + (side * size[i] * GLOW) / 2);
    const left = Math.floor(Math.min(...edge(0, -1)));
    const top = Math.floor(Math.min(...edge(1, -1)));
    const width = Math.ceil(Math.max(...edge(0, 1))) - left;
    const height = Math.ceil(Math.max(...edge(1, 1))) - top;
    this.#texture.setSize(width, height);
    const { context } = this.#texture;
    context.clearRect(0, 0, width, height);
    context.globalCompositeOperation = this.adds ? 'lighter' : 'source-over';
    const source = this.scene.textures.get(MADE.glow).getSourceImage() as HTMLCanvasElement;
    for (const { at, size, alpha } of glows) {
      const [w, h] = [size[0] * GLOW, size[1] * GLOW];
      context.globalAlpha = alpha;
      context.drawImage(source, at[0] - w / 2 - left, at[1] - h / 2 - top, w, h);
    }
    context.globalAlpha = 1;
    this.#texture.refresh();
    this.image.setPosition(left, top);
  }
}

/** Where the left of the picture ends. Unit: px of the design. */
const LEFT = 683;

/** Which of three sheets a fire belongs to: those on the left, and every second of the others, so that none is wide and empty. */
export const sheetOf = (i: number, x: number): number => (x < LEFT ? 0 : 1 + (i % 2));
/** Numbers of the sheets. */
export const GLOW_SHEETS = [0, 1, 2] as const;
