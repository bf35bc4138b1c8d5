/** Fits the picture into its frame, pans it, and tells where its places lie. */
import type { Scene } from 'phaser';
import type { PictureEvents, PlaceRect } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import type { Area } from '../layout/places.ts';
import { boxOf } from '../layout/polygon.ts';
import { type Size, type ViewWindow, windowFor } from '../layout/view-window.ts';

/** Finest pixels that the picture is drawn in. */
const FINEST = 2;
const LANDMARKS: readonly string[] = ['granary', 'mess-hall'];

/** Follows the frame's size. */
export class Viewpoint {
  window: ViewWindow;
  /** Called when the window has moved. */
  moved: () => void = () => {};
  readonly #observer: ResizeObserver;
  #offset = { x: 0, y: 0 };
  #open: readonly ScenePlace[] = [];
  #told = '';

  constructor(
    readonly scene: Scene,
    readonly host: HTMLElement,
    readonly design: Size,
    readonly areas: () => readonly Area[],
    readonly events: PictureEvents,
  ) {
    this.window = windowFor(this.#frame, design);
    // A frame that is hidden has no size; the picture keeps its own until it is seen again.
    this.#observer = new ResizeObserver(() => {
      if (host.clientWidth > 0 && host.clientHeight > 0) this.#fit();
    });
    this.#observer.observe(host);
    this.#fit();
  }

  get #frame(): Size {
    return { width: Math.max(1, this.host.clientWidth), height: Math.max(1, this.host.clientHeight) };
  }

  /** Show which places are open. */
  show(open: readonly ScenePlace[]): void {
    this.#open = open;
    this.#tell();
  }

  /** Move the window, as far as there is something to see. Unit: px of the design. */
  pan(dx: number, dy: number): void {
    const base = windowFor(this.#frame, this.design);
    const moved = windowFor(this.#frame, this.design, { x: this.#offset.x + dx, y: this.#offset.y + dy });
    this.#offset = { x: moved.x - base.x, y: moved.y - base.y };
    this.#fit();
  }

  /** Turn a point of the window (CSS px) into px of the design. */
  toDesign(clientX: number, clientY: number): readonly [x: number, y: number] {
    const { left, top } = this.host.getBoundingClientRect();
    const { x, y, scale } = this.window;
    return [x + (clientX - left) / scale, y + (clientY - top) / scale];
  }

  /** Stop following. */
  destroy(): void {
    this.#observer.disconnect();
  }

  #fit(): void {
    const { width, height } = this.#frame;
    const fine = Math.min(FINEST, window.devicePixelRatio || 1);
    const { scale, canvas } = this.scene.game;
    const [w, h] = [Math.round(width * fine), Math.round(height * fine)];
    if (canvas.width !== w || canvas.height !== h) scale.resize(w, h);
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    this.window = windowFor(this.#frame, this.design, this.#offset);
    const zoom = this.window.scale * fine;
    const camera = this.scene.cameras.main;
    camera.setOrigin(0, 0).setZoom(zoom);
    // Whole device pixels keep what stands still as sharp as it was painted.
    camera.setScroll(Math.round(this.window.x * zoom) / zoom, Math.round(this.window.y * zoom) / zoom);
    this.#tell();
    this.moved();
  }

  #rectOf(area: Area): PlaceRect | null {
    const { x, y, width, height, scale } = this.window;
    const box = boxOf(area.polygons.flat());
    const left = Math.max(box.left, x);
    const top = Math.max(box.top, y);
    const right = Math.min(box.right, x + width);
    const bottom = Math.min(box.bottom, y + height);
    if (right <= left || bottom <= top) return null;
    return {
      ...area.place,
      x: (left - x) * scale,
      y: (top - y) * scale,
      width: (right - left) * scale,
      height: (bottom - top) * scale,
    };
  }

  #tell(): void {
    const open = [...LANDMARKS, ...this.#open] as readonly string[];
    const rects = this.areas()
      .filter((area) => open.includes(area.place.place))
      .map((area) => this.#rectOf(area))
      .filter((rect) => rect !== null);
    const told = JSON.stringify(rects);
    if (told === this.#told) return;
    this.#told = told;
    this.events.onPlaces(rects);
  }
}
