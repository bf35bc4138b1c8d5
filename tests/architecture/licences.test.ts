import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../tools/build/project-root.ts';
import { listFiles } from '../../tools/source/source-files.ts';

/** Licences under which something may be in the game. */
const KNOWN_LICENCES = ['CC-BY-4.0', 'CC0-1.0', 'MIT', 'OFL-1.1'];

/** One entry of a LICENSES.yaml: a file or a pattern such as `baked/**`, from the folder of the list. */
interface LicenceEntry {
  readonly file: string;
  readonly title: string;
  readonly holder: string;
  readonly licence: string;
}

const folders = [...new Set(listFiles('assets', /./).map((path) => path.split('/')[1]!))].filter(
  (name) => !name.includes('.'),
);

describe.each(folders)('assets/%s', (folder) => {
  const base = `assets/${folder}`;
  const entries = readEntries(`${base}/LICENSES.yaml`);

  it('says for each file who holds it and under which licence', () => {
    const covered = (path: string) => entries.some(({ file }) => file === path || matches(path, file));
    const files = listFiles(base, /\.[a-z0-9]+$/i).map((path) => path.slice(base.length + 1));
    expect(files.filter((path) => path !== 'LICENSES.yaml' && !covered(path))).toEqual([]);
  });

  it('names licences that we know, and a holder', () => {
    expect(entries.filter(({ licence }) => !KNOWN_LICENCES.includes(licence))).toEqual([]);
    expect(entries.filter(({ title, holder }) => !title || !holder)).toEqual([]);
  });

  it('lists nothing that is not there', () => {
    const files = listFiles(base, /./).map((path) => path.slice(base.length + 1));
    expect(entries.filter(({ file }) => !files.some((path) => path === file || matches(path, file)))).toEqual(
      [],
    );
  });
});

function readEntries(path: string): readonly LicenceEntry[] {
  return (parse(readFileSync(join(projectRoot, path), 'utf8')) as { files: LicenceEntry[] }).files;
}

/** `*` stands for anything within a folder, `**` for anything at all. */
function matches(path: string, pattern: string): boolean {
  const pieces = pattern.split('**').map((piece) => piece.split('*').map(literally).join('[^/]*'));
  return new RegExp(`^${pieces.join('.*')}$`).test(path);
}

function literally(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
