/** What a content file is, told by its keys. */
import { readFileSync } from 'node:fs';
import { parseContent } from '../text/document.ts';

/** Kinds of content files. */
export type ContentKind =
  | 'level'
  | 'parameters'
  | 'source'
  | 'policy'
  | 'story'
  | 'expected'
  | 'record'
  | 'preset'
  | 'behaviour';

/** A key that only files of one kind have at their root. Anything else is read as a level. */
const MARKS: readonly [string, ContentKind][] = [
  ['record', 'record'],
  ['preset', 'preset'],
  ['behaviour', 'behaviour'],
  ['topic', 'parameters'],
  ['authors', 'source'],
  ['language', 'story'],
  ['expect', 'expected'],
  ['spans', 'policy'],
  ['random', 'policy'],
];

/**
 * Tell what a file is.
 *
 * @throws {ContentError} If it is neither YAML nor JSON.
 */
export function kindOf(path: string): ContentKind {
  const { value } = parseContent(path, readFileSync(path, 'utf8'));
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return MARKS.find(([key]) => keys.includes(key))?.[1] ?? 'level';
}
