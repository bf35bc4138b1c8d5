/** A row of tabs that may be wider than its place: which ends go on, and the chosen tab in view. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Mark the ends of a row beyond which there is more of it. A pixel of rounding is no more. */
function markEnds(row: HTMLElement): void {
  row.toggleAttribute('data-before', row.scrollLeft > 1);
  row.toggleAttribute('data-after', row.scrollLeft + row.clientWidth < row.scrollWidth - 1);
}

/** Keep the ends of a row marked, and bring the chosen tab into view when another is chosen. */
export function useTabRow(chosen: number): { current: HTMLDivElement | null } {
  const row = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const element = row.current!;
    const mark = (): void => markEnds(element);
    const watch = new ResizeObserver(mark);
    watch.observe(element);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, []);
  useLayoutEffect(() => {
    const element = row.current!;
    if (element.scrollWidth > element.clientWidth)
      element
        .querySelector('[aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    markEnds(element);
  }, [chosen]);
  return row;
}
