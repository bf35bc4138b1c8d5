import type { saves as en } from '../en/saves.ts';

/** Messages of: saves. */
export const saves: typeof en = {};
