/** The rule book, the rules and their tests name the same ids. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadParameterCards } from '../../src/content/index.ts';
import { PARAMETERS } from '../../src/engine/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { listFiles, parseText, type SourceFile, sourceFiles } from '../../tools/source/source-files.ts';
import { childOf, childrenOf, findNodes, type SyntaxNode, textOf } from '../../tools/source/syntax.ts';

const read = (...folders: string[]): string =>
  folders
    .flatMap((folder) => listFiles(folder, /\.ts$/))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const ids = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1]!)),
];

const TESTS = ['describe', 'it', 'test'];
/** What makes a test that runs; one that is skipped holds no rule. */
const WAYS = ['each', 'for', 'concurrent', 'sequential'];

/** Whether a call makes a test: `it(…)`, `it.each(…)(…)` and their like. */
function makesTests(callee: SyntaxNode | undefined): boolean {
  if (callee?.type === 'CallExpression') return makesTests(childOf(callee, 'callee'));
  if (callee?.type === 'TaggedTemplateExpression') return makesTests(childOf(callee, 'tag'));
  if (callee?.type !== 'MemberExpression') return TESTS.includes(textOf(callee) ?? '');
  return WAYS.includes(textOf(childOf(callee, 'property')) ?? '') && makesTests(childOf(callee, 'object'));
}

/** List the titles of the tests in a file. */
const titlesIn = ({ program }: SourceFile): string[] =>
  findNodes(program, 'CallExpression')
    .filter(({ node }) => makesTests(childOf(node, 'callee')))
    .flatMap(({ node }) => textOf(childrenOf(node, 'arguments')[0]) ?? []);

/** List the ids with which a title begins. */
const idsAtStart = (title: string): string[] =>
  (/^(?:[A-Z]+-\d+\b[\s,:]*)+/.exec(title)?.[0] ?? '').match(/[A-Z]+-\d+/g) ?? [];

describe('rule book', () => {
  const book = ids(readFileSync('docs/rules.md', 'utf8'), /^- \*\*([A-Z]+-\d+)\*\*/gm).sort();
  const code = ids(read('src/engine/rules'), /@rule ([A-Z]+-\d+)/g).sort();

  it('names every rule of the code, and no other', () => {
    expect(book).toEqual(code);
  });

  it('has a test for every rule, whose title begins with its id', () => {
    const files = [...sourceFiles('tests/unit'), ...sourceFiles('tests/property')];
    const tested = files.flatMap(titlesIn).flatMap(idsAtStart);
    expect(book.length).toBeGreaterThan(0);
    expect(book.filter((id) => !tested.includes(id))).toEqual([]);
  });
});

describe('cards of the numbers', () => {
  const book = ids(readFileSync('docs/rules.md', 'utf8'), /^- \*\*([A-Z]+-\d+)\*\*/gm);
  const cards = loadParameterCards(projectRoot);

  it('name only rules of the book', () => {
    expect(
      cards.flatMap(({ id, usedBy }) =>
        usedBy.filter((rule) => !book.includes(rule)).map((rule) => [id, rule]),
      ),
    ).toEqual([]);
  });

  it('name the rule that reads them', () => {
    expect(
      cards.filter(({ id, usedBy }) => id in PARAMETERS && usedBy.length === 0).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the scanner itself', () => {
  const tested = (text: string): string[] => titlesIn(parseText('sample.test.ts', text)).flatMap(idsAtStart);

  it('sees the ids at the start of titles', () => {
    expect(tested("it('LAB-1 LAB-2 hands', () => {}); test('FOOD-1: a pot', f);")).toEqual([
      'LAB-1',
      'LAB-2',
      'FOOD-1',
    ]);
    expect(tested("describe('SEED-1', f); it.each([1])('PROC-1 of %s', f);")).toEqual(['SEED-1', 'PROC-1']);
  });

  it('lets pass what is no title, does not begin with an id, or does not run', () => {
    expect(tested("// LAB-1 is held below\nconst rule = 'LAB-1'; other('LAB-1', f);")).toEqual([]);
    expect(tested("it('holds LAB-1', () => expect('LAB-1').toBe('LAB-1'));")).toEqual([]);
    expect(tested("it.skip('LAB-1', f); it.skipIf(a)('LAB-2', f); describe.skip('LAB-3', f);")).toEqual([]);
  });
});
