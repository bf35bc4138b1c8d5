/** Mounts the picture into an element of the page. */
import Phaser from 'phaser';
import type { Level, MountPicture, PictureHandle } from '../view/picture.ts';
import { type FindArt, type Ratio, ratioFor } from './art/art-files.ts';
import { ArtStore } from './art/art-store.ts';
import { Picture } from './picture/picture.ts';
import { Stirring } from './picture/stirring.ts';

/** Which renderer draws. The best there is, unless told otherwise. */
export type Renderer = 'best' | 'canvas';

class Village extends Phaser.Scene {
  constructor(readonly begun: (scene: Phaser.Scene) => void) {
    super('village');
  }

  create(): void {
    this.begun(this);
  }
}

const configOf = (
  host: HTMLElement,
  renderer: Renderer,
  scene: Phaser.Scene,
): Phaser.Types.Core.GameConfig => ({
  type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
  parent: host,
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
  scale: { mode: Phaser.Scale.NONE },
  banner: false,
  transparent: true,
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

/**
 * Make the function that mounts the picture.
 *
 * @param find Fetches the art of a world. What has been loaded is kept from one mounting to the next.
 * @returns A `MountPicture`. Its promise rejects where no picture can be drawn at all; a look that cannot be had later is
 *   told by `onFailed`.
 */
export function pictureMount(find: FindArt, renderer: Renderer = 'best'): MountPicture {
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
    const scene = await startGame(host, renderer);
    const { game } = scene;
    const stirring = new Stirring(game);
    const picture = new Picture({ host, scene, store, figures, stirring, events }, still);
    game.canvas.style.display = 'block';
    game.canvas.setAttribute('aria-hidden', 'true');
    // A renderer that was lost and came back has nothing on its canvas.
    game.renderer.on('restorewebgl', () => stirring.draw());
    stirring.draw();
    return {
      show: (world) => picture.show(world),
      playSeason: (before, after, speed) => picture.playSeason(before, after, speed),
      setSpeed: (speed) => picture.setSpeed(speed),
      skip: () => picture.skip(),
      setStill: (value) => picture.setStill(value),
      zoom: (by) => picture.zoom(by),
      home: () => picture.home(),
      lookAt: (place, near) => picture.lookAt(place, near),
      destroy: () => {
        picture.destroy();
        endGame(game);
      },
    };
  };
}
