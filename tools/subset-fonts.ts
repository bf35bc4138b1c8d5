import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { codePointsOf } from './fonts/character-map.ts';
import { type CutFace, cutFace } from './fonts/cut-face.ts';
import { type Face, faces, fontFolder, packageFile } from './fonts/faces.ts';
import { CHINESE_SLICES, collectSigns, type GameSigns } from './fonts/signs.ts';
import { writeStylesheet } from './fonts/stylesheet.ts';

/** Signs that we do without in some faces: the next face of the family list shows them. */
const MOST_SHOWN = 40;

/** Cut every face to the signs of the game's texts, or say with `--check` which signs are missing from the cut. */
async function subsetFonts(): Promise<void> {
  const signs = collectSigns();
  if (process.argv.includes('--check')) return check(signs);
  await mkdir(fontFolder, { recursive: true });
  const old = (await readdir(fontFolder)).filter((name) => name.endsWith('.woff2'));
  await Promise.all(old.map((name) => rm(join(fontFolder, name))));
  const cuts: CutFace[] = [];
  for (const face of faces) cuts.push(await cutAndSay(face, signs));
  await writeFile(join(fontFolder, 'fonts.css'), writeStylesheet(cuts));
  await copyFile(packageFile(faces[0]!, 'LICENSE'), join(fontFolder, 'OFL.txt'));
  await writeFile(join(fontFolder, 'LICENSES.yaml'), await writeLicences(cuts));
}

async function cutAndSay(face: Face, signs: GameSigns): Promise<CutFace> {
  const cut = await cutFace(face, signs);
  for (const { name, bytes, signs: held } of cut.files) {
    await writeFile(join(fontFolder, name), bytes);
    console.log(`${name.padEnd(24)} ${String(bytes.length).padStart(7)} bytes  ${held.length} signs`);
  }
  if (cut.missing.length > 0) console.log(`  not in ${face.family} (${face.file}): ${show(cut.missing)}`);
  return cut;
}

/** The Chinese face must hold every Chinese sign, and the text face or the Chinese one every other sign. */
async function check(signs: GameSigns): Promise<void> {
  const chinese = CHINESE_SLICES.flatMap((slice) => [...signs.chinese[slice]]);
  const problems: string[] = [];
  for (const face of faces.filter((one) => one.signs === 'chinese')) {
    const held = await signsHeld(face);
    const missing = chinese.filter((sign) => !held.has(sign));
    if (missing.length > 0) problems.push(`${face.file}: ${show(missing)}`);
  }
  const text = await signsHeld(faces[0]!);
  const missing = [...signs.latin].filter((sign) => !text.has(sign) && !isSymbol(sign));
  if (missing.length > 0) problems.push(`${faces[0]!.file}: ${show(missing)}`);
  if (problems.length === 0) return console.log('Every sign of the texts is in the fonts.');
  console.error(
    `Signs of the texts are missing from assets/fonts:\n${problems.join('\n')}\nMend: npm run fonts`,
  );
  process.exitCode = 1;
}

/** Arrows and shapes are shown by the machine's own face where ours has none; letters and figures never are. */
function isSymbol(sign: string): boolean {
  return /[\p{So}\p{Sm}]/u.test(sign);
}

async function signsHeld(face: Face): Promise<Set<string>> {
  const names = (await readdir(fontFolder).catch(() => [])).filter((name) => isFileOf(face, name));
  const held = new Set<string>();
  for (const name of names) {
    for (const code of await codePointsOf(await readFile(join(fontFolder, name))))
      held.add(String.fromCodePoint(code));
  }
  return held;
}

function isFileOf(face: Face, name: string): boolean {
  return new RegExp(`^${face.file}(-(\\d|names|first|later|rare(-\\d)?))?\\.woff2$`).test(name);
}

function show(signs: readonly string[]): string {
  const shown = signs
    .slice(0, MOST_SHOWN)
    .map((sign) => `${sign} U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
  return shown.join(', ') + (signs.length > MOST_SHOWN ? ` and ${signs.length - MOST_SHOWN} more` : '');
}

/** List each file with the name and the holders that its package gives. */
async function writeLicences(cuts: readonly CutFace[]): Promise<string> {
  const entries = await Promise.all(
    cuts.map(async ({ face, files }) => {
      const about = JSON.parse(await readFile(packageFile(face, 'metadata.json'), 'utf8')) as PackageAbout;
      return files.map(({ name }) => ({
        file: name,
        title: about.family,
        holder: about.license.attribution,
        licence: about.license.type,
        change: 'Cut down to the signs that the game uses.',
        source: `${face.packageName}, npm package`,
      }));
    }),
  );
  const own = { title: 'Declarations of the faces', holder: 'The Fields & Furnaces project', licence: 'MIT' };
  const text = { title: 'SIL Open Font License 1.1', holder: 'SIL International', licence: 'OFL-1.1' };
  const files = [...entries.flat(), { file: 'fonts.css', ...own }, { file: 'OFL.txt', ...text }];
  return `# Written by \`npm run fonts\`: what each face is, who holds it, and under which terms.\n${stringify({ files })}`;
}

/** The part of a font package's description that is passed on. */
interface PackageAbout {
  readonly family: string;
  readonly license: { readonly type: string; readonly attribution: string };
}

await subsetFonts();
