/** Messages of: sources. */
export const sources = {};
