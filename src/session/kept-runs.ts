/** Runs kept between visits: read with suspicion, since another version or another tab may have written them. */
import { readRun } from '../replay/index.ts';
import type { SaveRecord, Saves } from './ports.ts';

function isReadable(record: SaveRecord): boolean {
  const read = readRun(record.run);
  return read.ok && Object.hasOwn(read.value.nodes, record.at);
}

/** List the kept runs that this version can read, newest first. The others stay in the store, untouched. */
export async function listRuns(saves: Saves): Promise<SaveRecord[]> {
  const records = await saves.list();
  return records.filter(isReadable).sort((a, b) => b.savedAt - a.savedAt);
}
