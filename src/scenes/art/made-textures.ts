/** Small textures that are made on the spot: the glow of a fire, a flake, a sliver of rain. */
import type { Scene } from 'phaser';

/** Key and size of each. Unit: px of the design. */
export const MADE = { glow: 'made-glow', snow: 'made-snow', rain: 'made-rain' } as const;
const GLOW = 120;
const FLAKE = 5;
const SLIVER = { width: 4, height: 22 } as const;

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

function glow(context: CanvasRenderingContext2D): void {
  const middle = GLOW / 2;
  const light = context.createRadialGradient(middle, middle, 2, middle, middle, middle);
  light.addColorStop(0, 'rgba(255, 190, 96, 0.95)');
  light.addColorStop(0.35, 'rgba(246, 140, 58, 0.42)');
  light.addColorStop(1, 'rgba(226, 104, 40, 0)');
  context.fillStyle = light;
  context.fillRect(0, 0, GLOW, GLOW);
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
  make(scene, MADE.snow, FLAKE, FLAKE, (context) =>
    polygon(context, '#fbf8ef', [
      [2.5, 0],
      [5, 2.5],
      [2.5, 5],
      [0, 2.5],
    ]),
  );
  make(scene, MADE.rain, SLIVER.width, SLIVER.height, (context) =>
    polygon(context, 'rgba(236, 240, 236, 0.62)', [
      [SLIVER.width, 0],
      [SLIVER.width - 1, SLIVER.height / 2],
      [0, SLIVER.height],
      [1, SLIVER.height / 2],
    ]),
  );
}
