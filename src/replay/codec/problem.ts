/** What can be wrong with a replay that comes from outside. Codes and values; sentences are made elsewhere. */
import type { Result } from '../../engine/index.ts';

/** One thing that is wrong, and where. */
export interface ReplayProblem {
  readonly code:
    | 'not-json'
    | 'not-a-replay'
    | 'newer-format'
    | 'unknown-rules'
    | 'unknown-level'
    | 'other-level-version'
    | 'broken-tree'
    | 'bad-code'
    | 'cut-off-code';
  /** Path in the file, such as `nodes.k3a9.commands[0]`, or the place in the code. */
  readonly path: string;
  readonly found: string;
}

export type Read<T> = Result<T, ReplayProblem>;

/** Turn a replay down. */
export const refuse = (
  code: ReplayProblem['code'],
  path: string,
  found: unknown = '',
): Result<never, ReplayProblem> => ({
  ok: false,
  error: { code, path, found: String(found).slice(0, 60) },
});
