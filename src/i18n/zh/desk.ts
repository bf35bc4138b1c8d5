import type { desk as en } from '../en/desk.ts';

/** Messages of: desk. */
export const desk: typeof en = {};
