/** Esc twice, when nothing is open, leads to the calm page. */
import { useEffect } from 'preact/hooks';
import { useStage } from '../stage.ts';

/** Time within which the second press counts. Unit: ms. */
const TOGETHER = 1500;
const OPEN = '[role="dialog"], dialog[open], [aria-modal="true"], [aria-grabbed="true"]';

const isSomethingOpen = (): boolean =>
  [...document.querySelectorAll<HTMLElement>(OPEN)].some((element) => element.getClientRects().length > 0);

/** On a paper that lies on top of another page, Esc means back, as in a drawer. */
export function useEscBack(back: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat || event.defaultPrevented || isSomethingOpen()) return;
      event.preventDefault();
      back();
    };
    // In the capture phase: before the listener that counts presses for the calm page.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
}

/** Listen for Esc. A press that something else has used does not count. */
export function useStopKey(): void {
  const { go, say, route, t } = useStage();
  const { screen } = route;
  useEffect(() => {
    let last = -Infinity;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.defaultPrevented || isSomethingOpen() || screen === 'stop') {
        last = -Infinity;
      } else if (event.timeStamp - last < TOGETHER) {
        go({ screen: 'stop' });
      } else {
        last = event.timeStamp;
        say(t.shell.escOnce);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [screen, t]);
}
