import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './project-root.ts';

/** Everything that the build reads. */
const INPUTS = [
  'src',
  'levels',
  'assets',
  'tools/build',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Where the build lies. */
export const builtFolder: string = join(projectRoot, 'dist');

/** Say whether `dist` is missing or older than one of the files that it is made from. */
export async function isBuildStale(): Promise<boolean> {
  const page = join(builtFolder, 'index.html.br');
  if (!existsSync(page)) return true;
  const builtAt = (await stat(page)).mtimeMs;
  const newest = await Promise.all(INPUTS.map((input) => newestChange(join(projectRoot, input))));
  return newest.some((changedAt) => changedAt > builtAt);
}

/** Build the game if needed, saying what happens.
 *
 * @throws {Error} If the build fails; the message is the builder's own.
 */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  if (!(await isBuildStale())) return say('The build in dist/ is up to date.');
  say('Building the game into dist/ (a few seconds) …');
  const from = Date.now();
  await build({ root: projectRoot, logLevel: 'warn' });
  say(`Built in ${((Date.now() - from) / 1000).toFixed(1)} s.`);
}

async function newestChange(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = await readdir(path, { recursive: true });
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).mtimeMs));
  return Math.max(own.mtimeMs, ...times);
}
