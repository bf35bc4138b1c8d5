import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was baked from what: one hash over the generators, one for each file. */
export interface Sources {
  /** Hash of the generators and the bake; `partial` after a bake of some files only. */
  readonly generators: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Shorten SHA-256 to 16 hex digits: enough to notice a change. */
export const hashOf = (data: Buffer | string): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((e) =>
    e.isDirectory() ? filesUnder(join(folder, e.name)) : [join(folder, e.name)],
  );
}

/** Hash the generators of the pictures and the code that bakes them. */
export function hashGenerators(root: string): string {
  const files = [
    ...filesUnder(join(root, 'assets/art/gen')),
    ...filesUnder(join(root, 'tools/bake')).filter((f) => !/(board|board-states|easel)\.ts$/.test(f)),
  ];
  return hashOf(
    files
      .map((f) => `${f.slice(root.length)}\n${readFileSync(f, 'utf8').replaceAll('\r\n', '\n')}`)
      .join('\n'),
  );
}
