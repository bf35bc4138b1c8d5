/** The table in the docs and the law that is held are one. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { law } from './law.ts';

/** Cells of the table's rows, as lists of the names in backticks. */
function tableRows(text: string): string[][][] {
  const section = /## The dependency law\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)),
  );
}

const short = (path: string): string => path.replace(/^src\//, '');

it('docs/architecture.md shows the dependency law as it is', () => {
  const held = law.map(({ path, imports, types = [], packages, virtual }) => [
    [short(path)],
    imports.map(short),
    types.map(short),
    [...packages, ...(virtual ? ['virtual:*'] : [])],
  ]);
  expect(tableRows(readFileSync('docs/architecture.md', 'utf8'))).toEqual(held);
});
