/** Content files on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type * as v from 'valibot';
import { type ReadFile, readShape } from '../compile/read.ts';
import { ContentError } from '../text/content-error.ts';
import { parseContent } from '../text/document.ts';

/** Show a path from the project's folder, with forward slashes, where it lies inside it. */
function shownPath(root: string, path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside.split(sep).join('/');
}

/**
 * Read one file and check its shape.
 *
 * @throws {ContentError} If it is not there, cannot be parsed or has another shape.
 */
export function readContent<const S extends v.GenericSchema>(
  root: string,
  path: string,
  schema: S,
): ReadFile<v.InferOutput<S>> {
  const file = shownPath(root, path);
  if (!existsSync(path))
    throw new ContentError({ file, line: 1, path: '' }, 'Add this file, or name another: it is not there.');
  return readShape(parseContent(file, readText(file, path)), schema);
}

function readText(file: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ContentError({ file, line: 1, path: '' }, 'Name a file that can be read.');
  }
}

/** List the YAML and JSON files of a folder, sorted by name, as full paths. */
export function contentFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** List the folders inside a folder, sorted by name. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}

/** Tell a path from an id: it holds a slash or a dot, or a file of that name is there. */
export const isPath = (text: string): boolean =>
  /[/\\.]/.test(text) || (existsSync(text) && statSync(text).isFile());
