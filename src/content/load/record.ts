/** The record from the project's folder. */
import { join } from 'node:path';
import { type RecordFile, recordSchema } from '../schema/record.ts';
import { errorAt } from '../text/document.ts';
import { loadSourceIds } from './cards.ts';
import { readContent } from './files.ts';

/**
 * Load a file of the record by its id.
 *
 * @throws {ContentError} If there is none, it is wrong, or it names a source that is not there.
 */
export function loadRecord(root: string, id: string): RecordFile {
  const { document, value } = readContent(root, join(root, 'levels/record', `${id}.yaml`), recordSchema);
  const known = loadSourceIds(root);
  for (const key of ['fit', 'causes'] as const)
    value[key].forEach(({ sources }, i) => {
      const missing = sources.findIndex((source) => !known.has(source.id));
      if (missing >= 0)
        throw errorAt(
          document,
          [key, i, 'sources', missing],
          `Add levels/sources/${sources[missing]!.id}.yaml or name another source.`,
        );
    });
  return value;
}
