import type { settings as en } from '../en/settings.ts';

/** Messages of: settings. */
export const settings: typeof en = {};
