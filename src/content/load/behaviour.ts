/** Behaviour checks from the project's folder. */
import { join } from 'node:path';
import { type BehaviourCheck, behaviourSchema } from '../schema/behaviour.ts';
import { contentFiles, readContent } from './files.ts';

/**
 * Load every behaviour check.
 *
 * @throws {ContentError} If a file is wrong.
 */
export const loadBehaviour = (root: string): BehaviourCheck[] =>
  contentFiles(join(root, 'levels/behaviour')).flatMap(
    (path) => readContent(root, path, behaviourSchema).value.checks,
  );
