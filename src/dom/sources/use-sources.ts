/** The works and numbers behind the game, fetched when a page wants them. */
import { useEffect, useState } from 'preact/hooks';
import { type Background, useStage } from '../stage.ts';

/** Works and parameters once they have arrived; whether fetching failed; and the way to try again. */
export interface Fetched {
  readonly loaded: Background | null;
  readonly failed: boolean;
  again(): void;
}

/** Fetch them, and again when the language changes. */
export function useSources(): Fetched {
  const { loadSources, settings } = useStage();
  const [loaded, setLoaded] = useState<Fetched['loaded']>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    loadSources().then(
      (found) => current && setLoaded(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [settings.language, tries]);
  return { loaded, failed, again: () => setTries(tries + 1) };
}
