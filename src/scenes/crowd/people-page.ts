/** The page of people in the light of a look: ambient colour and hunger are painted into it, not filtered over it. */
import type { GameObjects, Textures } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import type { LoadedAtlas } from '../art/art-store.ts';
import { drainCanvas, penFor } from '../paint/drain.ts';

const KEY = 'people';
/** Heights at which people are kept ready, so that none has to be made smaller in every frame. Unit: px of the design. */
const HEIGHTS = [20, 21.4, 22.9, 24.5, 26.2, 28.1, 30, 32.1, 34.4, 36.8] as const;
/** A figure may be so much larger or smaller than the nearest of them before it is drawn to its own size. */
const NEAR = 0.04;

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

/** How somebody is to be shown. */
export interface Showing {
  readonly frame: string;
  /** Where the feet are. */
  readonly at: Spot;
  readonly height: number;
  /** 1 to the right, -1 to the left. */
  readonly faces: 1 | -1;
}

/** One size of all people, facing one way: a copy of the page on a part of the texture. */
interface Copy {
  readonly name: string;
  readonly height: number;
  readonly faces: 1 | -1;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Keeps the tinted page in all its sizes. */
export class PeoplePage {
  readonly key = KEY;
  readonly #copies: readonly Copy[];
  readonly #right: readonly Copy[];
  readonly #left: readonly Copy[];
  /** Where the feet are within each frame, in pixels of the texture. */
  readonly #feet = new Map<string, Spot>();
  #painted = '';
  #texture: Textures.CanvasTexture | null = null;

  /** @param person Height of a standing figure on the page. Unit: px of the design. */
  constructor(
    readonly textures: Textures.TextureManager,
    readonly page: LoadedAtlas,
    readonly ratio: number,
    readonly person: number,
  ) {
    this.#copies = copiesOf(page, ratio, person);
    this.#right = lookUp(this.#copies, 1);
    this.#left = lookUp(this.#copies, -1);
  }

  /** Paint the page for an ambient colour (0xRRGGBB) and a drain. Does nothing where it is so already. */
  paint(ambient: number, drain: number): void {
    const wanted = `${ambient}/${drain}`;
    if (wanted === this.#painted) return;
    this.#painted = wanted;
    const texture = this.#texture ?? this.#create();
    const { context } = texture;
    const page = this.#tinted(ambient, drain);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.imageSmoothingQuality = 'high';
    for (const { scale, faces, left, top } of this.#copies) {
      const mirrored = faces < 0 ? page.width * scale : 0;
      context.setTransform(faces * scale, 0, 0, scale, left + mirrored, top);
      context.drawImage(page, 0, 0);
    }
    texture.refresh();
  }

  #tinted(ambient: number, drain: number): HTMLCanvasElement {
    const { image } = this.page;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = penFor(canvas);
    context.drawImage(image, 0, 0);
    if (ambient !== 0xffffff) {
      context.globalCompositeOperation = 'multiply';
      context.fillStyle = `#${ambient.toString(16).padStart(6, '0')}`;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.globalCompositeOperation = 'destination-in';
      context.drawImage(image, 0, 0);
      context.globalCompositeOperation = 'source-over';
    }
    drainCanvas(context, { drain });
    return canvas;
  }

  /** Show somebody on a whole pixel, in the nearest size that is kept ready. */
  show(sprite: GameObjects.Image, { frame, at: [x, y], height, faces }: Showing): void {
    const copy = (faces > 0 ? this.#right : this.#left)[Math.round(height * STEPS)]!;
    const name = `${copy.name}/${frame}`;
    const fits = Math.abs(height / copy.height - 1) <= NEAR;
    const scale = (fits ? 1 : height / copy.height) / this.ratio;
    const turned = faces === copy.faces ? 1 : -1;
    const [left, above] = this.#feet.get(name) ?? [0, 0];
    sprite
      .setFrame(name)
      .setOrigin(0, 0)
      .setScale(turned * scale, scale);
    sprite.setPosition(Math.round(x - turned * left * scale), Math.round(y - above * scale));
  }

  #create(): Textures.CanvasTexture {
    const { width, height } = sizeOf(this.#copies, this.page);
    const texture = this.textures.createCanvas(KEY, width, height);
    if (!texture) throw new Error(KEY);
    for (const copy of this.#copies) this.#addFrames(texture, copy);
    this.#texture = texture;
    return texture;
  }

  #addFrames(texture: Textures.Texture, { name: copy, scale, faces, left, top }: Copy): void {
    const { ratio, page } = this;
    const size = ratio * scale;
    for (const [frame, [x, y, w, h, px, py]] of Object.entries(page.atlas.frames)) {
      const from = faces > 0 ? x : page.image.width / ratio - x - w;
      const [x0, y0] = [Math.floor(from * size), Math.floor(y * size)];
      const [x1, y1] = [Math.ceil((from + w) * size), Math.ceil((y + h) * size)];
      const name = `${copy}/${frame}`;
      texture.add(name, 0, left + x0, top + y0, x1 - x0, y1 - y0);
      const aside = faces > 0 ? px : w - px;
      this.#feet.set(name, [Math.round((from + aside) * size) - x0, Math.round((y + py) * size) - y0]);
    }
  }
}

/** Where a screen has finer pixels, one size does: there is somebody there to make it smaller. */
function copiesOf({ image }: LoadedAtlas, ratio: number, person: number): Copy[] {
  if (ratio > 1) return [{ name: 'all', height: person, faces: 1, scale: 1, left: 0, top: 0 }];
  let top = 0;
  return HEIGHTS.flatMap((height) => {
    const scale = height / person;
    const copies = ([1, -1] as const).map((faces): Copy => {
      return { name: `${height * faces}`, height, faces, scale, left: faces > 0 ? 0 : image.width, top };
    });
    top += Math.ceil(image.height * scale) + 1;
    return copies;
  });
}

function sizeOf(copies: readonly Copy[], { image }: LoadedAtlas): { width: number; height: number } {
  const ends = copies.map(({ left, top, scale }) => [left + image.width * scale, top + image.height * scale]);
  return {
    width: Math.ceil(Math.max(...ends.map(([right]) => right!))),
    height: Math.ceil(Math.max(...ends.map(([, bottom]) => bottom!))),
  };
}

/** Heights from nothing to a lifted figure, in steps this fine. Unit: a px of the design. */
const STEPS = 4;
const TALLEST = 64;

/** For each height in fine steps the nearest copy, so that nothing is sought in a frame. */
function lookUp(copies: readonly Copy[], faces: 1 | -1): readonly Copy[] {
  const away = (copy: Copy, height: number): number =>
    Math.abs(copy.height - height) + (copy.faces === faces ? 0 : TALLEST);
  return Array.from({ length: TALLEST * STEPS + 1 }, (_, i) =>
    copies.reduce((best, copy) => (away(copy, i / STEPS) < away(best, i / STEPS) ? copy : best)),
  );
}
