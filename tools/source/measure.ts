import { lineAt, type SourceFile } from './source-files.ts';
import { childrenOf, findNodes, type SyntaxNode } from './syntax.ts';

/** Lines and arguments of one function. */
export interface FunctionSize {
  readonly path: string;
  /** Line on which it begins. */
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** Median, 90th percentile and largest of a list of sizes; zeros for an empty list. */
export interface Spread {
  readonly median: number;
  readonly ninetieth: number;
  readonly largest: number;
}

/** Number of lines of a file, the last line break not counted. */
export function fileLines(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}

/** Measure every function of a file, nested ones too. */
export function functionSizes(file: SourceFile): FunctionSize[] {
  const kinds = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
  return findNodes(file.program, ...kinds).map(({ node }) => measure(file, node));
}

/** Summarise sizes. */
export function spread(sizes: readonly number[]): Spread {
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), ninetieth: at(0.9), largest: sorted.at(-1) ?? 0 };
}

function measure(file: SourceFile, node: SyntaxNode): FunctionSize {
  const line = lineAt(file, node.start);
  const lines = lineAt(file, node.end) - line + 1;
  return { path: file.path, line, lines, parameters: childrenOf(node, 'params').length };
}
