import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../tools/build/project-root.ts';
import { lineAt, listFiles, sourceFiles } from '../../tools/source/source-files.ts';
import { findNodes } from '../../tools/source/syntax.ts';

/** Addresses that name a thing and are never fetched. */
const NAMES_ONLY = ['http://www.w3.org/'];

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

describe('the network', () => {
  it('is never asked for anything from another host by the code', () => {
    const addresses = sourceFiles('src').flatMap((file) =>
      findNodes(file.program, 'Literal', 'TemplateElement')
        .map(({ node }) => ({ node, text: file.text.slice(node.start, node.end) }))
        .filter(
          ({ text }) => /(https?|wss?):\/\//.test(text) && !NAMES_ONLY.some((name) => text.includes(name)),
        )
        .map(({ node, text }) => `${file.path}:${lineAt(file, node.start)} ${text}`),
    );
    expect(addresses).toEqual([]);
  });

  it('is never asked for anything from another host by the page and the style sheets', () => {
    const sheets = [...listFiles('src', /\.css$/), ...listFiles('assets', /\.css$/), 'index.html'];
    expect(sheets.filter((path) => /(https?:)?\/\/[a-z]/i.test(withoutComments(read(path))))).toEqual([]);
  });

  it('has no address of a registry in the lock file, so that any registry serves', () => {
    expect(read('package-lock.json').match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const pinned = { ...manifest.dependencies, ...manifest.devDependencies };

  it('are pinned to one exact version', () => {
    expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are each explained in docs/dependencies.md', () => {
    const explained = read('docs/dependencies.md');
    expect(Object.keys(pinned).filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replaceAll('http://www.w3.org/', '');
}
