import type { debrief as en } from '../en/debrief.ts';

/** Messages of: debrief. */
export const debrief: typeof en = {};
