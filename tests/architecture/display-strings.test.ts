import { describe, expect, it } from 'vitest';
import { lineAt, parseText, type SourceFile, sourceFiles } from '../../tools/source/source-files.ts';
import { childOf, childrenOf, findNodes, type SyntaxNode, textOf, walk } from '../../tools/source/syntax.ts';

/** Attributes whose text a player sees or hears. */
const SPOKEN_ATTRIBUTES = [
  'alt',
  'aria-braillelabel',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

describe('text that people read', () => {
  it('stands in message files, never in the markup', () => {
    const literals = sourceFiles('src').flatMap(literalText);
    expect(literals).toEqual([]);
  });

  it('is never drawn in the canvas', () => {
    const drawn = sourceFiles('src/scenes').flatMap((file) =>
      findNodes(file.program, 'MemberExpression')
        .filter(({ node }) => ['text', 'bitmapText'].includes(textOf(childOf(node, 'property')) ?? ''))
        .filter(({ node }) => textOf(childOf(childOf(node, 'object') ?? node, 'property')) === 'add')
        .map(({ node }) => `${file.path}:${lineAt(file, node.start)}`),
    );
    expect(drawn).toEqual([]);
  });

  it('is found by the scanner where it is written into the markup', () => {
    const sample = `<p title="Harvest">Grain {\`in \${x} tonnes\`} {"cut"} {a ? "yes" : b} <b class="sheet">{5}</b></p>;`;
    expect(literalText(parseText('sample.tsx', sample))).toHaveLength(6);
    expect(literalText(parseText('sample.tsx', '<p class="a b" title={t.x}>{t.y} · {n(4)}</p>;'))).toEqual(
      [],
    );
  });
});

function literalText(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node, above) => {
    for (const text of textShown(node, above[0])) {
      if (/\p{L}/u.test(text)) found.push(`${file.path}:${lineAt(file, node.start)} '${text.trim()}'`);
    }
  });
  return found;
}

function textShown(node: SyntaxNode, parent: SyntaxNode | undefined): string[] {
  if (node.type === 'JSXText') return isKeyName(parent) ? [] : [String(node.value)];
  if (node.type === 'JSXAttribute') {
    const spoken = SPOKEN_ATTRIBUTES.includes(textOf(childOf(node, 'name')) ?? '');
    return spoken ? literalResults(childOf(node, 'value')) : [];
  }
  const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
  return node.type === 'JSXExpressionContainer' && isChild ? literalResults(node) : [];
}

/** What is printed on a key is the same in every language. */
function isKeyName(element: SyntaxNode | undefined): boolean {
  const opening = element && childOf(element, 'openingElement');
  return ['KeyHint', 'kbd'].includes(textOf(opening && childOf(opening, 'name')) ?? '');
}

/** Literals that an expression can turn into: itself, both sides of a choice or a sum, the fixed pieces of a template. */
function literalResults(node: SyntaxNode | undefined): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    return childrenOf(node, 'quasis').map((piece) => (piece.value as { cooked: string }).cooked);
  }
  if (node.type === 'BinaryExpression' && node.operator !== '+') return [];
  // What stands before && decides whether, not what.
  const inside = [
    'expression',
    'right',
    'consequent',
    'alternate',
    ...(node.operator === '&&' ? [] : ['left']),
  ];
  const kinds = ['JSXExpressionContainer', 'ConditionalExpression', 'LogicalExpression', 'BinaryExpression'];
  return kinds.includes(node.type)
    ? inside.flatMap((property) => literalResults(childOf(node, property)))
    : [];
}
