/** Messages of: labour. */
export const labour = {};
