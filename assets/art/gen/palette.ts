import { drain, type Ink, mix } from './paper/colour.ts';
import type { ShadowTint } from './paper/sheet.ts';

/** The inks of one look. Lists run far to near or light to dark. */
export interface Palette {
  readonly sky: readonly [Ink, Ink, Ink, Ink];
  readonly sun: Ink;
  /** Hatching of the sky and rings of the sun. */
  readonly skyInk: Ink;
  readonly cloud: Ink;
  readonly mist: Ink;
  /** What far land fades toward. */
  readonly haze: Ink;
  readonly mountains: readonly [Ink, Ink, Ink];
  readonly hill: readonly [Ink, Ink];
  readonly bareHill: Ink;
  readonly tree: readonly [Ink, Ink, Ink, Ink];
  readonly water: Ink;
  readonly waterLight: Ink;
  readonly dam: Ink;
  readonly yard: Ink;
  readonly roof: Ink;
  readonly wall: Ink;
  readonly brick: Ink;
  readonly thatch: Ink;
  readonly furnace: Ink;
  readonly smoke: Ink;
  readonly steam: Ink;
  readonly red: Ink;
  readonly balk: Ink;
  readonly riser: Ink;
  readonly soil: Ink;
  readonly soilLight: Ink;
  readonly green: Ink;
  readonly greenLight: Ink;
  readonly greenDark: Ink;
  readonly vine: Ink;
  readonly vineDark: Ink;
  readonly straw: Ink;
  readonly strawLight: Ink;
  readonly strawDark: Ink;
  readonly stubble: Ink;
  readonly stubbleDark: Ink;
  readonly rot: Ink;
  readonly rotDark: Ink;
  readonly road: Ink;
  readonly roadDark: Ink;
  readonly bank: readonly [Ink, Ink];
  /** Cut-outs of the bank. */
  readonly bankCut: Ink;
  readonly elmLeaf: Ink;
  readonly snow: Ink;
}

const spring: Palette = {
  sky: ['#F3E9D2', '#F3E2BF', '#F1D6A8', '#EEC592'],
  sun: '#D8713A',
  skyInk: '#B07A3C',
  cloud: '#FCF6E6',
  mist: '#FCF4E2',
  haze: '#F3E2BF',
  mountains: ['#CCC6A8', '#A5AF90', '#758B70'],
  hill: ['#6F8450', '#4F6637'],
  bareHill: '#B5925B',
  tree: ['#34492C', '#45602F', '#5E7A3A', '#8BA05A'],
  water: '#3E6C82',
  waterLight: '#C9DCCF',
  dam: '#BE9355',
  yard: '#E2C188',
  roof: '#3D4145',
  wall: '#EBCF96',
  brick: '#A44A2F',
  thatch: '#C8892B',
  furnace: '#9A5A37',
  smoke: '#8C8478',
  steam: '#FCF6E6',
  red: '#B3261E',
  balk: '#C9B571',
  riser: '#8A6A3C',
  soil: '#A06A3C',
  soilLight: '#D2A064',
  green: '#93A253',
  greenLight: '#D2D286',
  greenDark: '#4A652E',
  vine: '#66803F',
  vineDark: '#3B522B',
  straw: '#E3B650',
  strawLight: '#F6E1A0',
  strawDark: '#A46A22',
  stubble: '#E0C592',
  stubbleDark: '#A88048',
  rot: '#9A8F74',
  rotDark: '#5A4F3E',
  road: '#F0DDB0',
  roadDark: '#B98F55',
  bank: ['#2E3B27', '#1C1714'],
  bankCut: '#94824F',
  elmLeaf: '#3A5230',
  snow: '#F4F0E6',
};

const summer: Palette = {
  ...spring,
  sky: ['#F2EAD0', '#F2E4BA', '#F0D89C', '#EBC67A'],
  mountains: ['#C6C6A0', '#9AAC84', '#688460'],
  hill: ['#627F44', '#456130'],
  balk: '#BFB267',
  green: '#839A48',
  greenLight: '#C3CB76',
  greenDark: '#3F5C28',
  elmLeaf: '#324B28',
};

const dusk: Palette = {
  ...spring,
  sky: ['#263650', '#55505C', '#A45F48', '#E09A4E'],
  sun: '#F0B455',
  skyInk: '#F3C079',
  cloud: '#8E5F58',
  mist: '#C98A58',
  haze: '#C98A58',
  mountains: ['#97604C', '#6C4C4B', '#443F4B'],
  hill: ['#5E5244', '#4A4433'],
  bareHill: '#86643F',
  tree: ['#2C3429', '#3D432D', '#74502B', '#9A6429'],
  water: '#54566A',
  waterLight: '#E9A765',
  dam: '#7C5A42',
  yard: '#94694A',
  roof: '#2E2C33',
  wall: '#B98A5A',
  brick: '#8A3524',
  thatch: '#9A6A36',
  furnace: '#7A4029',
  smoke: '#453E42',
  steam: '#D9B48A',
  red: '#A82219',
  balk: '#8A6A40',
  riser: '#4A3326',
  soil: '#63432F',
  soilLight: '#8E6140',
  green: '#6E7238',
  greenLight: '#9A9450',
  greenDark: '#454A28',
  vine: '#6B6A34',
  vineDark: '#3A3F24',
  straw: '#D59A3A',
  strawLight: '#F3CE78',
  strawDark: '#8A5420',
  stubble: '#B08B5C',
  stubbleDark: '#76562F',
  rot: '#7C7058',
  rotDark: '#453A2E',
  road: '#B98E5C',
  roadDark: '#7C5636',
  bank: ['#2A2722', '#15110F'],
  bankCut: '#7C5634',
  elmLeaf: '#5A3B22',
};

const famine: Palette = {
  ...spring,
  sky: ['#D6D1C5', '#DAD5C9', '#DFDACE', '#E4DFD3'],
  sun: '#F3EEE2',
  skyInk: '#A39C8F',
  cloud: '#E6E1D6',
  mist: '#E6E1D6',
  haze: '#E3DED2',
  mountains: ['#C6C3BA', '#AFADA5', '#95948D'],
  hill: ['#B3AFA4', '#A09B8F'],
  bareHill: '#B5AFA2',
  tree: ['#5A5750', '#67635A', '#77736A', '#8A857A'],
  water: '#A3ABAD',
  waterLight: '#E8E5DC',
  dam: '#A59C8C',
  yard: '#CDC6B8',
  roof: '#5C5A57',
  wall: '#C9BDA6',
  brick: '#94796C',
  thatch: '#A79B84',
  furnace: '#8B7B70',
  smoke: '#B7B1A6',
  steam: '#EFEAE0',
  red: '#9A4A40',
  balk: '#BDB5A6',
  riser: '#857D70',
  soil: '#A79E90',
  soilLight: '#D8D1C3',
  green: '#B4B2A0',
  greenLight: '#D8D4C6',
  greenDark: '#8B897A',
  vine: '#7E7B60',
  vineDark: '#57543F',
  straw: '#C8B78F',
  strawLight: '#E1D6BA',
  strawDark: '#998A6B',
  stubble: '#D6D0C3',
  stubbleDark: '#8F887A',
  rot: '#A29B8D',
  rotDark: '#77716A',
  road: '#DDD7CA',
  roadDark: '#9B9385',
  bank: ['#55504A', '#2B2724'],
  bankCut: '#9A9386',
};

type Inks = Ink | readonly Ink[];

/** How much of the warm year a fed winter keeps in what people built and stored; land keeps less. */
const WARMTH: Partial<Record<keyof Palette, number>> = {
  red: 0.75,
  brick: 0.5,
  wall: 0.4,
  thatch: 0.4,
  straw: 0.6,
  strawLight: 0.5,
  furnace: 0.5,
  roof: 0.4,
  green: 0.3,
  greenLight: 0.2,
  greenDark: 0.35,
  soil: 0.3,
  soilLight: 0.15,
  rot: 0.2,
  rotDark: 0.4,
  tree: 0.25,
  snow: 0,
  sky: 0.1,
  sun: 0.04,
  elmLeaf: 0,
};

/** The first winter: cold and still, but not yet drained. Hunger is drawn by draining what is on the screen. */
const winter: Palette = (() => {
  const warm = (key: keyof Palette, cold: Inks): Inks => {
    const share = WARMTH[key] ?? 0.18;
    const year: Inks = spring[key];
    const one = (ink: Ink, other: Ink): Ink => mix(ink, drain(other, 0.25), share);
    return typeof cold === 'string'
      ? one(cold, year as Ink)
      : cold.map((c, i) => one(c, (year as Ink[])[i] as Ink));
  };
  const keys = Object.keys(famine) as (keyof Palette)[];
  return Object.fromEntries(keys.map((key) => [key, warm(key, famine[key])])) as unknown as Palette;
})();

/** The inks of the four looks. */
export const PALETTES = { spring, summer, autumn: dusk, winter } as const;

/** Colour and depth of the shadows of the four looks. */
export const SHADOW_TINTS = {
  spring: { ink: [0.2, 0.11, 0.06], strength: 1.15 },
  summer: { ink: [0.2, 0.11, 0.06], strength: 1.15 },
  autumn: { ink: [0.1, 0.06, 0.07], strength: 1.15 },
  winter: { ink: [0.2, 0.17, 0.15], strength: 0.85 },
} as const satisfies Record<string, ShadowTint>;

/** A palette as seen from afar: every ink mixed toward the haze. */
export const hazed = (palette: Palette, ink: Ink, share: number): Ink => mix(ink, palette.haze, share);
