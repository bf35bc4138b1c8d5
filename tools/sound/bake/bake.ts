/** Renders every sound, writes the files, and writes down what they were made from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { readScores } from '../score/score.ts';
import { RATE } from '../signal/signal.ts';
import { encoder, LEAD, padded } from './encode.ts';
import { beds, effects, piece, type Sound } from './sounds.ts';
import { hashOf, hashSources } from './sources.ts';

/** Folder of the sounds, from the project's root. */
export const SOUNDS = 'assets/sound';

const at = (...parts: readonly string[]): string => join(projectRoot, SOUNDS, ...parts);

/** What the player of sounds must know of a file. */
export interface SoundFile {
  /** Length of what is heard. Unit: ms. */
  readonly ms: number;
  /** Where the stretch that goes round begins in the file, for a loop. Unit: ms. */
  readonly from?: number;
}

/** What was rendered. */
export interface Baked {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Readonly<Record<string, SoundFile>>;
}

/** What was made from what: one hash over all sources, one for each file. */
export interface Sources {
  /** Hash of scores, instruments and the bake; `partial` after some files only. */
  readonly generators: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Read a JSON file of the sounds, or nothing. */
export const readJson = <T>(...parts: readonly string[]): T | undefined =>
  existsSync(at(...parts)) ? (JSON.parse(readFileSync(at(...parts), 'utf8')) as T) : undefined;

/** Read a file of the sounds, or nothing. */
export const readBaked = (file: string): Buffer | undefined =>
  existsSync(at('baked', file)) ? readFileSync(at('baked', file)) : undefined;

/** Render what is wanted. A piece is rendered whole: its stems share one level. */
export function renderSounds(wanted: (file: string) => boolean): Sound[] {
  const scores = readScores(at('score')).filter(({ id }) => wanted(`music/${id}`));
  return [...beds(wanted), ...effects(wanted), ...scores.flatMap(piece)];
}

const describe = ({ signal, loops }: Sound): SoundFile => {
  const ms = Math.round((signal.length / RATE) * 1000);
  return loops ? { ms, from: Math.round(LEAD * 1000) } : { ms };
};

/** Render and encode what is wanted. */
export async function bakeSounds(
  wanted: (file: string) => boolean,
  said: (file: string, bytes: number) => void,
): Promise<Baked> {
  const encode = await encoder();
  const files = new Map<string, Buffer>();
  const manifest: Record<string, SoundFile> = {};
  for (const sound of renderSounds(wanted)) {
    const bytes = encode(sound.loops ? padded(sound.signal) : sound.signal, sound.dark);
    files.set(`${sound.file}.mp3`, bytes);
    manifest[sound.file] = describe(sound);
    said(sound.file, bytes.length);
  }
  return { files, manifest };
}

const inOrder = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Write files, manifest and hashes. After a bake of some files, what is known of the others is kept. */
export function writeBaked({ files, manifest }: Baked, whole: boolean): void {
  for (const [file, bytes] of files) {
    mkdirSync(dirname(at('baked', file)), { recursive: true });
    writeFileSync(at('baked', file), bytes);
  }
  const known = whole ? {} : readJson<Record<string, SoundFile>>('manifest.json');
  const text = `${JSON.stringify(inOrder({ ...known, ...manifest }), null, 1)}\n`;
  writeFileSync(at('manifest.json'), text);
  const hashes = Object.fromEntries([...files].map(([file, bytes]) => [file, hashOf(bytes)]));
  const before = whole ? {} : readJson<Sources>('baked', 'sources.json')?.files;
  const sources: Sources = {
    generators: whole ? hashSources() : 'partial',
    files: inOrder({ ...before, ...hashes, 'manifest.json': hashOf(text) }),
  };
  writeFileSync(at('baked', 'sources.json'), `${JSON.stringify(sources, null, 1)}\n`);
}
