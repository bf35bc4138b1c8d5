/** Hashes of what the sounds are made from. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { listFiles } from '../../source/source-files.ts';

/** Measuring and drawing leave no trace in the files. */
const LOOKING = /\/(measure|picture|check)\.ts$/;

/** Chance is drawn as for the pictures, so a change there changes the sounds as well. */
const CHANCE = 'assets/art/gen/paper/random.ts';

/** Shorten SHA-256 to 16 hex digits: enough to notice a change. */
export const hashOf = (data: Buffer | string): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

/** Hash scores, instruments and the code that renders and encodes them. */
export function hashSources(): string {
  const files = [...listFiles('assets/sound/score', /\.yaml$/), ...listFiles('tools/sound', /\.ts$/), CHANCE];
  const texts = files
    .filter((file) => !LOOKING.test(file))
    .map((file) => `${file}\n${readFileSync(join(projectRoot, file), 'utf8').replaceAll('\r\n', '\n')}`);
  return hashOf(texts.join('\n'));
}
