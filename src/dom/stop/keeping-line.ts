/** What the calm page says of the keeping of the run. */
import type { Messages } from '../../i18n/index.ts';
import type { Keeping } from '../../session/index.ts';

/** Say whether the run is kept, and only what is so. */
export function keepingLine({ stop }: Messages, keeping: Keeping): string {
  switch (keeping) {
    case 'new':
      return stop.nothingYet;
    case 'saving':
      return stop.keeping;
    case 'saved':
      return stop.kept;
    case 'refused':
      return stop.notKept;
  }
}
