/** Messages of: letters. */
export const letters = {};
