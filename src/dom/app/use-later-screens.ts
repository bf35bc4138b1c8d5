/** The screens that are fetched later: the first visit is the lighter for it. */
import { useEffect, useState } from 'preact/hooks';
import type { Route } from '../stage.ts';

/** The screens, once they are there; what went wrong, if they could not be fetched. */
export interface LaterScreens {
  readonly screens?: typeof import('./later-screens.ts');
  readonly error?: unknown;
}

/** Which screen of the page shows which place of the way. */
export const LATER = {
  debrief: 'DebriefScreen',
  form: 'FormScreen',
  letter: 'LetterScreen',
  model: 'ModelScreen',
  saves: 'SavesScreen',
  settings: 'SettingsScreen',
  sources: 'SourcesScreen',
  'text-view': 'TextViewScreen',
} as const;

/** Whether a screen is one of them. */
export const isLater = (screen: Route['screen']): screen is keyof typeof LATER => screen in LATER;

/** Give the screens once they are there. Fetched where they are wanted, and tried again when another screen opens. */
export function useLaterScreens(wanted: boolean, screen: Route['screen']): LaterScreens {
  const [found, setFound] = useState<LaterScreens>({});
  useEffect(() => {
    if (!wanted || found.screens) return;
    import('./later-screens.ts').then(
      (screens) => setFound({ screens }),
      (error: unknown) => setFound({ error }),
    );
  }, [wanted, screen]);
  return found;
}
