import type { stop as en } from '../en/stop.ts';

/** Messages of: stop. */
export const stop: typeof en = {};
