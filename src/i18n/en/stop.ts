/** Messages of: stop. */
export const stop = {};
