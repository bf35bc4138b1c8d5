import type { textView as en } from '../en/text-view.ts';

/** Messages of: text-view. */
export const textView: typeof en = {};
