import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '../build/project-root.ts';
import type { SyntaxNode } from './syntax.ts';

/** One parsed TypeScript file of the project. */
export interface SourceFile {
  /** Path from the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly { readonly type: string; readonly value: string; start: number; end: number }[];
}

const parsed = new Map<string, readonly SourceFile[]>();

/** List the files under a folder of the project whose names match, sorted, as paths from the project's folder. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  const base = join(projectRoot, folder);
  const entries = readFolder(base);
  const paths = entries.map((entry) => relative(projectRoot, join(base, entry)).split(sep).join('/'));
  return paths.filter((path) => pattern.test(path)).sort();
}

/** Read and parse every `.ts` and `.tsx` file under a folder; declaration files are left out.
 *
 * @throws {SyntaxError} If a file cannot be parsed; the message names it.
 */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const known = parsed.get(folder);
  if (known) return known;
  const paths = listFiles(folder, /\.tsx?$/).filter((path) => !path.endsWith('.d.ts'));
  const files = paths.map((path) => parseText(path, readFileSync(join(projectRoot, path), 'utf8')));
  parsed.set(folder, files);
  return files;
}

/** Line number, from 1, of a position in a file. */
export function lineAt(file: SourceFile, position: number): number {
  return file.text.slice(0, position).split('\n').length;
}

/** Folder of a path, with forward slashes. */
export function folderOf(path: string): string {
  return dirname(path);
}

/** Parse one text under the name of a file, whose ending decides whether JSX is allowed.
 *
 * @throws {SyntaxError} If the text cannot be parsed; the message names the file.
 */
export function parseText(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const first = errors[0];
  if (first) throw new SyntaxError(`${path}: ${first.message}`);
  return { path, text, program: program as unknown as SyntaxNode, comments };
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
