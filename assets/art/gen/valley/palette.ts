import { PALETTES, type Palette } from '../palette.ts';
import { mix } from '../paper/colour.ts';

const { spring, summer, autumn, winter } = PALETTES;

/** Moist air: celadon under cream, hills of blue-green, white walls and dark tiles. */
const wetSpring: Palette = {
  ...spring,
  sky: ['#EFEBDA', '#E6E6D2', '#DBE1CD', '#EBD6B0'],
  skyInk: '#8E9C80',
  mist: '#F8F6EA',
  haze: '#E4E8D8',
  mountains: ['#B9CABD', '#8CA99E', '#5F8474'],
  hill: ['#5F8156', '#43653F'],
  bareHill: '#B08A5C',
  tree: ['#2C4A30', '#3B6236', '#5B8441', '#8DA956'],
  water: '#43727D',
  waterLight: '#D5E6DC',
  dam: '#A98F66',
  yard: '#DCCBA2',
  roof: '#363B41',
  wall: '#F1EBDC',
  brick: '#74706A',
  thatch: '#B98F45',
  balk: '#9DA65C',
  riser: '#6E5B3A',
  soil: '#8A6A48',
  soilLight: '#BFA070',
  green: '#7FA04B',
  greenLight: '#BDD47E',
  greenDark: '#38602F',
  straw: '#DFB24A',
  stubble: '#C3AE7C',
  stubbleDark: '#83693F',
  road: '#DDD3BC',
  roadDark: '#988A72',
  bank: ['#26392D', '#171B17'],
  bankCut: '#7F8A5A',
  elmLeaf: '#2F5236',
};

const wetSummer: Palette = {
  ...wetSpring,
  sky: ['#EDEBD8', '#E2E5CC', '#D5DEC2', '#E6D59C'],
  mountains: ['#B2C6B4', '#83A592', '#557C68'],
  hill: ['#537A4A', '#3B5F39'],
  balk: '#8C9C50',
  green: '#6E9A44',
  greenLight: '#AFCB6C',
  greenDark: '#305A2B',
  elmLeaf: '#28492F',
  sun: summer.sun,
};

const duskInks: Palette = {
  ...autumn,
  sky: ['#243A4E', '#4B5560', '#9A6650', '#DFA057'],
  mountains: ['#7E6A5C', '#55595A', '#36484C'],
  hill: ['#4A5442', '#374433'],
  tree: ['#22362B', '#324A30', '#4D5F34', '#7C7A3A'],
  water: '#4D5F6B',
  waterLight: '#E3AE74',
  dam: '#75604A',
  yard: '#907452',
  wall: '#C9AE8A',
  brick: '#5C544E',
  balk: '#6E7140',
  riser: '#40352A',
  soil: '#584434',
  soilLight: '#8A6C4C',
  green: '#5F7A3A',
  greenLight: '#93A552',
  greenDark: '#33492A',
  stubble: '#94794F',
  stubbleDark: '#5D4729',
  road: '#A8957A',
  roadDark: '#6C5A46',
  bankCut: '#6C6440',
  elmLeaf: '#2F4430',
};

/** The winter of the south keeps some of its green: camphor, bamboo and tea do not shed. */
const evergreen = (cold: string, warm: string, share: number): string => mix(cold, warm, share);
const mildWinter: Palette = {
  ...winter,
  sky: ['#D9D8CE', '#DAD9CF', '#DEDCD1', '#E3E0D4'],
  mountains: ['#C2C6BF', '#A6AEA8', '#879189'],
  hill: [
    evergreen(winter.hill[0], wetSpring.hill[0], 0.42),
    evergreen(winter.hill[1], wetSpring.hill[1], 0.46),
  ],
  tree: [
    evergreen(winter.tree[0], wetSpring.tree[0], 0.5),
    evergreen(winter.tree[1], wetSpring.tree[1], 0.5),
    evergreen(winter.tree[2], wetSpring.tree[2], 0.42),
    evergreen(winter.tree[3], wetSpring.tree[3], 0.38),
  ],
  water: '#8C9CA0',
  waterLight: '#E6E6DE',
  wall: '#DDD6C8',
  brick: '#8A8681',
  roof: '#54534F',
  balk: '#A9A88C',
  riser: '#7A7160',
  soil: '#978672',
  soilLight: '#C9BDA8',
  green: '#A3A886',
  stubble: '#C6B995',
  stubbleDark: '#857656',
  elmLeaf: evergreen(winter.elmLeaf, wetSpring.elmLeaf, 0.7),
};

/** The inks of the valley's four looks. */
export const VALLEY_PALETTES = {
  spring: wetSpring,
  summer: wetSummer,
  autumn: duskInks,
  winter: mildWinter,
} as const;
