/** The door of the browser's ports. */
export { browserChance, browserClock, browserDesktop } from './desktop.ts';
export { indexedDbSaves } from './indexed-db-saves.ts';
export { browserSettings } from './settings-store.ts';
