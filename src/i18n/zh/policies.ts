import type { policies as en } from '../en/policies.ts';

/** Messages of: policies. */
export const policies: typeof en = {};
