/** YAML or JSON text as a plain value that still knows on which line each of its parts stands. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { ContentError, type Place } from './content-error.ts';

/** Keys and indexes from the root of a file to one of its parts. */
export type PathInFile = readonly (string | number)[];

/** A parsed file. */
export interface ContentDocument {
  readonly file: string;
  readonly value: unknown;
  /** Find the place of a part; of its nearest ancestor where it does not exist. */
  readonly placeOf: (path: PathInFile) => Place;
}

/**
 * Parse YAML 1.2 or JSON, which is part of it.
 *
 * @throws {ContentError} If the text is neither.
 */
export function parseContent(file: string, text: string): ContentDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake) {
    const line = Math.max(1, counter.linePos(mistake.pos[0]).line);
    throw new ContentError({ file, line, path: '' }, `Mend the YAML here: ${mistake.message}`);
  }
  return { file, value: document.toJS(), placeOf: (path) => placeIn(file, document, counter, path) };
}

function placeIn(file: string, document: Document, counter: LineCounter, path: PathInFile): Place {
  const shown = path.map(String).join('.');
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return { file, line: counter.linePos(node.range[0]).line, path: shown };
  }
  return { file, line: 1, path: shown };
}

/** Make the error for one part of a file. */
export const errorAt = (document: ContentDocument, path: PathInFile, mend: string): ContentError =>
  new ContentError(document.placeOf(path), mend);
