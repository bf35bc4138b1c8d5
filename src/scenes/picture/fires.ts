/** Fire and smoke: flames and plumes of the furnaces, steam of the mess hall. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, FurnaceSpot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { DEPTH } from './depths.ts';

const FLAME_FRAMES = 3;
const SMOKE_FRAMES = 3;
const FLAMES_A_SECOND = 6;
const SWAY = 0.04;
/** Height of the steam by how full the pots are, and of a thread at the worst. */
const STEAM = [0, 0.45, 0.75, 1] as const;

interface Moving {
  readonly image: GameObjects.Image;
  readonly kind: 'flame' | 'smoke' | 'glow';
  readonly seed: number;
  readonly scale: number;
}

/** Keeps fires and plumes. */
export class Fires {
  #moving: Moving[] = [];
  #shown = '';

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
    readonly ratio: number,
  ) {}

  /** Show the fires of a model from a page of pieces. */
  show(model: SceneModel, page: string): void {
    const { furnaces, hall } = model;
    const wanted = JSON.stringify([furnaces, hall, page]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    for (const { image } of this.#moving) image.destroy();
    this.#moving = [];
    const { anchors } = this.manifest;
    for (const [i, spot] of anchors.furnaces.slice(0, furnaces.lit).entries())
      this.#furnace(spot, furnaces.heat, page, i);
    if (hall.steam > 0)
      for (const [i, [x, y]] of anchors.messSteam.entries())
        this.#add('smoke', page, `steam-${i % 2}`, x, y, STEAM[hall.steam], DEPTH.smoke, i);
  }

  #furnace(spot: FurnaceSpot, heat: number, page: string, i: number): void {
    const [smokeX, smokeY, smokeScale] = spot.smoke;
    const strength = 0.55 + heat * 0.15;
    this.#add('smoke', page, `smoke-${i % SMOKE_FRAMES}`, smokeX, smokeY, smokeScale, DEPTH.smoke, i);
    this.#add('flame', page, 'flame-0', spot.top[0], spot.top[1], spot.scale * strength, DEPTH.fire, i);
    this.#add('glow', page, 'glow', spot.fire[0], spot.fire[1], spot.scale, DEPTH.fire, i, heat * 0.2);
  }

  #add(
    kind: Moving['kind'],
    page: string,
    frame: string,
    x: number,
    y: number,
    scale: number,
    depth: number,
    seed: number,
    alpha = 1,
  ): void {
    const texture = this.scene.textures.get(page);
    if (!texture.has(frame)) return;
    const image = this.scene.add
      .image(x, y, page, frame)
      .setScale(scale / this.ratio)
      .setDepth(depth)
      .setAlpha(alpha);
    this.#moving.push({ image, kind, seed, scale: scale / this.ratio });
  }

  /** Show the moment of a time. Unit: ms. */
  step(time: number, still: boolean): void {
    if (still) return;
    for (const { image, kind, seed, scale } of this.#moving) {
      if (kind === 'flame') {
        const frame = `flame-${Math.floor((time / 1000) * FLAMES_A_SECOND + seed) % FLAME_FRAMES}`;
        if (image.texture.has(frame)) image.setFrame(frame);
      } else if (kind === 'smoke') {
        image.setScale(scale * (1 + SWAY * Math.sin(time / 900 + seed)), scale);
      }
    }
  }
}
