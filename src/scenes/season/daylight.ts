/** Day and night over the whole picture while a season passes. Light is laid on by colours that every renderer multiplies. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { ArtManifest, FurnaceSpot, HouseSpot, Spot } from '../../../assets/art/manifest.d.ts';
import { type DayMoment, type DayPlan, dayAt, duskOf, type SceneModel } from '../../view/scene/index.ts';
import { GLOW_SHEETS, type Glow, GlowSheet, sheetOf } from '../art/glow-sheet.ts';
import { MADE, paintDusk } from '../art/made-textures.ts';
import { DEPTH } from '../layout/depths.ts';
import { livedIn } from '../layout/homes.ts';
import type { ViewWindow } from '../layout/view-window.ts';
import { type Ink, ink, mix, numberOf, over, WHITE } from './inks.ts';

interface Light {
  readonly noon: Ink;
  readonly red: Ink;
  readonly night: Ink;
}

/** The light of each season of the farm calendar, from Jan-Feb on. Autumn's art is painted at dusk: its night needs less. */
const LIGHTS: readonly Light[] = [
  { noon: ink(0xffffff), red: ink(0xe6c6c0), night: ink(0x56648e) },
  { noon: ink(0xffffff), red: ink(0xf4c6a2), night: ink(0x3f4e7e) },
  { noon: ink(0xfffbf0), red: ink(0xf6bd92), night: ink(0x3c4a78) },
  { noon: ink(0xfff4de), red: ink(0xf3b283), night: ink(0x3a4870) },
  { noon: ink(0xffffff), red: ink(0xe6b49c), night: ink(0x62668e) },
  { noon: ink(0xf5f0ea), red: ink(0xdfb8a8), night: ink(0x505c84) },
];

const DUSK = 'sky-at-dusk';
/** Where the red of the sky lies, and how strong it is. Unit: px of the design. */
const SKY = { left: -24, top: 60, width: 1414, height: 300, alpha: 0.62 } as const;
/** The way of the sun from where it stands in the morning: it climbs, goes down at dusk, and comes up again at dawn. */
const SUN = { dusk: 0.57, across: 560, dip: 1332, climb: 599, dawn: 0.8 } as const;
/** The way of the moon, left of the smoke. Unit: px of the design. */
const MOON = { from: [300, 190], top: [470, 62], until: [640, 150] } as const;
/** Light of a fire on its smoke, by its heat; and of all fires on the hills behind them. */
const HALO = { size: 1.7, up: 34, alpha: 0.085 } as const;
const HILLS = { x: 1120, y: 372, wide: 5.6, high: 2.5, alpha: 0.05 } as const;
const MOUTH_ALPHA = 0.13;
const HALL = { up: 16, wide: 2.9, high: 0.62, alpha: 0.5 } as const;
/** Lit windows of the office, from its foot. */
const OFFICE: readonly Spot[] = [
  [-34, -56],
  [34, -56],
  [-34, -24],
];
/** Lamps are lit one after another, and go out one after another. Unit: share of a day. */
const LAMPS_OUT = { from: 0.72, over: 0.12 } as const;

type LampKind = 'lamp' | 'hall';

/** How a lamp shines. */
interface Shine {
  readonly texture: string;
  readonly scale: Spot;
  readonly alpha: number;
  readonly seed: number;
}

interface Lamp {
  readonly image: GameObjects.Image;
  readonly kind: LampKind;
  readonly alpha: number;
  readonly seed: number;
}

/** How far the sun has gone from where it stands in the morning. Unit: px of the design. */
function sunWay(phase: number, home: number): Spot {
  const t = phase > SUN.dawn ? phase - 1 : (phase * SUN.dusk) / home;
  return [t * SUN.across, t * (t * SUN.dip - SUN.climb)];
}

/** Half the width and the height of what stands before a house, around its foot. Unit: px of the design, at full size. */
const SIZES = { house: [42, 66], granary: [98, 96], hall: [132, 112], office: [58, 102] } as const;

/** Whether the windows of a house are not hidden by what stands before it. */
function isSeen({ anchors }: ArtManifest, house: HouseSpot): boolean {
  const { houses, granary, messHall, office } = anchors;
  const fronts = [
    ...houses.map((at) => ({ at, size: SIZES.house })),
    { at: granary, size: SIZES.granary },
    { at: messHall, size: SIZES.hall },
    { at: office, size: SIZES.office },
  ];
  const hides = ({ at, size }: (typeof fronts)[number], { x, y, scale }: HouseSpot): boolean =>
    at.y > y && Math.abs(at.x - x) < size[0] * at.scale && y - 15 * scale > at.y - size[1] * at.scale;
  return !fronts.some((front) => hides(front, house));
}

/** A share of its own for each lamp. */
const own = (seed: number): number => ((seed * 61) % 100) / 100;

/** Keeps shade and lamps. */
export class Daylight {
  readonly #shade: GameObjects.Graphics;
  readonly #sky: GameObjects.Image;
  readonly #dusk: Textures.CanvasTexture;
  readonly #moon: GameObjects.Image;
  readonly #fires: readonly GlowSheet[];
  #plan: DayPlan | null = null;
  #lamps: Lamp[] = [];
  #shaded = '';
  /** 0 by day, 1 in the dark: for whoever must show less by night. */
  night = 0;
  /** How far the sun has moved from where it stands between the seasons; null there. */
  sun: Spot | null = null;

  constructor(
    readonly scene: Scene,
    readonly manifest: ArtManifest,
  ) {
    this.#shade = scene.add.graphics().setDepth(DEPTH.shade).setBlendMode('MULTIPLY').setVisible(false);
    const dusk = scene.textures.createCanvas(DUSK, SKY.width, SKY.height);
    if (!dusk) throw new Error(DUSK);
    this.#dusk = dusk;
    this.#sky = scene.add
      .image(SKY.left, SKY.top, DUSK)
      .setOrigin(0, 0)
      .setDepth(DEPTH.sky)
      .setBlendMode('SCREEN')
      .setVisible(false);
    this.#fires = GLOW_SHEETS.map((n) => new GlowSheet(scene, `fires-by-night-${n}`, DEPTH.light, true));
    this.#moon = scene.add.image(0, 0, MADE.moon).setDepth(DEPTH.light).setVisible(false);
  }

  /** Let the days of a season begin. `cut` takes out of the red of the sky what stands before it. */
  begin(plan: DayPlan, model: SceneModel, cut: (context: CanvasRenderingContext2D, at: Spot) => void): void {
    this.end();
    this.#plan = plan;
    const { context } = this.#dusk;
    paintDusk(context);
    context.globalCompositeOperation = 'destination-out';
    cut(context, [SKY.left, SKY.top]);
    this.#dusk.refresh();
    this.#lamps = [...this.#homes(plan, model), ...this.#publicLamps(model)];
    this.#layFires(model);
  }

  /** Let it be plain day. */
  end(): void {
    this.#plan = null;
    for (const { image } of this.#lamps) image.destroy();
    this.#lamps = [];
    this.night = 0;
    this.sun = null;
    this.#shaded = '';
    const fires = this.#fires.map(({ image }) => image);
    for (const part of [this.#shade, this.#sky, this.#moon, ...fires]) part.setVisible(false);
  }

  /** Show a moment of the season under the colour of its weather. Unit of time: ms at 1x since the season began. */
  step(time: number, weather: Ink, window: ViewWindow): void {
    if (!this.#plan) return;
    const moment = dayAt(this.#plan.season, time);
    const { noon, red, night } = LIGHTS[this.#plan.season]!;
    this.night = moment.night;
    this.sun = sunWay(moment.phase, duskOf(this.#plan.season));
    const day = over(mix(noon, red, moment.glow), weather);
    this.#cover(mix(day, over(night, mix(WHITE, weather, 0.4)), moment.night), window);
    this.#sky.setAlpha(SKY.alpha * moment.glow).setVisible(moment.glow > 0.01);
    this.#moveMoon(moment);
    for (const lamp of this.#lamps) this.#light(lamp, moment);
    this.#flicker(moment.night, time);
  }

  #cover(colour: Ink, { x, y, width, height }: ViewWindow): void {
    const number = numberOf(colour);
    const wanted = `${number}/${x}/${y}/${width}/${height}`;
    if (wanted === this.#shaded) return;
    this.#shaded = wanted;
    // A sheet of plain white would cost as much to lay on as any other, and change nothing.
    this.#shade.clear().setVisible(number !== 0xffffff);
    if (number === 0xffffff) return;
    this.#shade.fillStyle(number, 1).fillRect(x - 2, y - 2, width + 4, height + 4);
  }

  #moveMoon({ phase, night }: DayMoment): void {
    const t = (phase - 0.6) / 0.34;
    const shown = night > 0.05 && t > 0 && t < 1;
    this.#moon.setVisible(shown);
    if (!shown) return;
    const { from, top, until } = MOON;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    this.#moon.setAlpha(night);
    this.#moon.setPosition(a * from[0] + b * top[0] + c * until[0], a * from[1] + b * top[1] + c * until[1]);
  }

  #light({ image, kind, alpha, seed }: Lamp, { phase, night }: DayMoment): void {
    const late = phase > LAMPS_OUT.from + own(seed) * LAMPS_OUT.over;
    const strength = late && kind === 'lamp' ? 0 : Math.max(0, Math.min(1, night * 1.6 - own(seed) * 0.5));
    image.setVisible(strength > 0.02).setAlpha(strength * alpha);
  }

  #flicker(night: number, time: number): void {
    for (const [n, { image }] of this.#fires.entries())
      image.setVisible(night > 0.02).setAlpha(night * (0.92 + 0.08 * Math.sin(time / 170 + n * 2)));
  }

  #lamp(kind: LampKind, [x, y]: Spot, { texture, scale, alpha, seed }: Shine): Lamp {
    const image = this.scene.add.image(x, y, texture).setScale(scale[0], scale[1]);
    image.setDepth(DEPTH.light).setBlendMode('ADD').setVisible(false);
    return { image, kind, alpha, seed };
  }

  #homes(plan: DayPlan, model: SceneModel): Lamp[] {
    const seen = livedIn(this.manifest, model).filter((house) => isSeen(this.manifest, house));
    const lit = Math.round(seen.length * plan.lamps);
    const glow = { texture: MADE.lamp, scale: [1, 1], alpha: 0.9 } as const;
    return seen
      .slice(0, lit)
      .map(({ x, y, scale }, i) => this.#lamp('lamp', [x, y - 15 * scale], { ...glow, seed: i + 1 }));
  }

  #publicLamps({ hall }: SceneModel): Lamp[] {
    const { office, messHall } = this.manifest.anchors;
    const glow = { texture: MADE.lamp, scale: [0.8, 0.8], alpha: 0.8 } as const;
    const windows = OFFICE.map(([dx, dy], i) =>
      this.#lamp('lamp', [office.x + dx, office.y + dy], { ...glow, seed: i + 20 }),
    );
    if (!hall.open || hall.steam === 0) return windows;
    const { up, wide, high, alpha } = HALL;
    const hallGlow = { texture: MADE.glow, scale: [wide, high], alpha, seed: 0 } as const;
    return [...windows, this.#lamp('hall', [messHall.x, messHall.y - up], hallGlow)];
  }

  /** Light of the fires on their smoke and on the hills. */
  #layFires({ furnaces }: SceneModel): void {
    const { lit, heat } = furnaces;
    const spots = this.manifest.anchors.furnaces.slice(0, lit);
    const share = Math.min(1, 0.4 + lit / 10);
    const hills: Glow = {
      at: [HILLS.x, HILLS.y],
      size: [HILLS.wide * share, HILLS.high],
      alpha: HILLS.alpha * heat * share,
    };
    for (const [n, sheet] of this.#fires.entries()) {
      const own = spots.filter(({ x }, i) => sheetOf(i, x) === n);
      const halos = own.flatMap((spot) => halosOf(spot, heat));
      sheet.lay(n === 1 && own.length > 0 ? [hills, ...halos] : halos);
      sheet.image.setVisible(false);
    }
  }
}

function halosOf({ top, fire, scale }: FurnaceSpot, heat: number): Glow[] {
  return [
    {
      at: [top[0], top[1] - HALO.up * scale],
      size: [HALO.size * 0.8 * scale, HALO.size * scale],
      alpha: HALO.alpha * heat,
    },
    { at: fire, size: [1.1 * scale, 0.8 * scale], alpha: MOUTH_ALPHA * heat },
  ];
}
