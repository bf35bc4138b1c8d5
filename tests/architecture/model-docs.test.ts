/** The paper and the codebook name everything that the model has: no number, column or work is left unsaid. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadParameterCards, loadSources } from '../../src/content/index.ts';
import { CAUSES, COLUMN_TABLES, POLICIES } from '../../src/engine/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { QUANTITY_COLUMNS } from '../../tools/csv/run-csv.ts';

const paper = readFileSync('docs/model.md', 'utf8');
const codebook = readFileSync('docs/codebook.md', 'utf8');
const missingIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !text.includes(`\`${name}\``));

describe('docs/model.md', () => {
  it('names every parameter, cause and work', () => {
    const cards = loadParameterCards(projectRoot);
    expect(
      missingIn(
        paper,
        cards.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(missingIn(paper, CAUSES)).toEqual([]);
    expect(
      missingIn(
        paper,
        loadSources(projectRoot).map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('says of each number what kind it is', () => {
    const wrong = loadParameterCards(projectRoot).filter(({ id, kind }) => {
      const row = paper.split('\n').find((line) => line.startsWith(`| \`${id}\``) && line.includes(kind));
      return row === undefined;
    });
    expect(wrong.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([]);
  });
});

describe('docs/codebook.md', () => {
  it('names every quantity, every column of the World and every option', () => {
    expect(missingIn(codebook, QUANTITY_COLUMNS)).toEqual([]);
    expect(
      missingIn(
        codebook,
        Object.values(COLUMN_TABLES).flatMap((table) => Object.keys(table)),
      ),
    ).toEqual([]);
    const options = Object.values(POLICIES).flat();
    expect(options.filter((option) => !codebook.includes(option))).toEqual([]);
  });
});
