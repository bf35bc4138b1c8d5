import { type Ink, lighten } from './colour.ts';
import { num } from './geometry.ts';

/** How a sheet is cut out and lit. */
export interface SheetOptions {
  /** Shadow filter, by name from `filters`. */
  readonly shadow?: ShadowName;
  /** Share of white in the lit edge; 0 leaves the edge away. */
  readonly rim?: number;
  /** Where the lit edge shows, px. */
  readonly edge?: readonly [number, number];
  /** What is printed on the sheet, SVG text. */
  readonly print?: string;
}

/** Cut one sheet of paper from path text: a pale edge (its thickness, lit from the left), the ink, the print. */
export function sheet(path: string, fill: Ink, options: SheetOptions = {}): string {
  const { shadow, rim = 0.34, edge = [-0.8, -1], print = '' } = options;
  const lit = rim
    ? `<path d="${path}" fill="${lighten(fill, rim)}" fill-rule="evenodd" transform="translate(${edge[0]} ${edge[1]})"/>`
    : '';
  const body = `${lit}<path d="${path}" fill="${fill}" fill-rule="evenodd"/>${print}`;
  return shadow ? shaded(body, shadow) : `<g>${body}</g>`;
}

/** Print path text in one ink. */
export const print = (path: string, fill: Ink, opacity = 1): string =>
  path ? `<path d="${path}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>` : '';

/** Put SVG text at x, y, scaled by `k`, mirrored if asked. */
export const put = (body: string, x = 0, y = 0, k = 1, mirrored = false): string =>
  `<g transform="translate(${num(x)} ${num(y)})${k !== 1 || mirrored ? ` scale(${mirrored ? -k : k} ${k})` : ''}">${body}</g>`;

/** Give SVG text the shadow it throws on the sheet behind. */
export const shaded = (body: string, shadow: ShadowName): string => `<g filter="url(#${shadow})">${body}</g>`;

type Cast = readonly [dx: number, dy: number, blur: number, alpha: number];

/** Shadows: bands throw up and right on the far sheet, objects down and right on the ground. */
const SHADOWS = {
  far: [
    [1, -1, 2, 0.2],
    [2, -1, 7, 0.18],
  ],
  hill: [
    [2, -1, 2, 0.32],
    [4, -2, 9, 0.26],
  ],
  ground: [
    [2, -1, 2, 0.38],
    [5, -3, 10, 0.32],
  ],
  front: [[3, -1.4, 2.4, 0.44]],
  lie: [[0.8, 0.6, 0.7, 0.34]],
  near: [
    [1.4, 0.8, 1, 0.44],
    [4, 1, 3.5, 0.28],
  ],
  stand: [
    [2, 1, 1.4, 0.5],
    [7, 1, 6, 0.34],
  ],
  float: [[3, 1.6, 2, 0.5]],
} as const satisfies Record<string, readonly Cast[]>;

/** Name of a shadow filter. */
export type ShadowName = keyof typeof SHADOWS;

const cast = ([dx, dy, blur, alpha]: Cast, tint: string, result: string): string =>
  `<feOffset in="SourceAlpha" dx="${dx}" dy="${dy}"/><feGaussianBlur stdDeviation="${blur}"/>` +
  `<feColorMatrix type="matrix" values="${tint} 0 0 0 ${num(alpha * 100)}e-2 0" result="${result}"/>`;

/** How dark and what colour the shadows of a look are. */
export interface ShadowTint {
  /** Red, green, blue, 0 to 1. */
  readonly ink: readonly [number, number, number];
  /** Multiplies every shadow's alpha. */
  readonly strength: number;
}

/** Write the shadow filters that SVG text uses. */
export function filters(body: string, tint: ShadowTint): string {
  const ink = tint.ink.map((c) => `0 0 0 0 ${c}`).join(' ');
  const used = (Object.keys(SHADOWS) as ShadowName[]).filter((name) => body.includes(`url(#${name})`));
  const filter = (name: ShadowName): string => {
    const casts: readonly Cast[] = SHADOWS[name];
    const layers = casts.map(([dx, dy, blur, alpha], i) =>
      cast([dx, dy, blur, alpha * tint.strength], ink, `s${i}`),
    );
    const merge = casts.map((_, i) => `<feMergeNode in="s${casts.length - 1 - i}"/>`).join('');
    const room = 'x="-12%" y="-25%" width="124%" height="150%" color-interpolation-filters="sRGB"';
    return `<filter id="${name}" ${room}>${layers.join('')}<feMerge>${merge}<feMergeNode in="SourceGraphic"/></feMerge></filter>`;
  };
  return `<defs>${used.map(filter).join('')}</defs>`;
}

/** A box on the picture: left, top, width, height, px at 1x. */
export type Box = readonly [number, number, number, number];

/** Write a whole SVG that shows one box at `scale`. */
export const svg = (body: string, [x, y, w, h]: Box, scale: number, defs = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w * scale}" height="${h * scale}" viewBox="${x} ${y} ${w} ${h}">${defs}${body}</svg>`;
