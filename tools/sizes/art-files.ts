import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import type { BuiltFiles } from './built-files.ts';

/** The picture's manifest, as far as it is read here. */
interface ArtFiles {
  readonly atlases: Readonly<Record<string, { readonly file: string }>>;
  readonly looks: Readonly<Record<string, { readonly atlas: string }>>;
  readonly grain: { readonly file: string };
}

/** The files of each look of the year at 1x, in the build, with what all looks share among them.
 *
 * @throws {RangeError} If a picture that the manifest names is not in the build.
 */
export function artByLook(built: BuiltFiles): Map<string, Set<string>> {
  const art = JSON.parse(readFileSync(join(projectRoot, 'assets/art/manifest.json'), 'utf8')) as ArtFiles;
  const shared = [art.grain.file, art.atlases.figures?.file ?? ''];
  return new Map(
    Object.entries(art.looks).map(([look, sheets]) => {
      const names = [...shared, art.atlases[sheets.atlas]?.file ?? '', ...filesNamed(sheets)];
      return [look, new Set(names.map((name) => builtPicture(built, name)))];
    }),
  );
}

/** Every value of a property `file`, however deep. */
function filesNamed(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'file' && typeof inner === 'string' ? [inner] : filesNamed(inner),
  );
}

function builtPicture(built: BuiltFiles, name: string): string {
  const file = built.fileOf(`assets/art/baked/${name}`);
  if (!file)
    throw new RangeError(`The picture ${name} is not in the build. Is it baked, and imported by the game?`);
  return file;
}
