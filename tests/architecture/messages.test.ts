import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messages as en } from '../../src/i18n/en/index.ts';
import { messages as zh } from '../../src/i18n/zh/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { listFiles } from '../../tools/source/source-files.ts';

/** A leaf of a tree of texts: where it stands, and whether it is a text, a list or a function. */
type Leaf = readonly [path: string, kind: string];

describe('messages', () => {
  it('have the same keys and kinds in both languages', () => {
    expect(leaves(zh)).toEqual(leaves(en));
  });
});

describe.each(listFiles('levels', /story\.en\.yaml$/))('%s', (path) => {
  const [english, chinese] = [path, path.replace('.en.', '.zh.')].map(readYaml);

  it('has the same keys in both languages', () => {
    expect(leaves(chinese)).toEqual(leaves(english));
  });

  it('is nowhere empty', () => {
    expect([...emptyTexts(english, 'en'), ...emptyTexts(chinese, 'zh')]).toEqual([]);
  });
});

/** List the leaves of a tree of texts, sorted by path. */
function leaves(tree: unknown, path = ''): Leaf[] {
  if (!isTree(tree)) return [[path, typeof tree]];
  const below = Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
  return below.sort(([a], [b]) => (a < b ? -1 : 1));
}

function emptyTexts(tree: unknown, path: string): string[] {
  if (isTree(tree))
    return Object.entries(tree).flatMap(([key, value]) => emptyTexts(value, `${path}/${key}`));
  return typeof tree === 'string' && tree.trim() === '' ? [path] : [];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(projectRoot, path), 'utf8'));
}
