/** Fire and smoke: flames and plumes of the furnaces, steam of the mess hall. */
import type { GameObjects, Scene } from 'phaser';
import type { ArtManifest, FurnaceSpot, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import { MADE } from '../art/made-textures.ts';
import { DEPTH } from '../layout/depths.ts';

const FLAME_FRAMES = 3;
const SMOKE_FRAMES = 3;
const FLAMES_A_SECOND = 6;
const SWAY = 0.04;
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

interface Moving {
  readonly image: GameObjects.Image;
  readonly kind: 'flame' | 'smoke' | 'glow';
  readonly seed: number;
  readonly scale: number;
  readonly alpha: number;
}

/** What is to burn or to rise. */
interface Piece {
  readonly kind: Moving['kind'];
  readonly texture: string;
  readonly frame?: string;
  readonly at: Spot;
  readonly scale: number;
  readonly depth: number;
  readonly seed: number;
  readonly alpha?: number;
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
    const wanted = JSON.stringify([model.furnaces, model.hall, page]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    for (const { image } of this.#moving) image.destroy();
    const { furnaces } = model;
    const lit = this.manifest.anchors.furnaces.slice(0, furnaces.lit);
    const bank: Piece[] =
      furnaces.lit >= BANK_FROM
        ? [
            {
              kind: 'smoke',
              texture: page,
              frame: 'smoke/bank',
              at: BANK,
              scale: 1,
              depth: DEPTH.smoke - 1,
              seed: 0,
            },
          ]
        : [];
    const pieces = [
      ...bank,
      ...lit.flatMap((spot, i) => furnacePieces(spot, furnaces.heat, page, i)),
      ...this.#steam(model.hall.steam, page),
    ];
    this.#moving = pieces.flatMap((piece) => this.#add(piece));
  }

  #steam(steam: SceneModel['hall']['steam'], page: string): Piece[] {
    if (steam === 0) return [];
    return this.manifest.anchors.messSteam.map((at, i) => ({
      kind: 'smoke',
      texture: page,
      frame: steam === 1 ? 'steam/thread' : `steam/${i % 2}`,
      at,
      scale: STEAM[steam],
      depth: DEPTH.smoke,
      seed: i,
    }));
  }

  #add({ kind, texture, frame, at, scale, depth, seed, alpha = 1 }: Piece): Moving[] {
    if (frame && !this.scene.textures.get(texture).has(frame)) return [];
    const size = frame ? scale / this.ratio : scale;
    const image = this.scene.add.image(at[0], at[1], texture, frame);
    image.setScale(size).setDepth(depth).setAlpha(alpha);
    return [{ image, kind, seed, scale: size, alpha }];
  }

  /** Show the moment of a time. Unit: ms. */
  step(time: number, still: boolean): void {
    if (still) return;
    for (const moving of this.#moving) MOTIONS[moving.kind](moving, time);
  }
}

function furnacePieces(spot: FurnaceSpot, heat: number, texture: string, seed: number): Piece[] {
  const [smokeX, smokeY, smokeScale] = spot.smoke;
  return [
    {
      kind: 'smoke',
      texture,
      frame: `smoke/${seed % SMOKE_FRAMES}`,
      at: [smokeX, smokeY],
      scale: smokeScale,
      depth: DEPTH.smoke,
      seed,
    },
    {
      kind: 'flame',
      texture,
      frame: 'flame/0',
      at: spot.top,
      scale: spot.scale * (0.55 + heat * 0.15),
      depth: spot.x > ELM_ENDS ? DEPTH.light : DEPTH.fire,
      seed,
    },
    {
      kind: 'glow',
      texture: MADE.glow,
      at: spot.fire,
      scale: spot.scale * GLOW_SCALE,
      depth: DEPTH.fire,
      seed,
      alpha: heat * GLOW_ALPHA,
    },
  ];
}

/** How each kind moves. */
const MOTIONS: Readonly<Record<Moving['kind'], (moving: Moving, time: number) => void>> = {
  flame: ({ image, seed }, time) => {
    const frame = `flame/${Math.floor((time / 1000) * FLAMES_A_SECOND + seed) % FLAME_FRAMES}`;
    if (image.texture.has(frame)) image.setFrame(frame);
  },
  smoke: ({ image, seed, scale }, time) => {
    image.setScale(scale * (1 + SWAY * Math.sin(time / 900 + seed)), scale);
  },
  glow: ({ image, seed, alpha }, time) => {
    image.setAlpha(alpha * (1 + FLICKER * Math.sin(time / 160 + seed * 2)));
  },
};
