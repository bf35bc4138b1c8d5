/** Everything that stands still: three painted sheets, repainted only where the state that they show has changed. */
import type { Scene } from 'phaser';
import type { ArtManifest } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { LookArt } from '../art/art-store.ts';
import { DEPTH } from '../layout/depths.ts';
import { paintBack } from '../paint/back.ts';
import { paintFront } from '../paint/front.ts';
import { paintMiddle } from '../paint/middle.ts';
import { PaintedSheet } from './painted-sheet.ts';

/** Length of the change from one look to the next. Unit: ms. */
const FADE = 1200;

type Shown = 'back' | 'middle' | 'front' | 'before';

/** What each sheet shows of a model: where this is the same, the sheet stays. */
function statesOf(model: SceneModel): Record<'back' | 'middle' | 'front', string> {
  const { look, snow, drain, forest, reservoir, groups: _groups, open: _open, ...rest } = model;
  const air = [look, snow, drain];
  return {
    back: JSON.stringify([air, forest, reservoir]),
    middle: JSON.stringify([air, forest, { ...rest, turn: 0, season: 0 }]),
    front: JSON.stringify(air),
  };
}

/** Keeps the painted sheets. */
export class StillLife {
  readonly #sheets: Record<Shown, PaintedSheet>;
  #shown = { back: '', middle: '', front: '' };
  #look = '';
  #fade = 0;

  constructor(
    scene: Scene,
    readonly manifest: ArtManifest,
    ratio: number,
  ) {
    const sheet = (name: Shown): PaintedSheet =>
      new PaintedSheet(scene, name, DEPTH[name], manifest.size, ratio);
    this.#sheets = {
      back: sheet('back'),
      middle: sheet('middle'),
      front: sheet('front'),
      before: sheet('before'),
    };
    this.#sheets.before.image.setVisible(false);
  }

  /** Show a model in the art of its look. A new look fades in, unless the picture is to be still. */
  show(model: SceneModel, art: LookArt, still: boolean): void {
    const look = `${art.id}/${model.snow}`;
    if (this.#look !== '' && this.#look !== look && !still) this.#keepBefore();
    this.#look = look;
    const states = statesOf(model);
    const paint = {
      back: paintBack,
      middle: paintMiddle,
      front: (brush: Parameters<typeof paintFront>[0]) => paintFront(brush, model),
    };
    for (const name of ['back', 'middle', 'front'] as const) {
      if (states[name] === this.#shown[name]) continue;
      this.#sheets[name].paint(art, model.drain, (brush) => paint[name](brush, this.manifest, model));
    }
    this.#shown = states;
  }

  /** Whether a look is fading into the next. */
  get fades(): boolean {
    return this.#fade > 0;
  }

  /** Let time pass. Unit: ms. */
  step(delta: number): void {
    if (this.#fade <= 0) return;
    this.#fade = Math.max(0, this.#fade - delta);
    this.#sheets.before.image.setAlpha(this.#fade / FADE).setVisible(this.#fade > 0);
  }

  #keepBefore(): void {
    const { before, back, middle, front } = this.#sheets;
    before.copy([back.canvas, middle.canvas, front.canvas]);
    before.image.setVisible(true).setAlpha(1);
    this.#fade = FADE;
  }
}
