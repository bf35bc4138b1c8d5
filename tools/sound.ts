/**
 * Render the sounds: scores and instruments to samples to MP3, with the manifest of what goes round and how long it is.
 *
 *   npm run -s sound                        render everything
 *   npm run -s sound -- --only <word> ...   render the files whose name holds a word
 *   npm run -s sound -- --measure           print loudness, peak and seam of every file, rendered afresh
 *   npm run -s sound -- --draw <folder>     lay a picture of each sound (a spectrogram) into a folder
 *   npm run -s sound -- --check             compare hashes only (fast)
 *   npm run -s sound -- --check --full      render again and compare every byte
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baked, bakeSounds, renderSounds, SOUNDS, writeBaked } from './sound/bake/bake.ts';
import { faults, fullFaults } from './sound/bake/check.ts';
import { measureLine, mixLines } from './sound/bake/measure.ts';
import { drawSound } from './sound/bake/picture.ts';

const OPTIONS = {
  only: { type: 'string', multiple: true, default: [] as string[] },
  measure: { type: 'boolean', default: false },
  draw: { type: 'string' },
  check: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
} as const;

const said = (line: string): void => console.log(line);

async function check(full: boolean): Promise<number> {
  const found = [...faults(), ...(full ? await fullFaults() : [])];
  for (const fault of found) console.error(fault);
  if (found.length) console.error('Run npm run sound and commit assets/sound.');
  else said('The baked sounds match their sources.');
  return found.length ? 1 : 0;
}

async function draw(folder: string, wanted: (file: string) => boolean): Promise<void> {
  for (const { file, signal } of renderSounds(wanted)) {
    const path = join(folder, `${file.replace('/', '-')}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await drawSound(signal, path);
    said(path);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const words = [...values.only, ...positionals];
  const wanted = (file: string): boolean => words.length === 0 || words.some((word) => file.includes(word));
  if (values.check) return check(values.full);
  if (values.draw !== undefined) await draw(values.draw, wanted);
  else if (values.measure) {
    const sounds = renderSounds(wanted);
    for (const sound of sounds) said(measureLine(sound));
    for (const line of mixLines(sounds)) said(line);
  } else {
    const baked: Baked = await bakeSounds(wanted, (file, bytes) => said(`${file}  ${bytes} bytes`));
    writeBaked(baked, words.length === 0);
    said(`written to ${SOUNDS}`);
  }
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
