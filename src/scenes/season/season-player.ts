/** Lets a season pass: applies its beats to the model as their time comes. */
import { type SceneBeat, type SceneModel, SEASON_MS } from '../../view/scene/index.ts';

/** What the player changes. */
export interface SeasonShow {
  /** Show a model within the season. */
  showModel(model: SceneModel): void;
  /** Begin what lasts: carts, weather, furnaces. */
  begin(beat: SceneBeat): void;
  /** The season is over, or was skipped. */
  end(): void;
}

/** The longest step of a season: a slow machine keeps time, a page that was hidden does not lose the season. Unit: ms. */
const LONGEST_STEP = 1000;

interface Passing {
  readonly beats: readonly SceneBeat[];
  readonly finish: () => void;
  model: SceneModel;
  next: number;
  time: number;
  /** Whether a frame has been drawn: the time before the first is no part of the season. */
  begun: boolean;
}

/** Plays one season at a time. */
export class SeasonPlayer {
  #passing: Passing | null = null;
  #speed = 1;

  constructor(readonly show: SeasonShow) {}

  /** Whether a season passes. */
  get plays(): boolean {
    return this.#passing !== null;
  }

  /** What is shown by now of the season that passes; null where none does. */
  get model(): SceneModel | null {
    return this.#passing?.model ?? null;
  }

  /** Pace of the season, 0 where none passes. */
  get speed(): number {
    return this.#passing ? this.#speed : 0;
  }

  /** Time within the season. Unit: ms at 1x. */
  get time(): number {
    return this.#passing?.time ?? 0;
  }

  /** Let a season pass over a model. Resolves when it is over or skipped. A speed of 1 takes `SEASON_MS`. */
  play(model: SceneModel, beats: readonly SceneBeat[]): Promise<void> {
    this.skip();
    if (this.#speed <= 0) return Promise.resolve();
    return new Promise((finish) => {
      this.#passing = { model, beats, finish, next: 0, time: 0, begun: false };
    });
  }

  /** Set the pace, from the next step on; 0 ends a season that passes, and lets no other begin. */
  setSpeed(speed: number): void {
    this.#speed = speed;
    if (speed <= 0) this.skip();
  }

  /** Let time pass. Unit: ms. */
  step(delta: number): void {
    const passing = this.#passing;
    if (!passing) return;
    if (passing.begun) passing.time += Math.min(LONGEST_STEP, delta) * this.#speed;
    passing.begun = true;
    let changed = false;
    for (let beat = passing.beats[passing.next]; beat && beat.at <= passing.time; ) {
      passing.model = { ...passing.model, ...beat.shows };
      changed = changed || Object.keys(beat.shows).length > 0;
      if (beat.until > beat.at) this.show.begin(beat);
      passing.next += 1;
      beat = passing.beats[passing.next];
    }
    if (changed) this.show.showModel(passing.model);
    if (passing.time >= SEASON_MS) this.skip();
  }

  /** End the season at once. */
  skip(): void {
    const passing = this.#passing;
    if (!passing) return;
    this.#passing = null;
    this.show.end();
    passing.finish();
  }
}
