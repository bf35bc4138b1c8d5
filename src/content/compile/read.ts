/** Hold a parsed file against its schema and keep its places for later complaints. */
import * as v from 'valibot';
import { type ContentDocument, errorAt, type PathInFile } from '../text/document.ts';

/** A file whose shape is right. */
export interface ReadFile<T> {
  readonly document: ContentDocument;
  readonly value: T;
}

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): PathInFile => (issue.path ?? []).map((item) => item.key as string | number);

/** The deepest complaint of a union says more than "none of these fits". */
function deepest(issue: Issue): Issue {
  const inner = (issue.issues ?? []) as readonly Issue[];
  if (issue.type !== 'union' && issue.type !== 'variant') return issue;
  const found = inner.map(deepest).sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
  return found && pathOf(found).length > 0 && issue.message.startsWith('Invalid')
    ? ({
        ...found,
        path: [...(issue.path ?? []), ...(found.path ?? [])] as NonNullable<Issue['path']>,
      } as Issue)
    : issue;
}

function mendOf(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'Remove this key or mend its spelling: no such key is known here.';
  if (issue.received === 'undefined') return `Add this key; it takes ${issue.expected}.`;
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return `Write ${issue.expected ?? 'another value'} instead of ${issue.received}.`;
}

/**
 * Check the shape of a file.
 *
 * @throws {ContentError} With the first thing that is wrong.
 */
export function readShape<const S extends v.GenericSchema>(
  document: ContentDocument,
  schema: S,
): ReadFile<v.InferOutput<S>> {
  const result = v.safeParse(schema, document.value, { abortEarly: false });
  if (result.success) return { document, value: result.output };
  const issue = deepest(result.issues[0]);
  throw errorAt(document, pathOf(issue), mendOf(issue));
}
