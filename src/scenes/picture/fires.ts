/** Fire and smoke: flames, plumes and glow of the furnaces, steam of the mess hall. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, FurnaceSpot, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { LookArt } from '../art/art-store.ts';
import { GLOW_SHEETS, type Glow, GlowSheet, sheetOf } from '../art/glow-sheet.ts';
import { DEPTH } from '../layout/depths.ts';
import { type Plume, Plumes } from './plumes.ts';

const FLAME_FRAMES = 3;
const SMOKE_FRAMES = 3;
const FLAMES_A_SECOND = 6;
const FLICKER = 0.09;
/** Height of the steam by how full the pots are; at the worst it is a thread, a piece of its own. */
const STEAM = [0, 1, 0.75, 1] as const;

/** Fires from which their smoke gathers into a bank under the sky, and where that hangs. */
const BANK_FROM = 5;
const BANK: Spot = [1088, 150];
/** Size of the glow around a mouth, by the furnace's scale, and how strong it is by heat. */
const GLOW_SCALE = 1.5;
const GLOW_ALPHA = 0.28;

/** Flames shine through the night's shade; one that stands behind the old elm stays behind it. Unit: px of the design. */
const ELM_ENDS = 340;

interface Flame {
  readonly image: GameObjects.Image;
  readonly seed: number;
}

/** Keeps fires and plumes. */
export class Fires {
  readonly #plumes: Plumes;
  /** Fires of one sheet flicker together. */
  readonly #glows: readonly GlowSheet[];
  #flames: Flame[] = [];
  #shown = '';

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
    readonly ratio: number,
  ) {
    this.#plumes = new Plumes(scene, ratio);
    this.#glows = GLOW_SHEETS.map((n) => new GlowSheet(scene, `fires-${n}`, DEPTH.fire, false));
  }

  /** Show the fires of a model with the pieces of a look. */
  show(model: SceneModel, { page, look }: LookArt): void {
    const wanted = JSON.stringify([model.furnaces, model.hall, look.atlas]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const { lit, heat } = model.furnaces;
    const spots = this.manifest.anchors.furnaces.slice(0, lit);
    this.#plumes.show([...smokeOf(spots), ...this.#steam(model.hall.steam)], page);
    for (const [n, sheet] of this.#glows.entries())
      sheet.lay(spots.filter(({ x }, i) => sheetOf(i, x) === n).map((spot) => glowOf(spot, heat)));
    for (const { image } of this.#flames) image.destroy();
    this.#flames = spots.map((spot, seed) => ({ seed, image: this.#flame(spot, heat, look.atlas) }));
  }

  #steam(steam: SceneModel['hall']['steam']): Plume[] {
    if (steam === 0) return [];
    return this.manifest.anchors.messSteam.map((at, i) => ({
      frame: steam === 1 ? 'steam/thread' : `steam/${i % 2}`,
      at,
      scale: STEAM[steam],
      depth: DEPTH.smoke,
      seed: i,
    }));
  }

  #flame({ top, scale, x }: FurnaceSpot, heat: number, texture: string): GameObjects.Image {
    return this.scene.add
      .image(top[0], top[1], texture, 'flame/0')
      .setScale((scale * (0.55 + heat * 0.15)) / this.ratio)
      .setDepth(x > ELM_ENDS ? DEPTH.light : DEPTH.fire);
  }

  /** Show the moment of a time. Unit: ms. */
  step(time: number, still: boolean): void {
    if (still) return;
    this.#plumes.step(time);
    for (const { image, seed } of this.#flames)
      image.setFrame(`flame/${Math.floor((time / 1000) * FLAMES_A_SECOND + seed) % FLAME_FRAMES}`);
    for (const [n, { image }] of this.#glows.entries())
      image.setAlpha(1 - FLICKER + FLICKER * Math.sin(time / 160 + n * 2));
  }
}

/** One plume over each fire; many of them gather into a bank. */
function smokeOf(spots: readonly FurnaceSpot[]): Plume[] {
  const depth = DEPTH.smoke;
  const plumes = spots.map(({ smoke: [x, y, scale] }, seed): Plume => {
    return { frame: `smoke/${seed % SMOKE_FRAMES}`, at: [x, y], scale, depth, seed };
  });
  if (spots.length < BANK_FROM) return plumes;
  return [{ frame: 'smoke/bank', at: BANK, scale: 1, depth: depth - 1, seed: 0 }, ...plumes];
}

const glowOf = ({ fire, scale }: FurnaceSpot, heat: number): Glow => ({
  at: fire,
  size: [scale * GLOW_SCALE, scale * GLOW_SCALE],
  alpha: heat * GLOW_ALPHA,
});
