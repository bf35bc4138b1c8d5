/** Runs kept between visits: read with suspicion, since another version or another tab may have written them. */
import { readRun, readSteps } from '../replay/index.ts';
import type { SaveRecord, Saves } from './ports.ts';

/**
 * Read what was kept of a run.
 *
 * @returns The record, without the orders of the turn under way where these can't be read; null where the run, or the
 * place at which its player stands, can't be read.
 */
export function readRecord(kept: unknown): SaveRecord | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, name, savedAt, run, at, draft } = kept as Readonly<Record<string, unknown>>;
  const read = readRun(run);
  if (!read.ok || typeof id !== 'string' || typeof at !== 'string') return null;
  if (!Object.hasOwn(read.value.nodes, at)) return null;
  return {
    id,
    name: typeof name === 'string' ? name : '',
    savedAt: typeof savedAt === 'number' ? savedAt : 0,
    run: read.value,
    at,
    draft: readSteps(draft) ?? [],
  };
}

/** List the kept runs that this version can read, newest first. The others stay in the store, untouched. */
export async function listRuns(saves: Saves): Promise<SaveRecord[]> {
  const records = await saves.list();
  return records.flatMap((record) => readRecord(record) ?? []).sort((a, b) => b.savedAt - a.savedAt);
}
