import type { letters as en } from '../en/letters.ts';

/** Messages of: letters. */
export const letters: typeof en = {};
