/** Messages of: debrief. */
export const debrief = {};
