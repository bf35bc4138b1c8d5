/** Settings in localStorage, where the browser allows it; otherwise they last as long as the page. */
import type { SettingsStore } from '../session/index.ts';

const KEY = 'fields-and-furnaces.settings';

/** The store of this browser. */
export const browserSettings: SettingsStore = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? 'null');
    } catch {
      return null;
    }
  },
  keep(settings) {
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // Private windows and full disks refuse; the settings then last as long as the page.
    }
  },
  hints: () => ({
    languages: navigator.languages,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }),
};
