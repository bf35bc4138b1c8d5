import type { sources as en } from '../en/sources.ts';

/** Messages of: sources. */
export const sources: typeof en = {};
