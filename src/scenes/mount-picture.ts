/** Mounts the picture into an element of the page. */
import Phaser from 'phaser';
import type { Level, MountPicture, PictureEvents, PictureHandle } from '../view/picture.ts';
import { type FindArt, type Ratio, ratioFor } from './art/art-files.ts';
import { ArtStore, type LoadedAtlas } from './art/art-store.ts';
import { hasGpu } from './gpu.ts';
import { Picture } from './picture/picture.ts';
import { Quality } from './picture/quality.ts';
import { Stirring } from './picture/stirring.ts';

/** Which renderer draws. The best for the machine, unless told otherwise. */
export type Renderer = 'best' | 'canvas' | 'webgl';

/** For whoever measures the picture: told of its game, and may keep the best quality whatever it costs. */
export interface Measuring {
  readonly begun: (game: Phaser.Game, quality: Quality) => void;
  readonly holdsQuality: boolean;
}

class Village extends Phaser.Scene {
  constructor(readonly begun: (scene: Phaser.Scene) => void) {
    super('village');
  }

  create(): void {
    this.begun(this);
  }
}

/** Without a graphics processor the browser's own canvas is by far the cheaper. */
const typeFor = (renderer: Renderer): number => {
  if (renderer === 'webgl') return Phaser.WEBGL;
  return renderer === 'best' && hasGpu() ? Phaser.AUTO : Phaser.CANVAS;
};

const configOf = (
  host: HTMLElement,
  renderer: Renderer,
  scene: Phaser.Scene,
): Phaser.Types.Core.GameConfig => ({
  type: typeFor(renderer),
  parent: host,
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
  scale: { mode: Phaser.Scale.NONE },
  banner: false,
  // The backdrop covers all of it: nothing shines through, and nothing needs to be wiped.
  transparent: false,
  clearBeforeRender: false,
  backgroundColor: '#2b3731',
  antialiasGL: false,
  powerPreference: 'low-power',
  disableContextMenu: false,
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  audio: { noAudio: true },
  scene,
});

/** Start a game and wait until its one scene has begun. Rejects where no renderer can be had. */
const startGame = (host: HTMLElement, renderer: Renderer): Promise<Phaser.Scene> =>
  new Promise((resolve) => {
    new Phaser.Game(configOf(host, renderer, new Village(resolve)));
  });

/** Take a game apart and give its drawing context back: browsers allow only a few at a time. */
function endGame(game: Phaser.Game): void {
  const context = 'gl' in game.renderer ? game.renderer.gl : null;
  game.destroy(true);
  // A sleeping loop would never come to the step that takes the game apart.
  game.loop.wake();
  context?.getExtension('WEBGL_lose_context')?.loseContext();
}

/** How long a lost context has to come back before the picture goes on without it. Unit: ms. */
const COMES_BACK = 1500;

type World = Parameters<PictureHandle['show']>[0];

/** What every picture of a mounting is made with. */
interface Mounting {
  readonly host: HTMLElement;
  readonly events: PictureEvents;
  readonly store: ArtStore;
  readonly figures: LoadedAtlas;
  readonly measuring: Measuring | undefined;
}

/** A picture that is drawn; it is made anew on a canvas where its context is lost. */
class Mounted implements PictureHandle {
  #game: Phaser.Game | null = null;
  #picture: Picture | null = null;
  #world: World | null = null;
  #ended = false;

  constructor(
    readonly mounting: Mounting,
    public still: boolean,
  ) {}

  /** Draw with a renderer. */
  async begin(renderer: Renderer): Promise<void> {
    const { host, measuring, ...rest } = this.mounting;
    const scene = await startGame(host, renderer);
    const { game } = scene;
    if (this.#ended) {
      endGame(game);
      return;
    }
    const stirring = new Stirring(game);
    const quality = new Quality(measuring?.holdsQuality ?? false);
    this.#game = game;
    this.#picture = new Picture({ host, scene, stirring, quality, ...rest }, this.still);
    game.canvas.style.display = 'block';
    game.canvas.setAttribute('aria-hidden', 'true');
    // A renderer that was lost and came back has nothing on its canvas.
    game.renderer.on('restorewebgl', () => stirring.draw());
    game.renderer.on('losewebgl', () => setTimeout(() => void this.#goOn(game), COMES_BACK));
    stirring.draw();
    measuring?.begun(game, quality);
  }

  /** Go on without a context that was lost and did not come back. */
  async #goOn(lost: Phaser.Game): Promise<void> {
    if (this.#game !== lost || !('contextLost' in lost.renderer) || !lost.renderer.contextLost) return;
    this.#end();
    try {
      await this.begin('canvas');
      if (this.#world) this.#picture?.show(this.#world);
    } catch (error) {
      this.mounting.events.onFailed(error instanceof Error ? error.message : String(error));
    }
  }

  /** End what is drawn and forget it: until a new one has begun, nothing may reach a scene that is gone. */
  #end(): void {
    const game = this.#game;
    const picture = this.#picture;
    this.#game = null;
    this.#picture = null;
    picture?.destroy();
    if (game) endGame(game);
  }

  show(world: World): void {
    this.#world = world;
    this.#picture?.show(world);
  }

  async playSeason(before: World, after: World, speed: number): Promise<void> {
    await this.#picture?.playSeason(before, after, speed);
  }

  setSpeed(speed: number): void {
    this.#picture?.setSpeed(speed);
  }

  skip(): void {
    this.#picture?.skip();
  }

  zoom(by: number): void {
    this.#picture?.zoom(by);
  }

  home(): void {
    this.#picture?.home();
  }

  lookAt(...at: Parameters<PictureHandle['lookAt']>): void {
    this.#picture?.lookAt(...at);
  }

  setStill(still: boolean): void {
    this.still = still;
    this.#picture?.setStill(still);
  }

  destroy(): void {
    this.#ended = true;
    this.#end();
  }
}

/**
 * Make the function that mounts the picture.
 *
 * @param find Fetches the art of a world. What has been loaded is kept from one mounting to the next.
 * @returns A `MountPicture`. Its promise rejects where no picture can be drawn at all; a look that cannot be had later is
 *   told by `onFailed`.
 */
export function pictureMount(
  find: FindArt,
  renderer: Renderer = 'best',
  measuring?: Measuring,
): MountPicture {
  const stores = new Map<string, ArtStore>();
  const storeFor = async ({ landscape }: Level, ratio: Ratio): Promise<ArtStore> => {
    const key = `${landscape}/${ratio}`;
    const known = stores.get(key);
    if (known) return known;
    const store = new ArtStore(await find(landscape), ratio);
    stores.set(key, store);
    return store;
  };
  return async (host, level, events, still): Promise<PictureHandle> => {
    const store = await storeFor(level, ratioFor(window.devicePixelRatio || 1, host.clientWidth));
    const figures = await store.figures();
    const mounted = new Mounted({ host, events, store, figures, measuring }, still);
    await mounted.begin(renderer);
    return mounted;
  };
}
