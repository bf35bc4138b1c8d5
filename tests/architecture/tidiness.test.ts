import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../tools/build/project-root.ts';
import { listFiles } from '../../tools/source/source-files.ts';

const TEXT_FILES = /\.(ts|tsx|css|html|md|yaml|json|svg)$/;
const FOLDERS = ['src', 'tools', 'tests', 'levels', 'docs', 'assets'];

/** A path that exists on one machine only. */
const MACHINE_PATH = /(^|[^\w.])\/(home|root|tmp|Users|work)\/\w/;

/** Work that was left for later. */
const UNFINISHED = new RegExp(
  ['TODO', 'FIXME', 'lorem ipsum', 'coming soon', 'not yet implemented'].join('|'),
  'i',
);

const files = FOLDERS.flatMap((folder) => listFiles(folder, TEXT_FILES)).filter(
  (path) => !path.includes('tidiness'),
);

describe('the project', () => {
  it('names no path of one machine', () => {
    expect(files.filter((path) => MACHINE_PATH.test(readFileSync(join(projectRoot, path), 'utf8')))).toEqual(
      [],
    );
  });

  it('leaves nothing for later without saying so in an issue', () => {
    expect(files.filter((path) => UNFINISHED.test(readFileSync(join(projectRoot, path), 'utf8')))).toEqual(
      [],
    );
  });
});
