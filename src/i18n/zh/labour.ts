import type { labour as en } from '../en/labour.ts';

/** Messages of: labour. */
export const labour: typeof en = {};
