import type { title as en } from '../en/title.ts';

/** Messages of: title. */
export const title: typeof en = {};
