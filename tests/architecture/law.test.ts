import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from '../../tools/source/imports.ts';
import { folderOf, sourceFiles } from '../../tools/source/source-files.ts';
import { exceptions, law, type Part } from './law.ts';

const files = [...sourceFiles('src'), ...sourceFiles('assets')];
const imports = files.flatMap(importsOf);

describe('the dependency law', () => {
  it('covers every source file', () => {
    expect(files.filter((file) => !partOf(file.path)).map((file) => file.path)).toEqual([]);
  });

  it('has no edge outside it', () => {
    const outside = imports.filter((edge) => !isAllowed(edge)).map(asText);
    expect(outside.filter((edge) => !exceptions.includes(edge))).toEqual([]);
  });

  it('keeps no exception that is not needed', () => {
    const edges = imports.filter((edge) => !isAllowed(edge)).map(asText);
    expect(exceptions.filter((exception) => !edges.includes(exception))).toEqual([]);
  });

  it('lets scenes and dom never import each other', () => {
    const crossing = imports.filter(
      ({ from, to }) => isWithin(from, 'src/scenes') && isWithin(to, 'src/dom'),
    );
    const back = imports.filter(({ from, to }) => isWithin(from, 'src/dom') && isWithin(to, 'src/scenes'));
    expect([...crossing, ...back].map(asText)).toEqual([]);
  });
});

describe('cycles', () => {
  const values = imports.filter((edge) => edge.kind === 'file' && !edge.typeOnly);

  it('has none between files', () => {
    expect(findCycle(values.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  it('has none between folders', () => {
    const edges = values.map(({ from, to }): Edge => [folderOf(from), folderOf(to)]);
    expect(findCycle(edges.filter(([from, to]) => from !== to))).toEqual([]);
  });
});

type Edge = readonly [from: string, to: string];

function isAllowed(edge: Import): boolean {
  const part = partOf(edge.from);
  if (!part) return false;
  if (edge.kind === 'virtual') return part.virtual === true;
  if (edge.kind === 'package') return part.packages.some((name) => matches(edge.to, name));
  // Style sheets beside a component belong to it.
  if (isWithin(edge.to, part.path)) return true;
  const allowed = edge.typeOnly ? [...part.imports, ...(part.types ?? [])] : part.imports;
  return allowed.some((path) => isWithin(edge.to, path));
}

function partOf(path: string): Part | undefined {
  return law.find((part) => isWithin(path, part.path));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function asText({ from, to, typeOnly }: Import): string {
  return `${from} -> ${to}${typeOnly ? ' (types)' : ''}`;
}

/** Find one cycle, as the nodes along it; empty if there is none. */
function findCycle(edges: readonly Edge[]): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const target of next.get(node) ?? []) {
      const cycle = visit(target, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of next.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
