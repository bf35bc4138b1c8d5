/** A new screen begins at its heading, for whoever reads with ears or keys. */
import { useEffect, useRef } from 'preact/hooks';
import { useStage } from '../stage.ts';

/** Focus the heading of the screen whenever another one opens; the first screen leaves the focus where it is. */
export function useHeadingFocus(): void {
  const { route } = useStage();
  const key = JSON.stringify(route);
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    const headings = [...document.querySelectorAll<HTMLElement>('h1')];
    const heading = headings.find((one) => one.getClientRects().length > 0);
    // A screen that is still fetched has none yet: it is looked for again when it comes.
    if (!heading) return;
    last.current = key;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    document.querySelector('.app')?.scrollTo(0, 0);
  });
}
