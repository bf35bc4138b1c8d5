/** Messages of: title. */
export const title = {};
