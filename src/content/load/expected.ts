/** What policies must show on a level. */
import { join } from 'node:path';
import { type ExpectedFile, expectedSchema } from '../schema/expected.ts';
import { readContent } from './files.ts';

/**
 * Load the expectations of a level of the project.
 *
 * @throws {ContentError} If the file is missing or wrong.
 */
export const loadExpected = (root: string, id: string): ExpectedFile =>
  readContent(root, join(root, 'levels/scenarios', id, 'expected.yaml'), expectedSchema).value;
