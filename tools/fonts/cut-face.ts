import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { codePointsOf } from './character-map.ts';
import { type Face, faces, packageFile } from './faces.ts';
import { CHINESE_SLICES, type GameSigns } from './signs.ts';

/** One file of a face: its name in `assets/fonts`, the signs that it holds, and its bytes. */
export interface CutFile {
  readonly name: string;
  readonly signs: readonly string[];
  readonly bytes: Buffer;
}

/** What the cut of one face gave. */
export interface CutFace {
  readonly face: Face;
  readonly files: readonly CutFile[];
  /** Signs that no file of the package holds; another face of the family list shows them. */
  readonly missing: readonly string[];
}

/** Features of the text that survive the cut: spacing, ligatures, figures of one width, marks. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'onum', 'rlig'];

/** Chinese signs stand in a square: nothing in these tables moves them in our horizontal text. */
const TABLES_OF_VERTICAL_TEXT = ['BASE', 'GPOS', 'GSUB', 'GDEF', 'STAT', 'vhea', 'vmtx', 'DSIG'];

/** Cut one face into its files: Latin by the package's slices, Chinese by when its signs are met.
 *
 * @throws {Error} If a file of the package is missing or damaged.
 */
export async function cutFace(face: Face, signs: GameSigns): Promise<CutFace> {
  if (face.signs === 'chinese') return cutChinese(face, signs);
  return cutBySource(
    face,
    face.signs === 'symbols' ? await signsWithout(faces[0], signs.latin) : signs.latin,
  );
}

/** Signs that a face's package does not hold at all. */
async function signsWithout(face: Face | undefined, signs: ReadonlySet<string>): Promise<Set<string>> {
  const left = new Set(signs);
  for (const source of face?.sources ?? []) {
    const held = await codePointsOf(await readFile(packageFile(face!, `files/${source}`)));
    for (const sign of signs) if (held.has(sign.codePointAt(0) ?? 0)) left.delete(sign);
  }
  return left;
}

/** Take each sign from the first file of the package that holds it; files that give nothing are left out. */
async function cutBySource(face: Face, signs: ReadonlySet<string>): Promise<CutFace> {
  const files: CutFile[] = [];
  let open = sorted(signs);
  for (const source of face.sources.filter((one) => existsSync(packageFile(face, `files/${one}`)))) {
    if (open.length === 0) break;
    const name = files.length === 0 ? face.file : `${face.file}-${files.length + 1}`;
    const file = await cutFile(face, source, `${name}.woff2`, open);
    if (file.signs.length > 0) files.push(file);
    open = open.filter((sign) => !file.signs.includes(sign));
  }
  return { face, files, missing: open };
}

/** Cut the package's large file by when signs are met, and take what it does not hold from the numbered ones. */
async function cutChinese(face: Face, signs: GameSigns): Promise<CutFace> {
  const [large = '', ...numbered] = face.sources;
  const files: CutFile[] = [];
  for (const slice of CHINESE_SLICES) {
    files.push(await cutFile(face, large, `${face.file}-${slice}.woff2`, sorted(signs.chinese[slice])));
  }
  const held = new Set(files.flatMap((file) => file.signs));
  const open = CHINESE_SLICES.flatMap((slice) => [...signs.chinese[slice]]).filter((sign) => !held.has(sign));
  const rare = await cutBySource({ ...face, file: `${face.file}-rare`, sources: numbered }, new Set(open));
  return {
    face,
    files: [...files.filter((file) => file.signs.length > 0), ...rare.files],
    missing: rare.missing,
  };
}

async function cutFile(
  face: Face,
  source: string,
  name: string,
  wanted: readonly string[],
): Promise<CutFile> {
  const font = await readFile(packageFile(face, `files/${source}`));
  const held = await codePointsOf(font);
  const signs = wanted.filter((sign) => held.has(sign.codePointAt(0) ?? 0));
  if (signs.length === 0) return { name, signs, bytes: Buffer.alloc(0) };
  // Latin text needs its spaces, the joined and the narrow ones too; a Chinese file is never asked for one.
  const spaces = face.signs === 'latin' && !/-ext-/.test(source) ? ' \u00a0\u2009\u202f' : '';
  const bytes = await subsetFont(font, signs.join('') + spaces, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    ...(face.file === 'hand' ? { noLayoutClosure: true } : {}),
    ...(face.signs !== 'latin' ? { dropTables: TABLES_OF_VERTICAL_TEXT } : {}),
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
  return { name, signs, bytes };
}

function sorted(signs: Iterable<string>): string[] {
  return [...signs].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
