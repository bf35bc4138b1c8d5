/** The hand that moves the camera: drags the ground, turns the wheel, pinches. */
import type { Viewpoint } from '../picture/viewpoint.ts';

/** A wheel's notch is about so many px; so much nearer it brings. */
const NOTCH = 100;
const PER_NOTCH = 1.25;

type Point = readonly [x: number, y: number];

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.max(1, Math.hypot(ax - bx, ay - by));

/** Whether the page around an element can be scrolled. */
function scrolls(element: HTMLElement): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    const taller = at.scrollHeight > at.clientHeight + 1;
    if (taller && (overflowY === 'auto' || overflowY === 'scroll' || at === document.documentElement))
      return true;
  }
  return false;
}

/** Moves the camera by what the fingers do. */
export class CameraHand {
  readonly #points = new Map<number, Point>();

  constructor(
    readonly host: HTMLElement,
    readonly view: Viewpoint,
  ) {}

  /** A pointer goes down on the ground. */
  press({ pointerId, clientX, clientY }: PointerEvent): void {
    this.#points.set(pointerId, [clientX, clientY]);
  }

  /** A pointer moves; one that is not down moves nothing. */
  move({ pointerId, clientX, clientY }: PointerEvent): void {
    const before = this.#points.get(pointerId);
    if (!before) return;
    const now: Point = [clientX, clientY];
    const other = [...this.#points].find(([id]) => id !== pointerId)?.[1];
    this.#points.set(pointerId, now);
    const [from, to] = other ? [middle(before, other), middle(now, other)] : [before, now];
    const { scale } = this.view.window;
    this.view.pan((from[0] - to[0]) / scale, (from[1] - to[1]) / scale);
    if (other) this.view.zoom(distance(now, other) / distance(before, other), to);
  }

  /** A pointer that is down, if any is. */
  get finger(): number | undefined {
    return this.#points.keys().next().value;
  }

  /** A pointer goes up, or is taken away. */
  lift({ pointerId }: PointerEvent): void {
    this.#points.delete(pointerId);
  }

  /** Turn the wheel. Where the page scrolls, a bare wheel is the page's; with Ctrl, as a pinched pad sends it, it zooms. */
  wheel(event: WheelEvent): void {
    if (!event.ctrlKey && scrolls(this.host)) return;
    event.preventDefault();
    const notches = event.deltaMode === 0 ? event.deltaY / NOTCH : Math.sign(event.deltaY);
    const by = PER_NOTCH ** -Math.max(-2, Math.min(2, event.ctrlKey ? notches * 3 : notches));
    this.view.zoom(by, [event.clientX, event.clientY]);
  }
}
