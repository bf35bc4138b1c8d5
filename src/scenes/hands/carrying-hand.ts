/** The hand that carries a group of figures: how many, over what, and where they are set down. */
import type { Scene } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import type { PictureEvents, Refusal } from '../../view/picture.ts';
import type { ScenePlace } from '../../view/scene/index.ts';
import type { Crowd } from '../crowd/crowd.ts';
import type { Walker } from '../crowd/walker.ts';
import { type Area, areaAt, areaNear, takes } from '../layout/places.ts';
import { HeldGroup } from './held-group.ts';
import type { PlaceMark } from './place-mark.ts';

/** Figures that one press lifts; each time that the hand rests on them, so many more. */
export const FIGURES_A_PRESS = 5;
const REST = 550;
/** How far beside a place a group still snaps to it. Unit: CSS px. */
const SNAP = 26;

/** What the hand works on. */
export interface Reach {
  readonly scene: Scene;
  readonly crowd: Crowd;
  /** Areas of work, those first that lie in front; then what is only looked at. */
  areas(): readonly Area[];
  readonly woods: Area;
  readonly events: PictureEvents;
  readonly mark: PlaceMark;
  open(): readonly ScenePlace[];
  scale(): number;
  touched(): void;
}

/** Carries one group at a time. */
export class CarryingHand {
  #held: HeldGroup | null = null;
  #first: Walker | null = null;
  #over: Area | undefined;
  #refused: Refusal | null = null;
  #at: Spot = [0, 0];
  #told = '';
  #resting: ReturnType<typeof setInterval> | undefined;

  constructor(readonly reach: Reach) {}

  /** Whether a group is held. */
  get holds(): boolean {
    return this.#held !== null;
  }

  /** Pick up from a figure on; all of its group, where asked. Who rests on it takes more. */
  lift(walker: Walker, all: boolean, at: Spot): void {
    this.#first = walker;
    this.#at = at;
    this.#take(all ? Number.POSITIVE_INFINITY : FIGURES_A_PRESS);
    this.#resting = setInterval(() => this.grow(FIGURES_A_PRESS), REST);
  }

  /** Carry to a point. */
  carry(at: Spot): void {
    this.#at = at;
    this.#look();
  }

  /** The hand has moved on: the group stays as large as it is. */
  settle(): void {
    clearInterval(this.#resting);
  }

  /** Take so many more figures into the hand, or give so many back. */
  grow(by: number): void {
    const held = this.#held;
    if (!held) return;
    const { walkers } = held.handful;
    held.release();
    this.#take(Math.max(1, walkers.length + by));
    for (const walker of walkers) if (!walker.held) walker.walkTo(walker.spot);
  }

  /** Set the group down; where nothing takes it, its figures walk back. */
  setDown(): void {
    const over = this.#over?.place.place as ScenePlace | undefined;
    const refused = this.#refused;
    const held = this.#letGo();
    if (!held) return;
    const { brigade, place: from, walkers } = held.handful;
    const { events } = this.reach;
    if (over && over !== from) {
      // Those who were carried are the first to leave their group.
      for (const walker of walkers) walker.rank += 1000;
      events.onDrop({ brigade, from, to: over, figures: walkers.length });
    } else if (refused) events.onRefused(refused, brigade);
    for (const walker of walkers) walker.walkTo(walker.spot);
    this.reach.touched();
    // Whoever listens for the same pointer outside the picture still needs to know what was held.
    setTimeout(() => events.onHold(null));
  }

  /** Put the group back where it was. */
  putBack(): void {
    const held = this.#letGo();
    if (!held) return;
    for (const walker of held.handful.walkers) walker.walkTo(walker.spot);
    this.reach.events.onHold(null);
    this.reach.touched();
  }

  #take(most: number): void {
    const { scene, crowd } = this.reach;
    this.#held = new HeldGroup(scene, crowd.handful(this.#first!, most));
    this.#look();
  }

  #letGo(): HeldGroup | null {
    const held = this.#held;
    clearInterval(this.#resting);
    this.#held = null;
    this.#over = undefined;
    this.#refused = null;
    this.#told = '';
    this.reach.mark.show(undefined);
    held?.release();
    return held;
  }

  /** Work out what is under the hand: a place that takes the group, one that lies near, or one that refuses it. */
  #look(): void {
    const held = this.#held;
    if (!held) return;
    const { woods, mark, events } = this.reach;
    const areas = this.reach.areas();
    const [x, y] = this.#at;
    held.carryTo(x, y);
    const { brigade, place, walkers } = held.handful;
    const passes = (area: Area): boolean => takes(area, brigade, this.reach.open());
    const exact = areaAt(areas, x, y, passes);
    const other = exact ? undefined : areaAt([...areas, woods], x, y);
    this.#over = exact ?? (other ? undefined : areaNear(areas, this.#at, SNAP / this.reach.scale(), passes));
    this.#refused = other ? this.#refusal(other) : null;
    mark.show(this.#over ?? other, other ? 'refuses' : 'takes', this.#at);
    this.reach.touched();
    const hold = {
      brigade,
      from: place,
      figures: walkers.length,
      over: (this.#over?.place.place as ScenePlace | undefined) ?? null,
      refused: this.#refused,
    };
    const told = JSON.stringify(hold);
    if (told === this.#told) return;
    this.#told = told;
    events.onHold(hold);
  }

  #refusal({ place }: Area): Refusal {
    const isOpen = (this.reach.open() as readonly string[]).includes(place.place);
    return { at: place, why: isOpen && place.brigade >= 0 ? 'brigade' : 'closed' };
  }
}
