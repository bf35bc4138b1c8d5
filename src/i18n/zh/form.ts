import type { form as en } from '../en/form.ts';

/** Messages of: form. */
export const form: typeof en = {};
