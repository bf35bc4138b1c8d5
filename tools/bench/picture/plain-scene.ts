/** What the picture is measured against: a plain Phaser scene, so many moving sprites over one background image. */
import Phaser from 'phaser';
import type { ArtFiles } from '../../../src/scenes/art/art-files.ts';
import { ArtStore } from '../../../src/scenes/art/art-store.ts';
import { addFrames } from '../../../src/scenes/crowd/people-page.ts';
import { coverPainter } from '../../../src/scenes/index.ts';

const SIZE = { width: 1366, height: 768 };
const PEOPLE = 'figures';
const BACKGROUND = 'background';
const FRAMES_A_SECOND = 5;
/** How far and how slowly each sprite moves around its place. Unit: px; ms. */
const REACH = 60;
const TIME = 900;

/** What the scene is to be. */
export interface Plain {
  readonly sprites: number;
  readonly renderer: 'best' | 'canvas';
  /** Whether Phaser keeps the settings that it has where nothing is set. */
  readonly defaults: boolean;
}

class PlainScene extends Phaser.Scene {
  #sprites: Phaser.GameObjects.Image[] = [];

  constructor(
    readonly count: number,
    readonly paint: (scene: PlainScene) => string[],
    readonly begun: (game: Phaser.Game) => void,
  ) {
    super('plain');
  }

  create(): void {
    const walks = this.paint(this);
    this.add.image(0, 0, BACKGROUND).setOrigin(0, 0);
    this.#sprites = Array.from({ length: this.count }, (_, i) =>
      this.add.image((i * 331) % SIZE.width, 300 + ((i * 197) % 420), PEOPLE, walks[i % walks.length]),
    );
    this.begun(this.game);
    this.events.on('update', (time: number) => this.#step(time, walks));
  }

  #step(time: number, walks: readonly string[]): void {
    for (const [i, sprite] of this.#sprites.entries()) {
      sprite.setFrame(walks[Math.floor((time / 1000) * FRAMES_A_SECOND + i) % walks.length]!);
      sprite.x = ((i * 331) % SIZE.width) + REACH * Math.sin(time / TIME + i);
    }
  }
}

/** Begin the scene and wait for it. */
export async function aPlainScene(host: HTMLElement, art: ArtFiles, plain: Plain): Promise<Phaser.Game> {
  const background = document.createElement('canvas');
  await coverPainter(() => Promise.resolve(art))(background);
  const page = await new ArtStore(art, 1).figures();
  const paint = (scene: Phaser.Scene): string[] => {
    scene.textures.addCanvas(BACKGROUND, background);
    const texture = scene.textures.addImage(PEOPLE, page.image);
    if (texture) addFrames(texture, page, 1);
    return Object.keys(page.atlas.frames).filter((name) => name.includes('/walk/'));
  };
  const kept = plain.defaults
    ? {}
    : { antialiasGL: false, powerPreference: 'low-power' as const, banner: false, audio: { noAudio: true } };
  return new Promise((resolve) => {
    new Phaser.Game({
      ...SIZE,
      type: plain.renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
      parent: host,
      scene: new PlainScene(plain.sprites, paint, resolve),
      ...kept,
    });
  });
}
