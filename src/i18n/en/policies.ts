/** Messages of: policies. */
export const policies = {};
