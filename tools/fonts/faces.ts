import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';

/** Which of the game's signs a face has to hold. `symbols` are arrows and shapes that no Latin face has. */
export type SignSet = 'latin' | 'chinese' | 'symbols';

/** One face of the game: a family in the style sheet, cut from the files of one package. */
export interface Face {
  /** Name of the file in `assets/fonts`, without slice and ending. */
  readonly file: string;
  /** Family as `src/dom/tokens.css` calls it. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Value of `font-weight` in the style sheet. */
  readonly weight: string;
  readonly signs: SignSet;
  readonly packageName: string;
  /** Files of the package in the sequence in which they are asked for a sign. */
  readonly sources: readonly string[];
  /** Axes of a variable face: a number pins one, a range narrows it. */
  readonly axes?: Readonly<Record<string, number | { min: number; max: number }>>;
}

const literata = '@fontsource-variable/literata';
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next';
const song = '@fontsource/noto-serif-sc';

/** Files of the Chinese package that are numbered from 4 to 119: rare signs, arrows and shapes are spread over them. */
function numbered(stem: string, suffix: string): string[] {
  return Array.from({ length: 116 }, (_, index) => `${stem}-${index + 4}-${suffix}.woff2`);
}

/** Latin slices of a package, the common one first. */
function latin(stem: string, suffix: string): string[] {
  return [`${stem}-latin-${suffix}.woff2`, `${stem}-latin-ext-${suffix}.woff2`];
}

/** Every face, in the sequence of the style sheet. The optical-size axis of the text face is left out: it costs 40 kB. */
export const faces: readonly Face[] = [
  {
    file: 'text',
    family: 'FF Text',
    style: 'normal',
    weight: '400 700',
    signs: 'latin',
    packageName: literata,
    sources: latin('literata', 'wght-normal'),
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'text-italic',
    family: 'FF Text',
    style: 'italic',
    weight: '400 700',
    signs: 'latin',
    packageName: literata,
    sources: latin('literata', 'wght-italic'),
    axes: { wght: 400 },
  },
  {
    file: 'display',
    family: 'FF Display',
    style: 'normal',
    weight: '800',
    signs: 'latin',
    packageName: '@fontsource/besley',
    sources: latin('besley', '800-normal'),
  },
  {
    file: 'numerals',
    family: 'FF Numerals',
    style: 'normal',
    weight: '700',
    signs: 'latin',
    packageName: '@fontsource/courier-prime',
    sources: latin('courier-prime', '700-normal'),
  },
  {
    file: 'hand',
    family: 'FF Hand',
    style: 'normal',
    weight: '600',
    signs: 'latin',
    packageName: '@fontsource/caveat',
    sources: latin('caveat', '600-normal'),
  },
  {
    file: 'plain',
    family: 'FF Plain',
    style: 'normal',
    weight: '400 700',
    signs: 'latin',
    packageName: atkinson,
    sources: latin('atkinson-hyperlegible-next', 'wght-normal'),
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'song-400',
    family: 'FF Song',
    style: 'normal',
    weight: '100 500',
    signs: 'chinese',
    packageName: song,
    sources: [
      'noto-serif-sc-chinese-simplified-400-normal.woff2',
      ...numbered('noto-serif-sc', '400-normal'),
    ],
  },
  {
    file: 'song-700',
    family: 'FF Song',
    style: 'normal',
    weight: '600 900',
    signs: 'chinese',
    packageName: song,
    sources: [
      'noto-serif-sc-chinese-simplified-700-normal.woff2',
      ...numbered('noto-serif-sc', '700-normal'),
    ],
  },
  {
    file: 'symbols',
    family: 'FF Text',
    style: 'normal',
    weight: '400 700',
    signs: 'symbols',
    packageName: song,
    sources: numbered('noto-serif-sc', '400-normal'),
  },
];

/** Where the cut faces lie. */
export const fontFolder: string = join(projectRoot, 'assets', 'fonts');

/** Path of a file of a face's package. */
export function packageFile(face: Face, file: string): string {
  return join(projectRoot, 'node_modules', ...face.packageName.split('/'), file);
}
