/** Policies from the project's folder or from any file. */
import { join, resolve } from 'node:path';
import type { ReadFile } from '../compile/read.ts';
import { type PolicyFile, policySchema } from '../schema/policy.ts';
import { errorAt } from '../text/document.ts';
import { loadSourceIds } from './cards.ts';
import { isPath, readContent } from './files.ts';

const FOLDER = 'levels/policies';

function readPolicy(root: string, idOrFile: string): ReadFile<PolicyFile> {
  const path = isPath(idOrFile) ? resolve(idOrFile) : join(root, FOLDER, `${idOrFile}.yaml`);
  const read = readContent(root, path, policySchema);
  if (!read.value.random && read.value.spans.length === 0)
    throw errorAt(read.document, ['spans'], 'Write at least one span of orders, or random: true.');
  return read;
}

/**
 * Load a policy by its id, or from a file where the text is a path.
 *
 * @throws {ContentError} If there is none or it is wrong.
 */
export const loadPolicy = (root: string, idOrFile: string): PolicyFile => readPolicy(root, idOrFile).value;

/**
 * Check that every work that a policy names is there.
 *
 * @throws {ContentError} If the policy is wrong or a source is missing.
 */
export function checkPolicySources(root: string, idOrFile: string): void {
  const { document, value } = readPolicy(root, idOrFile);
  const known = loadSourceIds(root);
  value.spans.forEach(({ sources }, i) => {
    const missing = sources.findIndex((id) => !known.has(id));
    if (missing >= 0)
      throw errorAt(
        document,
        ['spans', i, 'sources', missing],
        `Add levels/sources/${sources[missing]}.yaml or name another source.`,
      );
  });
}
