import type { turnReport as en } from '../en/turn-report.ts';

/** Messages of: turn-report. */
export const turnReport: typeof en = {};
