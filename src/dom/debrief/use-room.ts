/** The room that a chart has, so that it is drawn for it and never shrunk. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../../view/archive/index.ts';

const NARROW = 560;
/** Text of a chart in rem, and of one in little room. */
const TEXT = 0.875;
const SMALL_TEXT = 0.8125;
/** A chart never takes more of the window's height. */
const MOST_HEIGHT = 0.62;
/** Room for the names of the lines, in heights of text. */
const NAMES = 9.5;

/** Measure an element. Gives the element's ref and the room, or null before it is measured. */
export function useRoom(share: number): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly room: Room | null;
} {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (width === 0) return { host, room: null };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const text = rem * (width < NARROW ? SMALL_TEXT : TEXT);
  const height = Math.max(text * 15, Math.min(width * share, window.innerHeight * MOST_HEIGHT));
  return { host, room: { width, height, names: text * NAMES, text } };
}
