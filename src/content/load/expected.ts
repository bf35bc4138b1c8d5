/** What policies must show on a level. */
import { type ExpectedFile, expectedSchema } from '../schema/expected.ts';
import { errorAt } from '../text/document.ts';
import { readContent } from './files.ts';

/**
 * Load the expectations of a level.
 *
 * @param path Full path of the file.
 * @throws {ContentError} If the file is missing or wrong, or speaks of a policy that it does not list.
 */
export function loadExpected(root: string, path: string): ExpectedFile {
  const { document, value } = readContent(root, path, expectedSchema);
  value.expect.forEach((expectation, i) => {
    for (const key of ['policy', 'below-policy', 'above-policy'] as const) {
      const id = expectation[key];
      if (id !== undefined && !value.policies.includes(id))
        throw errorAt(document, ['expect', i, key], `Add ${id} to the policies above, or name one of them.`);
    }
  });
  return value;
}
