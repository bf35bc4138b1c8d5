/** The archive's screen, fetched once a turn has been played: nobody opens it before, and the first visit is the lighter for it. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Give the screen once it is there. If it can't be fetched, what is given breaks, and the page says so and offers a mend. */
export function useArchive(wanted: boolean): FunctionComponent | null {
  const [screen, setScreen] = useState<{ readonly Archive: FunctionComponent | null }>({ Archive: null });
  useEffect(() => {
    if (!wanted) return;
    import('../debrief/debrief-screen.tsx').then(
      ({ DebriefScreen }) => setScreen({ Archive: DebriefScreen }),
      (error: unknown) =>
        setScreen({
          Archive: () => {
            throw error;
          },
        }),
    );
  }, [wanted]);
  return screen.Archive;
}
