/** Small textures that are made on the spot: the glow of a fire, a lamp, the moon, a flake, a sliver of rain. */
import type { Scene } from 'phaser';

/** Key and size of each. Unit: px of the design. */
export const MADE = {
  glow: 'made-glow',
  lamp: 'made-lamp',
  moon: 'made-moon',
  snow: 'made-snow',
  rain: 'made-rain',
} as const;
/** Size of a glow. Unit: px of the design. */
export const GLOW = 120;
const LAMP = 56;
const MOON = 44;
const FLAKE = 5;
const SLIVER = { width: 5, height: 22 } as const;
/** Sizes in which specks are kept ready, the nearest last: none has to be made larger in every frame. */
export const SPECK_SIZES = [0.7, 0.95, 1.25, 1.6] as const;
/** Name the texture of a speck in one of its sizes. */
export const speckOf = (texture: string, size: number): string => `${texture}-${size}`;
const RAIN_INK = 'rgba(236, 240, 236, 0.62)';
/** A diamond, and a sliver that leans. Unit: shares of width and height. */
const SNOW = [
  [0.5, 0],
  [1, 0.5],
  [0.5, 1],
  [0, 0.5],
];
const RAIN = [
  [1, 0],
  [0.8, 0.5],
  [0, 1],
  [0.2, 0.5],
];

function make(
  scene: Scene,
  key: string,
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  const texture = scene.textures.createCanvas(key, width, height);
  if (!texture) throw new Error(key);
  paint(texture.context);
  texture.refresh();
}

/** Light from the middle of a square, which dies away at its edge. */
const shine =
  (size: number, core: number, inks: readonly (readonly [share: number, ink: string])[]) =>
  (context: CanvasRenderingContext2D): void => {
    const middle = size / 2;
    const light = context.createRadialGradient(middle, middle, core, middle, middle, middle);
    for (const [share, ink] of inks) light.addColorStop(share, ink);
    context.fillStyle = light;
    context.fillRect(0, 0, size, size);
  };

const glow = shine(GLOW, 2, [
  [0, 'rgba(255, 190, 96, 0.95)'],
  [0.35, 'rgba(246, 140, 58, 0.42)'],
  [1, 'rgba(226, 104, 40, 0)'],
]);

/** A lit window with its light around it. */
const lamp = shine(LAMP, 1, [
  [0, 'rgba(255, 206, 120, 0.85)'],
  [0.3, 'rgba(240, 160, 70, 0.34)'],
  [1, 'rgba(226, 120, 40, 0)'],
]);

/** A paper moon: a crescent with its pale edge. */
function moon(context: CanvasRenderingContext2D): void {
  const crescent = (shift: number, ink: string): void => {
    context.fillStyle = ink;
    context.beginPath();
    context.arc(22 + shift, 22 + shift, 17, -1.9, 1.25);
    context.arc(15.6 + shift, 20.4 + shift, 15.2, 0.98, -1.62, true);
    context.fill();
  };
  crescent(1.6, 'rgba(20, 16, 24, 0.35)');
  crescent(0, '#fdf8e6');
  crescent(0.7, '#efe4c2');
}

/** Paint the red of dusk and dawn over the mountains, from nothing above to nothing below. */
export function paintDusk(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const light = context.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, 'rgba(180, 70, 60, 0)');
  light.addColorStop(0.45, 'rgba(214, 96, 58, 0.5)');
  light.addColorStop(0.78, 'rgba(255, 160, 84, 0.85)');
  light.addColorStop(1, 'rgba(255, 150, 80, 0)');
  context.globalCompositeOperation = 'source-over';
  context.clearRect(0, 0, width, height);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}

function polygon(context: CanvasRenderingContext2D, ink: string, points: readonly number[][]): void {
  context.fillStyle = ink;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x!, y!);
  context.fill();
}

/** Make them all. Call once a game. */
export function makeTextures(scene: Scene): void {
  make(scene, MADE.glow, GLOW, GLOW, glow);
  make(scene, MADE.lamp, LAMP, LAMP, lamp);
  make(scene, MADE.moon, MOON, MOON, moon);
  for (const [i, size] of SPECK_SIZES.entries()) {
    makeSpeck(scene, speckOf(MADE.snow, i), [FLAKE * size, FLAKE * size], ['#fbf8ef', SNOW]);
    makeSpeck(scene, speckOf(MADE.rain, i), [SLIVER.width * size, SLIVER.height * size], [RAIN_INK, RAIN]);
  }
}

/** Cut one speck, its points given as shares of its width and height. */
function makeSpeck(
  scene: Scene,
  key: string,
  [width, height]: readonly [number, number],
  [ink, shape]: readonly [string, readonly number[][]],
): void {
  make(scene, key, Math.ceil(width), Math.ceil(height), (context) =>
    polygon(
      context,
      ink,
      shape.map(([x, y]) => [x! * width, y! * height]),
    ),
  );
}
