/** The list of kept runs, as it is once everything that was ordered so far is kept. */
import { useEffect } from 'preact/hooks';
import { useMaybePlay, useStage } from '../stage.ts';

/** Read the kept runs anew when a page that lists them opens. */
export function useFreshSaves(): void {
  const { refreshSaves } = useStage();
  const play = useMaybePlay();
  useEffect(() => {
    const settled = play ? play.session.settled() : Promise.resolve();
    void settled.then(() => refreshSaves());
  }, []);
}
