/** The page of people in the light of a look: ambient colour and hunger are painted into it, not filtered over it. */
import type { Textures } from 'phaser';
import type { LoadedAtlas } from '../art/art-store.ts';
import { drainCanvas } from '../paint/drain.ts';

const KEY = 'people';

/** Registers frames of an atlas on a texture whose pixels are `ratio` times as fine. */
export function addFrames(texture: Textures.Texture, page: LoadedAtlas, ratio: number): void {
  for (const [name, [x, y, w, h, px, py]] of Object.entries(page.atlas.frames)) {
    const frame = texture.add(name, 0, x * ratio, y * ratio, w * ratio, h * ratio);
    if (!frame) continue;
    frame.customPivot = true;
    frame.pivotX = px / w;
    frame.pivotY = py / h;
  }
}

/** Keeps the tinted page. */
export class PeoplePage {
  readonly key = KEY;
  #painted = '';
  #texture: Textures.CanvasTexture | null = null;

  constructor(
    readonly textures: Textures.TextureManager,
    readonly page: LoadedAtlas,
    readonly ratio: number,
  ) {}

  /** Paint the page for an ambient colour (0xRRGGBB) and a drain. Does nothing where it is so already. */
  paint(ambient: number, drain: number): void {
    const wanted = `${ambient}/${drain}`;
    if (wanted === this.#painted) return;
    this.#painted = wanted;
    const texture = this.#texture ?? this.#create();
    const { context } = texture;
    const { width, height } = texture;
    context.globalCompositeOperation = 'source-over';
    context.clearRect(0, 0, width, height);
    context.drawImage(this.page.image, 0, 0);
    if (ambient !== 0xffffff) {
      context.globalCompositeOperation = 'multiply';
      context.fillStyle = `#${ambient.toString(16).padStart(6, '0')}`;
      context.fillRect(0, 0, width, height);
      context.globalCompositeOperation = 'destination-in';
      context.drawImage(this.page.image, 0, 0);
      context.globalCompositeOperation = 'source-over';
    }
    drainCanvas(context, { drain });
    texture.refresh();
  }

  #create(): Textures.CanvasTexture {
    const { width, height } = this.page.image;
    const texture = this.textures.createCanvas(KEY, width, height);
    if (!texture) throw new Error(KEY);
    addFrames(texture, this.page, this.ratio);
    this.#texture = texture;
    return texture;
  }
}
