/** Follows the control of a hint: where it is, and where the mark beside it lies. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, type HintPlace, placeHint } from '../../view/hints/index.ts';
import type { Anchor } from './anchors.ts';

/** What the mark points at, and its place. Boxes are measured from the layer of the hints. */
export interface Spot {
  readonly control: HTMLElement;
  readonly ring: Box;
  readonly place: HintPlace;
}

/** Papers that lie over the page: while one is open, nothing beneath it is pointed at. */
const OVER = 'dialog[open], [role="dialog"], .held';
/** Bars that stay at the foot of the window; where there is one, cards of the picture lie at the foot too. */
const FOOT = '.bottomnav';
const OVER_FOOT = '.place-card, .drop-slip';

/** What a mark had better not lie on: controls, and what names a sheet of them. Tags and places of the picture lie over it everywhere, or cannot be seen. */
const CONTROLS = 'button:not(.people, .tag, .places__one), input, select, a, summary, .task header';

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.closest('[inert]') === null;

const shownOf = (selectors: readonly string[]): HTMLElement[] =>
  selectors.flatMap((one) => [...document.querySelectorAll<HTMLElement>(one)]).filter(isShown);

function windowBox(): Box {
  const bar = shownOf([FOOT])[0]?.getBoundingClientRect();
  const height = bar && bar.bottom >= innerHeight - 1 ? bar.top : innerHeight;
  return { left: 0, top: 0, width: document.documentElement.clientWidth, height };
}

function isInView(element: HTMLElement, window: Box): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const isBar = element.closest(FOOT) !== null;
  return isBar || (top >= -height / 2 && bottom <= window.height + height / 2);
}

function findControl({ at, ways = [] }: Anchor, window: Box): HTMLElement | null {
  const over = shownOf([FOOT]).length > 0 ? [OVER, OVER_FOOT] : [OVER];
  if (shownOf(over).length > 0) return null;
  const own = shownOf(at);
  const [first] = own;
  if (!first) return null;
  return [...own, ...shownOf(ways)].find((one) => isInView(one, window)) ?? first;
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** All other controls on the page. */
const controlsBeside = (control: HTMLElement, layer: HTMLElement): Box[] =>
  shownOf([CONTROLS])
    .filter((one) => !control.contains(one) && !one.contains(control) && !layer.contains(one))
    .map(boxOf);

function measure(anchor: Anchor, layer: HTMLElement, mark: HTMLElement): Spot | null {
  const window = windowBox();
  const control = findControl(anchor, window);
  if (!control) return null;
  const box = boxOf(control);
  const origin = layer.getBoundingClientRect();
  const size = { left: 0, top: 0, width: mark.offsetWidth, height: mark.offsetHeight };
  const others = controlsBeside(control, layer);
  const place = placeHint(box, size, window, anchor.sides, others);
  const ring = { ...box, left: box.left - origin.left, top: box.top - origin.top };
  return {
    control,
    ring,
    place: { ...place, left: place.left - origin.left, top: place.top - origin.top },
  };
}

const keyOf = (spot: Spot | null): string => (spot ? JSON.stringify([spot.ring, spot.place]) : '');

/** Follow the control as the page scrolls, changes and is resized. Null where nothing is to be pointed at. */
export function useSpot(
  anchor: Anchor | null,
  layer: RefObject<HTMLElement | null>,
  mark: RefObject<HTMLElement | null>,
): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  const last = useRef<Spot | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const next =
        anchor && layer.current && mark.current ? measure(anchor, layer.current, mark.current) : null;
      if (keyOf(next) === keyOf(last.current) && next?.control === last.current?.control) return;
      last.current = next;
      setSpot(next);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    if (!anchor) return;
    const changes = new MutationObserver(soon);
    changes.observe(document.body, { childList: true, subtree: true, attributes: true });
    const sizes = new ResizeObserver(soon);
    sizes.observe(document.body);
    if (mark.current) sizes.observe(mark.current);
    window.addEventListener('scroll', soon, true);
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
      window.removeEventListener('scroll', soon, true);
      window.removeEventListener('resize', soon);
    };
  }, [anchor]);
  return anchor ? spot : null;
}
