/** Where in a content file something stands. */
export interface Place {
  /** Path of the file as it should be shown. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Path inside the file: keys and indexes joined by dots; empty for the whole file. */
  readonly path: string;
}

/** A mistake in a content file. The message is one line: file, line, path and what mends it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly place: Place,
    /** What mends it, as a sentence. */
    readonly mend: string,
  ) {
    const path = place.path === '' ? '' : `${place.path}: `;
    super(`${place.file}:${place.line}: ${path}${mend}`.replace(/\s*\n\s*/g, ' '));
  }
}
