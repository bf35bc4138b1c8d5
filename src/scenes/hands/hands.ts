/** The pointer in the picture: picks up groups of figures, sets them down, and pans where more lies outside the frame. */
import type { Scene } from 'phaser';
import type { PictureEvents, PicturePlace } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import type { Crowd } from '../crowd/crowd.ts';
import { type Area, areaAt, takes } from '../layout/places.ts';
import { HeldGroup } from './held-group.ts';
import { PlaceMark } from './place-mark.ts';

/** Figures that one press lifts; with Shift, the whole group. */
const LIFTED = 5;
/** Reach of a finger around a figure. Unit: CSS px. */
const FINGER = 12;
const KEY_STEP = 80;

/** What the hands work on. */
export interface Ground {
  readonly host: HTMLElement;
  readonly scene: Scene;
  readonly crowd: Crowd;
  /** Areas that figures can be set down in. */
  areas(): readonly Area[];
  /** Areas that are only looked at. */
  readonly landmarks: readonly Area[];
  readonly events: PictureEvents;
  /** Places that are open this turn; none while a season passes. */
  open(): readonly ScenePlace[];
  /** Turn a point of the window (CSS px) into px of the design. */
  toDesign(clientX: number, clientY: number): readonly [x: number, y: number];
  /** CSS px a px of the design. */
  scale(): number;
  /** Move the window by so many px of the design. */
  pan(dx: number, dy: number): void;
  /** Something changed that the player should see at once. */
  touched(): void;
}

/** Listens to the pointer over the picture. */
export class Hands {
  readonly #mark: PlaceMark;
  readonly #stop = new AbortController();
  #held: HeldGroup | null = null;
  #over: Area | undefined;
  #panFrom: readonly [number, number] | null = null;
  #hovered: PicturePlace | null = null;

  constructor(readonly ground: Ground) {
    this.#mark = new PlaceMark(ground.scene);
    const { host } = ground;
    const { signal } = this.#stop;
    host.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerup', (event) => this.#lift(event), { signal });
    host.addEventListener('pointercancel', () => this.putBack(), { signal });
    host.addEventListener('pointerleave', () => this.#hover(null), { signal });
    host.addEventListener('keydown', (event) => this.#key(event), { signal });
    // A finger on a figure must carry it and not scroll the page.
    host.addEventListener('touchstart', (event) => this.#held && event.preventDefault(), {
      signal,
      passive: false,
    });
    window.addEventListener('keydown', (event) => this.#escape(event), { signal, capture: true });
  }

  /** Stop listening. */
  destroy(): void {
    this.putBack();
    this.#stop.abort();
  }

  /** Put back what is held. */
  putBack(): void {
    this.#panFrom = null;
    const held = this.#letGo();
    if (!held) return;
    for (const walker of held.walkers) walker.walkTo(walker.spot);
    this.ground.events.onHold(null);
    this.ground.touched();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || this.#held) return;
    const { ground } = this;
    const [x, y] = ground.toDesign(event.clientX, event.clientY);
    const reach = event.pointerType === 'mouse' ? 2 : FINGER / ground.scale();
    const walker = ground.open().length > 0 ? ground.crowd.at(x, y, reach) : null;
    ground.host.setPointerCapture(event.pointerId);
    if (!walker) {
      this.#panFrom = [event.clientX, event.clientY];
      return;
    }
    const most = event.shiftKey ? Number.POSITIVE_INFINITY : LIFTED;
    this.#held = new HeldGroup(ground.scene, ground.crowd.handful(walker, most));
    this.#carry(x, y);
    event.preventDefault();
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.ground.toDesign(event.clientX, event.clientY);
    if (this.#held) this.#carry(x, y);
    else if (this.#panFrom) this.#drag(event, this.#panFrom);
    else if (event.pointerType === 'mouse') this.#look(x, y);
  }

  #drag(event: PointerEvent, [fromX, fromY]: readonly [number, number]): void {
    const scale = this.ground.scale();
    this.ground.pan((fromX - event.clientX) / scale, (fromY - event.clientY) / scale);
    this.#panFrom = [event.clientX, event.clientY];
  }

  #carry(x: number, y: number): void {
    const { ground } = this;
    const held = this.#held!;
    const { brigade, place, walkers } = held.handful;
    held.carryTo(x, y);
    this.#over = areaAt(ground.areas(), x, y, (area) => takes(area, brigade, ground.open()));
    this.#mark.show(this.#over);
    ground.events.onHold({
      brigade,
      from: place,
      figures: walkers.length,
      over: (this.#over?.place.place as ScenePlace | undefined) ?? null,
    });
    ground.touched();
  }

  #lift(event: PointerEvent): void {
    this.#panFrom = null;
    if (this.ground.host.hasPointerCapture(event.pointerId))
      this.ground.host.releasePointerCapture(event.pointerId);
    const to = this.#over?.place.place as ScenePlace | undefined;
    const held = this.#letGo();
    if (!held) return;
    const { brigade, place: from, walkers } = held;
    if (to && to !== from) {
      // Those who were carried are the first to leave their group.
      for (const walker of walkers) walker.rank += 1000;
      this.ground.events.onDrop({ brigade, from, to, figures: walkers.length });
    }
    for (const walker of walkers) walker.walkTo(walker.spot);
    this.ground.touched();
    // Whoever listens for the same pointer outside the picture still needs to know what was held.
    setTimeout(() => this.ground.events.onHold(null));
  }

  #letGo() {
    const held = this.#held;
    if (!held) return null;
    held.release();
    this.#held = null;
    this.#over = undefined;
    this.#mark.show(undefined);
    return held.handful;
  }

  #look(x: number, y: number): void {
    const { ground } = this;
    const walker = ground.open().length > 0 ? ground.crowd.at(x, y, 2) : null;
    ground.host.style.cursor = walker ? 'grab' : '';
    const area = areaAt(ground.landmarks, x, y) ?? areaAt(ground.areas(), x, y);
    this.#hover(area?.place ?? null);
  }

  #hover(place: PicturePlace | null): void {
    if (place?.place === this.#hovered?.place && place?.brigade === this.#hovered?.brigade) return;
    this.#hovered = place;
    this.ground.events.onHover(place);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#held) return;
    event.preventDefault();
    event.stopPropagation();
    this.putBack();
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    this.ground.pan(step[0]! * KEY_STEP, step[1]! * KEY_STEP);
  }
}
