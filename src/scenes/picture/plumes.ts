/** Smoke and steam. Each plume is cut once in its own size, a few times from thin to wide; its swaying goes from cut to cut. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import type { LoadedAtlas } from '../art/art-store.ts';

const KEY = 'plumes';
/** How much wider or thinner than drawn, cut by cut. */
const WIDTHS = [0.96, 0.98, 1, 1.02, 1.04] as const;
const MIDDLE = 2;
/** Unit: ms. */
const SWAY_TIME = 900;

/** A plume: a frame of the page, where it rises, its size. */
export interface Plume {
  readonly frame: string;
  readonly at: Spot;
  readonly scale: number;
  readonly depth: number;
  readonly seed: number;
}

/** A cut of a plume, and its foot within it. Unit: pixels of the texture. */
interface Cut {
  readonly name: string;
  readonly foot: Spot;
}

interface Rising {
  readonly image: GameObjects.Image;
  readonly plume: Plume;
  readonly frames: readonly Cut[];
}

/** Keeps all plumes on one page. */
export class Plumes {
  readonly #texture: Textures.CanvasTexture;
  #rising: Rising[] = [];

  constructor(
    readonly scene: Scene,
    readonly ratio: number,
  ) {
    const texture = scene.textures.createCanvas(KEY, 1, 1);
    if (!texture) throw new Error(KEY);
    this.#texture = texture;
  }

  /** Cut plumes from a page of pieces. */
  show(plumes: readonly Plume[], page: LoadedAtlas): void {
    for (const { image } of this.#rising) image.destroy();
    const { ratio } = this;
    const texture = this.#texture;
    for (const name of texture.getFrameNames()) texture.remove(name);
    const known = plumes.filter(({ frame }) => frame in page.atlas.frames);
    const sizeOf = ({ frame, scale }: Plume): Spot => {
      const [, , w, h] = page.atlas.frames[frame]!;
      const widest = WIDTHS[WIDTHS.length - 1]!;
      return [Math.ceil(w * scale * ratio * widest) + 1, Math.ceil(h * scale * ratio) + 1];
    };
    const sizes = known.map(sizeOf);
    const width = Math.max(1, ...sizes.map(([w]) => w * WIDTHS.length));
    const height = Math.max(
      1,
      sizes.reduce((sum, [, h]) => sum + h, 0),
    );
    texture.setSize(width, height);
    texture.context.clearRect(0, 0, width, height);
    let y = 0;
    this.#rising = known.map((plume, i) => {
      const frames = this.#cut(plume, page, [y, sizes[i]!]);
      y += sizes[i]![1];
      const image = this.scene.add.image(0, 0, KEY, frames[MIDDLE]!.name);
      image
        .setOrigin(0, 0)
        .setScale(1 / ratio)
        .setDepth(plume.depth);
      return { image, plume, frames };
    });
    texture.refresh();
    this.step(0);
  }

  /** Cut one plume in all its widths, side by side. */
  #cut({ frame, scale }: Plume, page: LoadedAtlas, [y, [cell, height]]: readonly [number, Spot]): Cut[] {
    const [fx, fy, w, h, px, py] = page.atlas.frames[frame]!;
    const { ratio } = this;
    const { context } = this.#texture;
    return WIDTHS.map((wide, i) => {
      const [drawn, tall] = [w * scale * ratio * wide, h * scale * ratio];
      context.drawImage(page.image, fx * ratio, fy * ratio, w * ratio, h * ratio, i * cell, y, drawn, tall);
      const name = `${y}/${i}`;
      this.#texture.add(name, 0, i * cell, y, cell, height);
      return { name, foot: [Math.round(px * scale * ratio * wide), Math.round(py * scale * ratio)] };
    });
  }

  /** Show the moment of a time. Unit: ms. */
  step(time: number): void {
    for (const { image, plume, frames } of this.#rising) {
      const sway = Math.sin(time / SWAY_TIME + plume.seed);
      const { name, foot } = frames[Math.round(MIDDLE + sway * MIDDLE)]!;
      image
        .setFrame(name)
        .setPosition(
          Math.round(plume.at[0] - foot[0] / this.ratio),
          Math.round(plume.at[1] - foot[1] / this.ratio),
        );
    }
  }
}
