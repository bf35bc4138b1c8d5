/** The pointer in the picture: it picks up groups, moves the camera, and points at places. */
import type { Scene } from 'phaser';
import { isSamePlace, type PictureEvents, type PicturePlace } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import type { Crowd } from '../crowd/crowd.ts';
import type { Walker } from '../crowd/walker.ts';
import { type Area, areaAt } from '../layout/places.ts';
import type { Viewpoint } from '../picture/viewpoint.ts';
import { CameraHand } from './camera-hand.ts';
import { CarryingHand, FIGURES_A_PRESS } from './carrying-hand.ts';
import { PlaceMark } from './place-mark.ts';

/** Reach around a figure: of a finger in CSS px, of a mouse in px of the design. */
const FINGER = 12;
const POINT = 2;
/** A press that moves less is no drag; one that stays so long on a figure picks it up. Unit: CSS px, ms. */
const SLOP = 6;
const PICKED = 180;
const PICKED_BY_FINGER = 320;
/** Two presses within this are one double press. Unit: ms, CSS px. */
const DOUBLE = 340;
const BESIDE = 30;
const DOUBLE_NEARER = 1.8;
const SIZES: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** What the hands work on. */
export interface Ground {
  readonly host: HTMLElement;
  readonly scene: Scene;
  readonly crowd: Crowd;
  readonly view: Viewpoint;
  /** Areas that figures can be set down in. */
  areas(): readonly Area[];
  /** Areas that are only looked at; the woods lie behind everything. */
  readonly landmarks: readonly Area[];
  readonly woods: Area;
  readonly events: PictureEvents;
  /** Places that are open this turn; none while a season passes. */
  open(): readonly ScenePlace[];
  /** Something changed that the player should see at once. */
  touched(): void;
}

/** A pointer that is down, until it is known what it does. */
interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** The figure under it, which a drag or a longer press picks up. A finger may yet scroll the page. */
  readonly walker: Walker | null;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  moved: boolean;
}

/** Listens to the pointer over the picture. */
export class Hands {
  readonly #stop = new AbortController();
  readonly #mark: PlaceMark;
  readonly #carrying: CarryingHand;
  readonly #camera: CameraHand;
  #press: Press | null = null;
  #lastPress = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };
  #hovered: PicturePlace | null = null;
  #lookedAt: PicturePlace | null = null;

  constructor(readonly ground: Ground) {
    this.#mark = new PlaceMark(ground.scene);
    this.#carrying = new CarryingHand({
      ...ground,
      mark: this.#mark,
      scale: () => ground.view.window.scale,
    });
    this.#camera = new CameraHand(ground.host, ground.view);
    this.#listen(ground.host);
  }

  #listen(host: HTMLElement): void {
    const { signal } = this.#stop;
    host.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerup', (event) => this.#up(event), { signal });
    host.addEventListener('pointercancel', (event) => this.#cancel(event), { signal });
    host.addEventListener('pointerleave', () => this.#hover(null), { signal });
    host.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    // A finger that holds figures must carry them and not scroll the page.
    for (const kind of ['touchstart', 'touchmove'] as const)
      host.addEventListener(kind, (event) => this.#carrying.holds && event.preventDefault(), {
        signal,
        passive: false,
      });
    window.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
  }

  /** Stop listening. */
  destroy(): void {
    this.putBack();
    this.#stop.abort();
  }

  /** Put back what is held. */
  putBack(): void {
    this.#drop();
    this.#carrying.putBack();
  }

  /** Mark a place that is looked at from outside of the picture, and bring it into the frame. */
  lookAt(place: PicturePlace | null, near: boolean): void {
    this.#lookedAt = place;
    const area = this.#areaOf(place);
    if (area) this.ground.view.lookAt(area, near);
    this.#showLooked();
  }

  #areaOf(place: PicturePlace | null): Area | undefined {
    const { areas, landmarks, woods } = this.ground;
    return place
      ? [...landmarks, ...areas(), woods].find((area) => isSamePlace(area.place, place))
      : undefined;
  }

  #showLooked(): void {
    if (this.#carrying.holds) return;
    const place = this.#lookedAt ?? this.#hovered;
    if (this.#mark.show(this.#areaOf(place), 'looked')) this.ground.touched();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#carrying.holds) {
      // A second finger asks for more.
      this.#carrying.grow(FIGURES_A_PRESS);
      return;
    }
    const { ground } = this;
    const at = ground.view.toDesign(event.clientX, event.clientY);
    const mouse = event.pointerType === 'mouse';
    const reach = mouse ? POINT : FINGER / ground.view.window.scale;
    const first = this.#press === null;
    const walker = first && ground.open().length > 0 ? ground.crowd.at(at[0], at[1], reach) : null;
    ground.host.setPointerCapture(event.pointerId);
    this.#drop();
    const pick = (): void => this.#pick(walker!, event);
    this.#press = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      walker,
      timer: walker ? setTimeout(pick, mouse ? PICKED : PICKED_BY_FINGER) : undefined,
      moved: !first,
    };
    this.#camera.press(event);
    if (walker && mouse) event.preventDefault();
  }

  #pick(walker: Walker, event: PointerEvent): void {
    this.#camera.lift(event);
    this.#hover(null);
    const at = this.ground.view.toDesign(event.clientX, event.clientY);
    this.#carrying.lift(walker, event.shiftKey, at);
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (!press) {
      if (event.pointerType === 'mouse') this.#look(event);
      return;
    }
    const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
    if (event.pointerId === press.id && Math.hypot(dx, dy) > SLOP) this.#start(press, event, dx, dy);
    if (this.#carrying.holds) {
      if (event.pointerId === press.id)
        this.#carrying.carry(this.ground.view.toDesign(event.clientX, event.clientY));
    } else if (press.moved) this.#camera.move(event);
  }

  /** A press becomes a drag: sideways, a finger carries the figure under it; up and down, the page is scrolled. */
  #start(press: Press, event: PointerEvent, dx: number, dy: number): void {
    if (press.moved) return;
    press.moved = true;
    clearTimeout(press.timer);
    const { walker } = press;
    const free = event.pointerType === 'mouse' || this.ground.view.isNear;
    const carries = free || Math.abs(dx) > Math.abs(dy);
    if (walker && !this.#carrying.holds && carries) this.#pick(walker, event);
    this.#carrying.settle();
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    this.#camera.lift(event);
    if (!press || event.pointerId !== press.id) return;
    this.#drop();
    if (this.ground.host.hasPointerCapture(event.pointerId))
      this.ground.host.releasePointerCapture(event.pointerId);
    this.#handOver(press);
    if (press.moved) this.#carrying.setDown();
    else {
      this.#carrying.putBack();
      this.#tap(event);
    }
  }

  /** After a pinch, the finger that stays goes on moving the camera. */
  #handOver(press: Press): void {
    const id = this.#camera.finger;
    if (id !== undefined) this.#press = { ...press, id, walker: null, timer: undefined, moved: true };
  }

  #cancel(event: PointerEvent): void {
    this.#camera.lift(event);
    if (!this.#press || event.pointerId === this.#press.id) this.putBack();
  }

  /** Forget the press. */
  #drop(): void {
    clearTimeout(this.#press?.timer);
    this.#press = null;
  }

  /** A press without a drag shows what is there; a double one comes nearer, or goes back. */
  #tap(event: PointerEvent): void {
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const last = this.#lastPress;
    const double = at - last.at < DOUBLE && Math.hypot(x - last.x, y - last.y) < BESIDE;
    this.#lastPress = { x, y, at: double ? Number.NEGATIVE_INFINITY : at };
    const { view, events } = this.ground;
    if (!double) events.onPress(this.#placeAt(x, y));
    else if (view.isNear) view.home();
    else view.zoom(DOUBLE_NEARER, [x, y], true);
  }

  #wheel(event: WheelEvent): void {
    if (!this.#carrying.holds) {
      this.#camera.wheel(event);
      return;
    }
    event.preventDefault();
    this.#carrying.settle();
    this.#carrying.grow(-Math.sign(event.deltaY));
  }

  #placeAt(clientX: number, clientY: number): PicturePlace | null {
    const { landmarks, areas, woods, view } = this.ground;
    const [x, y] = view.toDesign(clientX, clientY);
    const open = this.ground.open() as readonly string[];
    const isSeen = (area: Area): boolean => area.always === true || open.includes(area.place.place);
    return areaAt([...landmarks, ...areas(), woods], x, y, isSeen)?.place ?? null;
  }

  #look(event: PointerEvent): void {
    const { ground } = this;
    const [x, y] = ground.view.toDesign(event.clientX, event.clientY);
    const walker = ground.open().length > 0 ? ground.crowd.at(x, y, POINT) : null;
    ground.host.style.cursor = walker ? 'grab' : '';
    this.#hover(this.#placeAt(event.clientX, event.clientY));
  }

  #hover(place: PicturePlace | null): void {
    if (isSamePlace(place, this.#hovered)) return;
    this.#hovered = place;
    this.ground.events.onHover(place);
    this.#showLooked();
  }

  #key(event: KeyboardEvent): void {
    if (!this.#carrying.holds) return;
    const by = SIZES[event.key];
    if (event.key === 'Escape') this.putBack();
    else if (by !== undefined) {
      this.#carrying.settle();
      this.#carrying.grow(by);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
