/** Messages of: saves. */
export const saves = {};
