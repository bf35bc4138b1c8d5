/** Messages of: text-view. */
export const textView = {};
