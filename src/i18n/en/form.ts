/** Messages of: form. */
export const form = {};
