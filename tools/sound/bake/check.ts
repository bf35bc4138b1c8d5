/** Whether the committed files are those that the sources make. */
import { bakeSounds, readBaked, readJson, type Sources } from './bake.ts';
import { hashOf, hashSources } from './sources.ts';

const bytesOf = (file: string): Buffer | undefined =>
  file === 'manifest.json' ? readBaked('../manifest.json') : readBaked(file);

/** List what is wrong with the committed files, in sentences. */
export function faults(): string[] {
  const sources = readJson<Sources>('baked', 'sources.json');
  if (!sources) return ['assets/sound/baked/sources.json is missing.'];
  const stale =
    sources.generators === hashSources() ? [] : ['The sources changed after the sounds were rendered.'];
  const wrong = Object.entries(sources.files).filter(([file, hash]) => {
    const bytes = bytesOf(file);
    return !bytes || hashOf(bytes) !== hash;
  });
  return [...stale, ...wrong.map(([file]) => `${file} is missing or differs from what was rendered.`)];
}

/** Render everything again and list the files that come out otherwise. */
export async function fullFaults(): Promise<string[]> {
  const baked = await bakeSounds(
    () => true,
    (file) => console.log(`rendered ${file} to memory`),
  );
  return [...baked.files]
    .filter(([file, bytes]) => !readBaked(file)?.equals(bytes))
    .map(([file]) => `${file} differs from a fresh rendering.`);
}
