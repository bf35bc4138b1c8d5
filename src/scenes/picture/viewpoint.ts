/** Fits the picture into its frame, moves the camera, and tells where its places lie. */
import type { Scene } from 'phaser';
import type { PictureEvents, PlaceRect } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import type { Area } from '../layout/places.ts';
import { type Box, boxOf } from '../layout/polygon.ts';
import {
  type Camera,
  cameraOf,
  HOME,
  nearer,
  type Size,
  type ViewWindow,
  windowFor,
  zoomBounds,
} from '../layout/view-window.ts';
import type { Glass } from './backdrop.ts';

/** Finest pixels that the picture is drawn in. */
const FINEST = 2;
/** Length of a move of the camera. Unit: ms. */
const GLIDE = 380;
/** How near a small place is brought when it is looked at. Unit: CSS px a px of the design. */
const CLOSE = 1.5;
const SMALL = 130;
/** Less than this is no move. */
const HARDLY = 0.01;

interface Glide {
  readonly from: Camera;
  readonly to: Camera;
  time: number;
}

/** Follows the frame's size and holds the camera. */
export class Viewpoint {
  window: ViewWindow;
  /** Called when the window has moved. */
  moved: () => void = () => {};
  /** Told when the frame has another size. */
  resized: () => void = () => {};
  /** Whether the camera jumps instead of gliding. */
  still = false;
  readonly #observer: ResizeObserver;
  #camera: Camera = HOME;
  #glide: Glide | null = null;
  #open: readonly ScenePlace[] = [];
  #told = '';
  #toldCamera = '';
  #finest: number = FINEST;

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
      if (host.clientWidth <= 0 || host.clientHeight <= 0) return;
      this.#fit();
      this.resized();
    });
    this.#observer.observe(host);
    this.#fit();
  }

  get #frame(): Size {
    return { width: Math.max(1, this.host.clientWidth), height: Math.max(1, this.host.clientHeight) };
  }

  /** Whether the picture is shown nearer than usual. */
  get isNear(): boolean {
    return this.#camera.zoom > 1 + HARDLY;
  }

  /** Whether the camera is on its way. */
  get glides(): boolean {
    return this.#glide !== null;
  }

  /** The window in pixels of the screen. */
  get glass(): Glass {
    const { scrollX: left, scrollY: top, zoom } = this.scene.cameras.main;
    const { width, height } = this.scene.game.canvas;
    return { left, top, zoom, width, height };
  }

  /** Draw in no finer pixels than so many a CSS px. */
  sharpen(finest: number): void {
    if (finest === this.#finest) return;
    this.#finest = finest;
    this.#fit();
  }

  /** Show which places are open. */
  show(open: readonly ScenePlace[]): void {
    this.#open = open;
    this.#tell();
  }

  /** Move the window, as far as there is something to see. Unit: px of the design. */
  pan(dx: number, dy: number): void {
    const { x, y, zoom } = this.#camera;
    this.#set({ x: x + dx, y: y + dy, zoom });
  }

  /** Come nearer by a factor about a point of the page (CSS px), or about the middle. */
  zoom(by: number, at?: readonly [clientX: number, clientY: number], glides = false): void {
    const { x, y, width, height } = this.window;
    const point = at ? this.toDesign(at[0], at[1]) : ([x + width / 2, y + height / 2] as const);
    const to = nearer(this.#frame, this.design, this.window, by, point);
    if (glides) this.#glideTo(to);
    else this.#set(to);
  }

  /** Show the usual window again. */
  home(): void {
    this.#glideTo(HOME);
  }

  /** Bring an area into the frame; a small one near, if asked. */
  lookAt(area: Area, near: boolean): void {
    const box = boxOf(area.polygons.flat());
    const small = near && box.right - box.left < SMALL;
    if (!small && this.#holds(box)) return;
    const usual = windowFor(this.#frame, this.design);
    const zoom = Math.max(this.#camera.zoom, small ? CLOSE / usual.scale : 1);
    this.#glideTo({
      x: (box.left + box.right) / 2 - usual.x - usual.width / 2,
      y: (box.top + box.bottom) / 2 - usual.y - usual.height / 2,
      zoom,
    });
  }

  /** Turn a point of the window (CSS px) into px of the design. */
  toDesign(clientX: number, clientY: number): readonly [x: number, y: number] {
    const { left, top } = this.host.getBoundingClientRect();
    const { x, y, scale } = this.window;
    return [x + (clientX - left) / scale, y + (clientY - top) / scale];
  }

  /** Let a move of the camera go on. Unit: ms. */
  step(delta: number): void {
    const glide = this.#glide;
    if (!glide) return;
    glide.time += delta;
    const t = Math.min(1, glide.time / GLIDE);
    const ease = t * t * (3 - 2 * t);
    const between = (from: number, to: number): number => from + (to - from) * ease;
    const { from, to } = glide;
    if (t === 1) this.#glide = null;
    this.#camera = {
      x: between(from.x, to.x),
      y: between(from.y, to.y),
      zoom: between(from.zoom, to.zoom),
    };
    this.#fit();
  }

  /** Stop following. */
  destroy(): void {
    this.#observer.disconnect();
  }

  /** Whether the middle and most of a box lie in the frame. */
  #holds({ left, right, top, bottom }: Box): boolean {
    const { x, y, width, height } = this.window;
    const seenX = Math.min(right, x + width) - Math.max(left, x);
    const seenY = Math.min(bottom, y + height) - Math.max(top, y);
    const enough = (seen: number, of: number, room: number): boolean => seen >= Math.min(of, room) * 0.6;
    return enough(seenX, right - left, width) && enough(seenY, bottom - top, height);
  }

  #set(camera: Camera): void {
    this.#glide = null;
    this.#camera = this.#within(camera);
    this.#fit();
  }

  #within(camera: Camera): Camera {
    return cameraOf(this.#frame, this.design, windowFor(this.#frame, this.design, camera));
  }

  #glideTo(camera: Camera): void {
    const to = this.#within(camera);
    if (this.still) {
      this.#set(to);
      return;
    }
    this.#glide = { from: this.#camera, to, time: 0 };
    this.moved();
  }

  #fit(): void {
    const { width, height } = this.#frame;
    const fine = Math.min(this.#finest, window.devicePixelRatio || 1);
    const { scale, canvas } = this.scene.game;
    const [w, h] = [Math.round(width * fine), Math.round(height * fine)];
    if (canvas.width !== w || canvas.height !== h) scale.resize(w, h);
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    this.window = windowFor(this.#frame, this.design, this.#camera);
    const zoom = this.window.scale * fine;
    const camera = this.scene.cameras.main;
    camera.setOrigin(0, 0).setZoom(zoom);
    // Whole device pixels keep what stands still as sharp as it was painted.
    camera.setScroll(Math.round(this.window.x * zoom) / zoom, Math.round(this.window.y * zoom) / zoom);
    // Near, one finger moves the picture every way; else up and down are the page's, which must scroll under it.
    this.host.style.touchAction = this.isNear ? 'none' : 'pan-y';
    // On the way nothing is told: the tags and cards over the picture follow when it has arrived.
    if (!this.#glide) this.#tell();
    this.#tellCamera();
    this.moved();
  }

  #rectOf(area: Area): PlaceRect {
    const { x, y, width, height, scale } = this.window;
    const box = boxOf(area.polygons.flat());
    const [left, top] = [Math.max(box.left, x), Math.max(box.top, y)];
    const [right, bottom] = [Math.min(box.right, x + width), Math.min(box.bottom, y + height)];
    const shown = right > left && bottom > top;
    const part = shown ? { left, top, right, bottom } : box;
    return {
      ...area.place,
      shown,
      x: (part.left - x) * scale,
      y: (part.top - y) * scale,
      width: (part.right - part.left) * scale,
      height: (part.bottom - part.top) * scale,
    };
  }

  #tell(): void {
    const rects = this.areas()
      .filter((area) => area.always || (this.#open as readonly string[]).includes(area.place.place))
      .map((area) => this.#rectOf(area));
    const told = JSON.stringify(rects);
    if (told === this.#told) return;
    this.#told = told;
    this.events.onPlaces(rects);
  }

  #tellCamera(): void {
    const { least, most } = zoomBounds(this.#frame, this.design);
    const { x, y, zoom } = this.#camera;
    const state = {
      nearer: zoom < most - HARDLY,
      farther: zoom > least + HARDLY,
      moved: Math.abs(zoom - 1) > HARDLY || Math.hypot(x, y) > 1,
    };
    const told = JSON.stringify(state);
    if (told === this.#toldCamera) return;
    this.#toldCamera = told;
    this.events.onCamera(state);
  }
}
