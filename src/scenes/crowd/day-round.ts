/** Sends people through the days of a passing season: to work, to the kitchen at noon, home at dusk. */
import type { ArtManifest, HouseSpot, Spot } from '../../../assets/art/manifest.d.ts';
import { type DayPart, type DayPlan, dayPartAt, type SceneModel } from '../../view/scene/index.ts';
import { livedIn } from '../layout/homes.ts';
import type { Crowd } from './crowd.ts';
import type { Walker } from './walker.ts';

/** Below this line the river comes; who is there keeps to the houses while it does. Unit: px of the design. */
const RIVER_REACHES = 548;
/** How far before a house its door is. Unit: px of the design. */
const DOORSTEP = 3;

/** Keeps everybody's hours. */
export class DayRound {
  #plan: DayPlan | null = null;
  #homes: readonly HouseSpot[] = [];
  #part: DayPart = 'work';
  #flooded = false;

  constructor(
    readonly manifest: ArtManifest,
    readonly crowd: Crowd,
  ) {}

  /** Let the days of a season begin, with everybody at work. */
  begin(plan: DayPlan, model: SceneModel): void {
    this.#plan = plan;
    this.#homes = livedIn(this.manifest, model);
    this.#part = 'work';
    this.#flooded = false;
  }

  /** Keep no hours any more. */
  end(): void {
    this.#plan = null;
  }

  /** The river leaves its bed. */
  flood(): void {
    this.#flooded = true;
    this.#clearLowLand();
  }

  /** Send people where the time of the day calls them. Unit: ms at 1x since the season began. */
  step(time: number, model: SceneModel): void {
    if (!this.#plan) return;
    const part = dayPartAt(this.#plan, time);
    if (part === this.#part) return;
    this.#part = part;
    if (part === 'home') this.#goHome(this.#plan);
    else if (part === 'meal') this.#lineUp(this.#plan.queue);
    else this.#goToWork(model);
  }

  /** Back to work, where the land calls for it by now. */
  #goToWork(model: SceneModel): void {
    this.crowd.show(model, false);
    if (this.#flooded) this.#clearLowLand();
  }

  #goHome({ nightCrews }: DayPlan): void {
    for (const walker of this.crowd.walkers)
      if (!nightCrews.includes(walker.place) && walker.bearing !== 'ill') this.#sendHome(walker);
  }

  #clearLowLand(): void {
    for (const walker of this.crowd.walkers) if (walker.spot[1] > RIVER_REACHES) this.#sendHome(walker);
  }

  #sendHome(walker: Walker): void {
    const { x, y } = this.#houseOf(walker);
    walker.goInside([x, y + DOORSTEP]);
  }

  #houseOf({ brigade, person }: Walker): HouseSpot {
    const own = this.#homes.filter((house) => house.brigade === brigade);
    const choice = own.length > 0 ? own : this.#homes;
    return choice[person.seed % choice.length]!;
  }

  /** Those nearest to the kitchen line up with their bowls; the others eat where they are. */
  #lineUp(length: number): void {
    const { queue, messHall } = this.manifest.anchors;
    const door: Spot = [messHall.x, messHall.y];
    const wayOf = ({ x, y }: Walker): number => Math.hypot(x - door[0], y - door[1]);
    const nearest = this.crowd.walkers
      .filter(({ bearing, isInside }) => bearing !== 'ill' && !isInside)
      .sort((a, b) => wayOf(a) - wayOf(b));
    for (const [i, spot] of queue.slice(0, length).entries()) {
      const walker = nearest[i];
      if (!walker) return;
      walker.pose = 'idle';
      walker.walkTo(spot);
    }
  }
}
