/** A node of the syntax tree (ESTree with TypeScript and JSX), read without its exact type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** What a visit is told beside the node: the nodes above it, nearest first. */
export type Ancestors = readonly SyntaxNode[];

/** Visit a node and everything below it, in the order of the text. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, above: Ancestors) => void,
  above: Ancestors = [],
): void {
  visit(node, above);
  const below = [node, ...above];
  for (const child of children(node)) walk(child, visit, below);
}

/** List the nodes of the given kinds, with what stands above each. */
export function findNodes(root: SyntaxNode, ...kinds: string[]): { node: SyntaxNode; above: Ancestors }[] {
  const found: { node: SyntaxNode; above: Ancestors }[] = [];
  walk(root, (node, above) => {
    if (kinds.includes(node.type)) found.push({ node, above });
  });
  return found;
}

/** Read a property that holds a node. Undefined where it does not. */
export function childOf(node: SyntaxNode, property: string): SyntaxNode | undefined {
  const child = node[property];
  return isNode(child) ? child : undefined;
}

/** Read a property that holds a list of nodes. Empty where it does not. */
export function childrenOf(node: SyntaxNode, property: string): SyntaxNode[] {
  const list = node[property];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** Name of an identifier, or the value of a literal. Undefined for anything else. */
export function textOf(node: SyntaxNode | undefined): string | undefined {
  if (!node) return undefined;
  const value = node.type === 'Literal' ? node.value : node.name;
  return typeof value === 'string' ? value : undefined;
}

function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) => {
    if (Array.isArray(value)) return value.filter(isNode);
    return isNode(value) ? [value] : [];
  });
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
