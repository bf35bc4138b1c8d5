/** Files, the clipboard, the clock and chance of a browser. */
import type { Chance, Clock, Desktop } from '../session/index.ts';

/** Hand out files as downloads and text to the clipboard. */
export const browserDesktop: Desktop = {
  download(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  },
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};

/** The clock of the machine. */
export const browserClock: Clock = { now: () => Date.now() };

/** The chance of the machine. */
export const browserChance: Chance = {
  key: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
  id: () => `run-${Date.now().toString(36)}-${browserChance.key().toString(36)}`,
};
