import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';
import { childOf, childrenOf, findNodes, type SyntaxNode, textOf } from './syntax.ts';

/** One import of one file. */
export interface Import {
  readonly from: string;
  /** Path from the project's folder for a file of ours, else the name as written ('preact/hooks', 'node:fs'). */
  readonly to: string;
  readonly kind: 'file' | 'package' | 'virtual';
  /** True if nothing of it is left when types are stripped. */
  readonly typeOnly: boolean;
  readonly position: number;
}

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** List what a file imports: statements, re-exports, `import()`, types by `import('…')`, and `import.meta.glob`. */
export function importsOf(file: SourceFile): Import[] {
  const found = findNodes(file.program, ...IMPORTING).flatMap(({ node }) => {
    const source = textOf(childOf(node, 'source') ?? childOf(node, 'argument'));
    return source === undefined ? [] : [describe(file, node, source)];
  });
  return [...found, ...globsOf(file)];
}

function describe(file: SourceFile, node: SyntaxNode, source: string): Import {
  const common = { from: file.path, typeOnly: isTypeOnly(node), position: node.start };
  if (source.startsWith('virtual:')) return { ...common, kind: 'virtual', to: source };
  if (!source.startsWith('.')) return { ...common, kind: 'package', to: source };
  const [plain = source] = source.split('?');
  return { ...common, kind: 'file', to: posix.normalize(posix.join(posix.dirname(file.path), plain)) };
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = childrenOf(node, 'specifiers');
  if (specifiers.length === 0) return false;
  return specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** `import.meta.glob('../../assets/*.webp')` imports files as well: the folder before the first star counts. */
function globsOf(file: SourceFile): Import[] {
  return findNodes(file.program, 'CallExpression').flatMap(({ node }) => {
    const callee = childOf(node, 'callee');
    const isGlob = callee && textOf(childOf(callee, 'property')) === 'glob';
    if (!isGlob || childOf(callee, 'object')?.type !== 'MetaProperty') return [];
    const [first] = childrenOf(node, 'arguments');
    const patterns = first?.type === 'ArrayExpression' ? childrenOf(first, 'elements') : first ? [first] : [];
    return patterns.flatMap((pattern) => {
      const text = textOf(pattern);
      return text === undefined ? [] : [describe(file, node, text.replace(/\*.*$/, ''))];
    });
  });
}
