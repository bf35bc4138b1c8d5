/** Messages of: turn-report. */
export const turnReport = {};
