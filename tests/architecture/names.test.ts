import { describe, expect, it } from 'vitest';
import { lineAt, listFiles, type SourceFile, sourceFiles } from '../../tools/source/source-files.ts';
import { childOf, childrenOf, findNodes, type SyntaxNode, textOf } from '../../tools/source/syntax.ts';

/** Names that say nothing and so collect everything. */
const EMPTY_NAMES = [
  'util',
  'utils',
  'helper',
  'helpers',
  'manager',
  'common',
  'data',
  'info',
  'misc',
  'stuff',
];
const EMPTY_ENDINGS = /(Utils?|Helpers?|Manager|Info)$/;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const CALLABLE = ['FunctionDeclaration', 'ClassDeclaration', 'TSDeclareFunction'];

const sources = sourceFiles('src');

describe('names', () => {
  const paths = [...listFiles('src', /./), ...listFiles('tools', /./), ...listFiles('tests', /\.tsx?$/)];
  const parts = [...new Set(paths.flatMap((path) => path.split('/').map((part) => part.split('.')[0]!)))];

  it('are kebab-case for files and folders', () => {
    expect(parts.filter((part) => !KEBAB.test(part))).toEqual([]);
  });

  it('say what a file or folder is about', () => {
    expect(parts.filter((part) => EMPTY_NAMES.includes(part))).toEqual([]);
  });

  it('say what an export is about', () => {
    const exported = sources.flatMap((file) => exportsOf(file).map(({ name }) => `${file.path} ${name}`));
    const empty = (entry: string) => EMPTY_ENDINGS.test(entry) || EMPTY_NAMES.includes(entry.split(' ')[1]!);
    expect(exported.filter(empty)).toEqual([]);
  });
});

describe('exports', () => {
  it('are named', () => {
    const unnamed = sources.filter((file) => findNodes(file.program, 'ExportDefaultDeclaration').length > 0);
    expect(unnamed.map((file) => file.path)).toEqual([]);
  });

  it('say in a docstring what the type cannot', () => {
    const bare = sources.flatMap((file) =>
      exportsOf(file)
        .filter(({ node }) => !hasDocstring(file, node))
        .map(({ node, name }) => `${file.path}:${lineAt(file, node.start)} ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

/** Declarations that a file exports where they stand; re-exports are documented at their source. */
function exportsOf(file: SourceFile): { node: SyntaxNode; name: string }[] {
  return findNodes(file.program, 'ExportNamedDeclaration').flatMap(({ node }) => {
    const declaration = childOf(node, 'declaration');
    if (!declaration) return [];
    const name =
      textOf(childOf(declaration, 'id')) ??
      textOf(childOf(childrenOf(declaration, 'declarations')[0]!, 'id'));
    return [{ node, name: name ?? '' }];
  });
}

/** True if a docstring stands right above. Types and values may lean on the docstring that opens their file, or on that of
 * a neighbour without a blank line between, as the type of a closed list does; what can be called has its own.
 */
function hasDocstring(file: SourceFile, node: SyntaxNode): boolean {
  const above = file.text.slice(0, node.start).trimEnd();
  if (above.endsWith('*/')) return isDocstring(file, above.length);
  const declaration = childOf(node, 'declaration');
  if (declaration && CALLABLE.includes(declaration.type)) return false;
  const block =
    file.text
      .slice(0, node.start)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  return file.text.startsWith('/**') || (block.trimStart().startsWith('/**') && /^export /m.test(block));
}

function isDocstring(file: SourceFile, end: number): boolean {
  return file.comments.some((one) => one.type === 'Block' && one.value.startsWith('*') && one.end === end);
}
