/** Textures of the weather that is more than specks, cut on the spot: heat over the fields, cracks, locusts, the river. */
import type { Scene } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';

/** Keys of each. */
export const WEATHER = {
  heat: 'weather-heat',
  cracks: 'weather-cracks',
  locusts: ['weather-locust-0', 'weather-locust-1'],
  waves: ['weather-wave-0', 'weather-wave-1', 'weather-wave-2'],
} as const;

/** Sizes. Unit: px of the design. */
export const HEAT = { width: 456, height: 14 } as const;
const CRACKS = { width: 300, height: 96 } as const;
const LOCUST = 16;
/** A wave repeats after its width; its crests reach so far above its line. */
export const WAVE = { width: 672, crest: 16 } as const;
/** Height of each sheet of the river, as far as the next one does not hide it. */
const DEEP_TO = [92, 92, 136] as const;
/** Width of one crest, far wave first: each goes into a wave's width an even number of times. */
const CRESTS = [28, 42, 56] as const;
const WATER = ['#7b8672', '#71837b', '#657f80'] as const;
const DEEP = '#2f4a4e';
const FOAM = '#dde5d6';
const RIM = 'rgba(246, 244, 226, 0.55)';
const SHADE = 'rgba(30, 22, 14, 0.2)';
const HEAT_INK = '#fff3d2';
const CRACK_INK = '#5b3a22';
const LOCUST_INK = '#3a3124';

type Pen = CanvasRenderingContext2D;

/** A number between 0 and 1 that is always the same for an index. */
function chance(i: number): number {
  const value = Math.sin(i * 127.1 + 31.7) * 43758.5453;
  return value - Math.floor(value);
}

function make(
  scene: Scene,
  key: string,
  size: readonly [number, number],
  ratio: number,
  draw: (pen: Pen) => void,
) {
  if (scene.textures.exists(key)) return;
  const texture = scene.textures.createCanvas(key, size[0] * ratio, size[1] * ratio);
  if (!texture) return;
  texture.context.scale(ratio, ratio);
  draw(texture.context);
  texture.refresh();
}

function fill(pen: Pen, ink: string, points: readonly Spot[]): void {
  pen.fillStyle = ink;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.fill();
}

/** A cut: where it begins, how long and thick it is, and where it points (rad). */
interface Cut {
  readonly from: Spot;
  readonly length: number;
  readonly thick: number;
  readonly angle: number;
}

/** Cut a sliver: pointed at both ends, thickest in the middle. */
function sliver(pen: Pen, ink: string, { from: [x, y], length, thick, angle }: Cut): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, aside: number): Spot => [
    x + along * length * cos - aside * thick * sin,
    y + along * length * sin + aside * thick * cos,
  ];
  fill(pen, ink, [at(0, 0), at(0.4, -0.5), at(1, 0), at(0.5, 0.5)]);
}

/** Rows of wavering hatch: the heat that stands over land. */
function heat(pen: Pen): void {
  const steps = 22;
  for (let i = 0, x = 4; x < HEAT.width - 60; i += 1) {
    const length = 46 + chance(i) * 26;
    const y = HEAT.height / 2 + (chance(i + 9) - 0.5) * 4;
    const at = (n: number, side: 1 | -1): Spot => {
      const t = n / steps;
      return [x + t * length, y + Math.sin(t * 12.6) * 2 + side * (1.1 * Math.sin(Math.PI * t) + 0.05)];
    };
    const edge = Array.from({ length: steps + 1 }, (_, n) => at(n, 1));
    const back = Array.from({ length: steps + 1 }, (_, n) => at(steps - n, -1));
    fill(pen, HEAT_INK, [...edge, ...back]);
    x += length + 14 + chance(i + 40) * 46;
  }
}

/** Three-armed cuts: the ground opens. */
function cracks(pen: Pen): void {
  for (let i = 0; i < 24; i += 1) {
    const middle: Spot = [12 + chance(i) * (CRACKS.width - 24), 10 + chance(i + 50) * (CRACKS.height - 20)];
    const turn = chance(i + 100) * 6.28;
    for (let arm = 0; arm < 3; arm += 1) {
      const angle = turn + arm * 2.09 + (chance(i * 3 + arm) - 0.5) * 0.7;
      sliver(pen, CRACK_INK, { from: middle, length: 7 + chance(i * 7 + arm) * 8, thick: 2, angle });
    }
  }
}

/** A body and two wings, up or down. */
function locust(pen: Pen, wings: number): void {
  const middle: Spot = [LOCUST / 2 + 1, LOCUST / 2 + 1];
  sliver(pen, LOCUST_INK, { from: [middle[0] - 5, middle[1]], length: 10, thick: 2.4, angle: 0 });
  sliver(pen, LOCUST_INK, { from: middle, length: 6.5, thick: 2.8, angle: -2.3 * wings });
  sliver(pen, LOCUST_INK, { from: [middle[0] + 1, middle[1]], length: 5.8, thick: 2.5, angle: -1.1 * wings });
}

/** The line of a wave: scallops, each cut a little apart from the last. */
function crestLine(width: number): Spot[] {
  const line: Spot[] = [];
  for (let x = 0; x < WAVE.width; x += width)
    for (let q = 0; q < 7; q += 1) {
      const angle = Math.PI * (1 - q / 7);
      line.push([x + width / 2 + (Math.cos(angle) * width) / 2, WAVE.crest - Math.sin(angle) * width * 0.2]);
    }
  return line;
}

/** A spiral as cut into the paper. */
function curl(pen: Pen, [x, y]: Spot, size: number): void {
  pen.strokeStyle = FOAM;
  pen.lineWidth = 1.9;
  pen.beginPath();
  for (let i = 0; i <= 30; i += 1) {
    const angle = -0.6 + (i / 30) * 8.6;
    const reach = size * (1 - i / 36);
    pen.lineTo(x - Math.cos(angle) * reach, y - Math.sin(angle) * reach * 0.9);
  }
  pen.stroke();
}

/** One sheet of the river. */
function wave(pen: Pen, i: 0 | 1 | 2): void {
  const [width, height] = [CRESTS[i], DEEP_TO[i]];
  const line = crestLine(width);
  const sheet = (dx: number, dy: number, ink: string): void =>
    fill(pen, ink, [
      [0, height],
      ...line.map(([x, y]): Spot => [x + dx, y + dy]),
      [WAVE.width, WAVE.crest + dy],
      [WAVE.width, height],
    ]);
  for (let k = 4; k > 0; k -= 1) sheet(k, -k * 0.9, SHADE.replace('0.2', String(0.05 * (5 - k))));
  sheet(-0.8, -1, RIM);
  sheet(0, 0, WATER[i]);
  for (const [row, size] of [
    [0, 5.5],
    [1, 4.2],
  ] as const)
    for (let x = 0; x < WAVE.width; x += width * 2)
      curl(pen, [x + width * (0.5 + row), WAVE.crest + 6 + i + row * (24 + i * 3)], size + i * 1.6);
  for (let n = 0; n < 130; n += 1) {
    const length = 12 + chance(n + i * 60) * 34;
    const x = chance(n + 200 + i) * (WAVE.width - length);
    const y = WAVE.crest + 14 + chance(n + 300 + i * 7) * (height - WAVE.crest - 20);
    const dark = n % 3 === 0;
    pen.globalAlpha = dark ? 0.3 : 0.5;
    sliver(pen, dark ? DEEP : FOAM, { from: [x, y], length, thick: 1.6 + i * 0.3, angle: 0 });
  }
  pen.globalAlpha = 1;
}

/** Cut the textures of one weather, the first time it comes. */
export function makeWeather(scene: Scene, weather: string, ratio: number): void {
  if (weather === 'drought') {
    make(scene, WEATHER.heat, [HEAT.width, HEAT.height], ratio, heat);
    make(scene, WEATHER.cracks, [CRACKS.width, CRACKS.height], ratio, cracks);
  }
  if (weather === 'locusts')
    for (const [i, key] of WEATHER.locusts.entries())
      make(scene, key, [LOCUST + 2, LOCUST + 2], ratio, (pen) => locust(pen, i === 0 ? 1 : -0.35));
  if (weather === 'flood')
    for (const i of [0, 1, 2] as const)
      make(scene, WEATHER.waves[i], [WAVE.width, DEEP_TO[i]], ratio, (pen) => wave(pen, i));
}
