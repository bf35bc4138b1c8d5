/** Messages of: settings. */
export const settings = {};
