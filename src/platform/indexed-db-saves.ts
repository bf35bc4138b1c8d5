/** Runs kept in IndexedDB, through the idb library. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SaveRecord, Saves } from '../session/index.ts';

const DATABASE = 'fields-and-furnaces';
const STORE = 'runs';

interface RunsDatabase extends DBSchema {
  runs: { key: string; value: SaveRecord };
}

const open = (): Promise<IDBPDatabase<RunsDatabase>> =>
  openDB<RunsDatabase>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore(STORE, { keyPath: 'id' });
    },
  });

/**
 * Keep runs in IndexedDB.
 *
 * The database is opened anew where an earlier try was refused, so that a freed disk is noticed.
 */
export function indexedDbSaves(): Saves {
  let opened: Promise<IDBPDatabase<RunsDatabase>> | null = null;
  const database = (): Promise<IDBPDatabase<RunsDatabase>> => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    list: async () => (await database()).getAll(STORE),
    load: async (id) => (await (await database()).get(STORE, id)) ?? null,
    async put(record) {
      await (await database()).put(STORE, record);
    },
    async remove(id) {
      await (await database()).delete(STORE, id);
    },
  };
}
