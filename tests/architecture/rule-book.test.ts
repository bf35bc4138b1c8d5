/** The rule book, the rules and their tests name the same ids. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../tools/source/source-files.ts';

const read = (...folders: string[]): string =>
  folders
    .flatMap((folder) => listFiles(folder, /\.ts$/))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const ids = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1]!)),
];

describe('rule book', () => {
  const book = ids(readFileSync('docs/rules.md', 'utf8'), /^- \*\*([A-Z]+-\d+)\*\*/gm).sort();
  const code = ids(read('src/engine/rules'), /@rule ([A-Z]+-\d+)/g).sort();

  it('names every rule of the code, and no other', () => {
    expect(book).toEqual(code);
  });

  it('has a test for every rule, named by its id', () => {
    const titles = ids(read('tests/unit', 'tests/property'), /\b([A-Z]+-\d+)\b/g);
    expect(book.filter((id) => !titles.includes(id))).toEqual([]);
  });
});
