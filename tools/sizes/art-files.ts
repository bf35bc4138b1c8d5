import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedManifest, WorldId, WorldManifest } from '../../assets/art/manifest.d.ts';
import { projectRoot } from '../build/project-root.ts';
import type { BuiltFiles } from './built-files.ts';

const manifest = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, 'assets/art/manifests', `${name}.json`), 'utf8'));

/** The files of each look of a world's year at 1x, in the build, with what all worlds share among them.
 *
 * @throws {RangeError} If a picture that a manifest names is not in the build.
 */
export function artByLook(built: BuiltFiles, world: WorldId): Map<string, Set<string>> {
  const { people, grain } = manifest('shared') as SharedManifest;
  const { looks, atlases } = manifest(world) as WorldManifest;
  return new Map(
    Object.entries(looks).map(([look, sheets]) => {
      const soon = { ...sheets, lateStages: [] };
      const names = [grain.file, people.file, atlases[sheets.atlas].file, ...filesNamed(soon)];
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
