/** Everything that stands still: painted sheets, repainted only where the state that they show has changed. */
import type { Scene } from 'phaser';
import type { ArtManifest, Layer, Spot } from '../../../assets/art/manifest.d.ts';
import type { SceneModel } from '../../view/scene/index.ts';
import type { LookArt } from '../art/art-store.ts';
import { DEPTH } from '../layout/depths.ts';
import type { Box } from '../layout/polygon.ts';
import { paintFar, paintHills } from '../paint/back.ts';
import type { Brush } from '../paint/brush.ts';
import { paintBank, paintElm } from '../paint/front.ts';
import { paintMiddle } from '../paint/middle.ts';
import { Backdrop, type Glass } from './backdrop.ts';
import { changedParts } from './changed-parts.ts';
import { PaintedSheet, ShownSheet } from './painted-sheet.ts';
import { SunDisc } from './sun-disc.ts';

/** Length of the change from one look to the next. Unit: ms. */
const FADE = 1200;
/** How far the art reaches beyond both sides of the picture, which is as far as a sheet may slide. Unit: px of the design. */
const BLEED = 24;

type SheetName = 'far' | 'hills' | 'middle' | 'elm' | 'bank';
/** Sheets behind everybody, far to near, and those before everybody. */
const BACK = ['far', 'hills', 'middle'] as const;
const FRONT = ['elm', 'bank'] as const;
const SHEETS: readonly SheetName[] = [...BACK, ...FRONT];

/** What each sheet covers between the bleeds, and the layer whose slide it follows. Unit: px of the design. */
const COVERS: Readonly<
  Record<SheetName, { top: number; bottom: number; right?: number; layer: Layer['id'] }>
> = {
  far: { top: 0, bottom: 420, layer: 'far' },
  hills: { top: 190, bottom: 520, layer: 'hills' },
  middle: { top: 230, bottom: 768, layer: 'fields' },
  elm: { top: 0, bottom: 768, right: 340, layer: 'elm' },
  bank: { top: 560, bottom: 768, layer: 'bank' },
};

const PAINTERS = {
  far: paintFar,
  hills: paintHills,
  middle: paintMiddle,
  elm: paintElm,
  bank: paintBank,
} satisfies Record<SheetName, (brush: Brush, manifest: ArtManifest, model: SceneModel) => void>;

/** What the middle does not show. */
const NOT_IN_THE_MIDDLE = [
  'look',
  'snow',
  'drain',
  'fade',
  'turn',
  'season',
  'groups',
  'open',
  'reservoir',
  'graves',
] as const;

/** What all sheets show: where it changes, all are painted anew. */
const airOf = ({ look, snow, drain, fade }: SceneModel, { later }: LookArt): string =>
  JSON.stringify([look, snow, drain, fade, later !== undefined]);

/** What each sheet shows of a model: where this is the same, the sheet stays. */
function statesOf(model: SceneModel, air: string): Record<SheetName, string> {
  const { forest, reservoir, beasts, graves, slogans, trees } = model;
  const rest = Object.entries(model).filter(
    ([key]) => !(NOT_IN_THE_MIDDLE as readonly string[]).includes(key),
  );
  return {
    far: JSON.stringify([air, beasts.birds]),
    hills: JSON.stringify([air, forest, reservoir, graves, slogans]),
    middle: JSON.stringify([air, rest, reservoir.breach]),
    elm: JSON.stringify([air, trees]),
    bank: air,
  };
}

/** Keeps the painted sheets. */
export class StillLife {
  readonly #sheets: Readonly<Record<SheetName, PaintedSheet>>;
  readonly #back: readonly PaintedSheet[];
  readonly #front: readonly ShownSheet[];
  readonly #backdrop: Backdrop;
  readonly #before: ShownSheet;
  readonly #sun: SunDisc;
  readonly #slides: Readonly<Record<SheetName, number>>;
  #shown: Partial<Record<SheetName, string>> = {};
  #model: SceneModel | null = null;
  #art: LookArt | null = null;
  #air = '';
  #travel = 0;
  #way: Spot | null = null;
  #look = '';
  #fade = 0;

  constructor(
    scene: Scene,
    readonly manifest: ArtManifest,
    ratio: number,
  ) {
    const { width, height } = manifest.size;
    const boxOf = (name: SheetName): Box => {
      const { top, bottom, right = width + BLEED } = COVERS[name];
      return { left: -BLEED, right, top, bottom };
    };
    const [far, hills, middle] = BACK.map((name) => new PaintedSheet(boxOf(name), ratio));
    const [elm, bank] = FRONT.map((name) => new ShownSheet(scene, name, DEPTH[name], boxOf(name), ratio));
    this.#sheets = { far: far!, hills: hills!, middle: middle!, elm: elm!, bank: bank! };
    this.#back = [far!, hills!, middle!];
    this.#front = [elm!, bank!];
    this.#backdrop = new Backdrop(scene, DEPTH.back);
    const all = { left: 0, right: width, top: 0, bottom: height };
    this.#before = new ShownSheet(scene, 'before', DEPTH.before, all, ratio);
    this.#before.image.setVisible(false);
    this.#sun = new SunDisc(scene, manifest, ratio);
    this.#slides = slidesOf(manifest);
  }

  /** Show a model in the art of its look. A new look fades in, unless the picture is to be still. */
  show(model: SceneModel, art: LookArt, still: boolean): void {
    const look = `${art.id}/${model.snow}`;
    if (this.#look !== '' && this.#look !== look && !still) this.#keepBefore();
    this.#look = look;
    const air = airOf(model, art);
    const states = statesOf(model, air);
    const parts =
      this.#air === air ? changedParts(this.manifest, this.#model, model, NOT_IN_THE_MIDDLE) : undefined;
    for (const name of SHEETS) {
      if (states[name] === this.#shown[name]) continue;
      const paint = (brush: Brush): void => PAINTERS[name](brush, this.manifest, model);
      const sheet = this.#sheets[name];
      const anew = name === 'middle' && parts ? parts : [sheet.box];
      sheet.paint(art, model, paint, anew);
      if (this.#back.includes(sheet)) this.#backdrop.spoil(...anew);
    }
    this.#shown = states;
    this.#model = model;
    this.#air = air;
    this.#art = art;
    this.moveSun(this.#way);
  }

  /** Move the sun: away from where it stands by day by so many px of the design, or back there (null). */
  moveSun(way: Spot | null): void {
    this.#way = way;
    if (!this.#art || !this.#model) return;
    const [x, y] = this.#art.look.sun;
    this.#sun.show(this.#art, this.#model, way ? [x + way[0], y + way[1]] : [x, y]);
    this.#sun.slide(this.#slides.far * this.#travel);
  }

  /**
   * Slide the sheets against each other: those behind the fields with the camera, those before them against it.
   *
   * @param travel How far the camera stands from the middle, -1 to 1.
   */
  slide(travel: number): void {
    this.#travel = travel;
    for (const name of SHEETS) this.#sheets[name].shift = this.#slides[name] * travel;
    this.#sun.slide(this.#slides.far * travel);
  }

  /** Show everything through the window. */
  lay(glass: Glass): void {
    if (!this.#model) return;
    this.#backdrop.show(this.#back, glass);
    for (const sheet of this.#front) sheet.place(glass.zoom);
  }

  /** Cut out of what is painted before the sky whatever stands before the sky. */
  cutSky(context: CanvasRenderingContext2D, [left, top]: Spot): void {
    const { hills, middle } = this.#sheets;
    for (const { canvas, box, ratio } of [hills, middle])
      context.drawImage(canvas, box.left - left, box.top - top, canvas.width / ratio, canvas.height / ratio);
  }

  /** Whether a look is fading into the next. */
  get fades(): boolean {
    return this.#fade > 0;
  }

  /** Let time pass. Unit: ms. */
  step(delta: number): void {
    if (this.#fade <= 0) return;
    this.#fade = Math.max(0, this.#fade - delta);
    this.#before.image.setAlpha(this.#fade / FADE).setVisible(this.#fade > 0);
  }

  #keepBefore(): void {
    const { far, hills, middle, elm, bank } = this.#sheets;
    this.#before.copy([far, this.#sun, hills, middle, elm, bank]);
    this.#before.image.setVisible(true).setAlpha(1);
    this.#fade = FADE;
  }
}

/** Work out the farthest slide of each sheet from the shares that the art gives: the fields stay, nothing leaves its bleed. */
function slidesOf(manifest: ArtManifest): Record<SheetName, number> {
  const shareOf = (name: SheetName): number =>
    manifest.layers.find(({ id }) => id === COVERS[name].layer)?.parallax ?? 0;
  const against = SHEETS.map((name) => [name, shareOf('middle') - shareOf(name)] as const);
  const most = Math.max(...against.map(([, share]) => Math.abs(share)));
  return Object.fromEntries(against.map(([name, share]) => [name, (share / most) * BLEED])) as Record<
    SheetName,
    number
  >;
}
