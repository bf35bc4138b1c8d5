import type { shell as en } from '../en/shell.ts';

/** Messages of: shell. */
export const shell: typeof en = {};
