/** How much the picture does in a frame. It steps down by itself before frames come late, and never changes what is told. */

/** What one step of quality draws. */
export interface QualityStep {
  /** Share of what falls or flies that is shown. */
  readonly share: number;
  /** Whether the sheets slide by themselves while a season passes. */
  readonly sways: boolean;
  /** Frames a second, at most. */
  readonly frames: number;
  /** Finest pixels, against CSS px. */
  readonly fine: number;
}

/** From the best to the least. */
export const QUALITY: readonly QualityStep[] = [
  { share: 1, sways: true, frames: 60, fine: 2 },
  { share: 0.5, sways: true, frames: 60, fine: 1.5 },
  { share: 0.5, sways: false, frames: 30, fine: 1 },
  { share: 0.25, sways: false, frames: 20, fine: 1 },
];

/** Frames that are looked at together. */
const LOOK = 30;
/** Share of a frame's time that its work may take, and how much later than due frames may come. */
const BUSY = 0.7;
const LATE = 1.4;
/** A longer gap tells of a page that was away, not of a slow machine. Unit: ms. */
const AWAY = 400;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Watches frames and steps down. */
export class Quality {
  #step = 0;
  #work: number[] = [];
  #gaps: number[] = [];

  /** @param holds Whether to stay at the best step, for whoever measures it. */
  constructor(readonly holds: boolean) {}

  /** Number of the step, 0 the best. */
  get number(): number {
    return this.#step;
  }

  get step(): QualityStep {
    return QUALITY[this.#step]!;
  }

  /**
   * Tell of a frame.
   *
   * @param work Time that the frame took to draw. Unit: ms.
   * @param gap Time since the frame before it. Unit: ms.
   * @returns Whether quality stepped down.
   */
  frame(work: number, gap: number): boolean {
    if (this.holds || gap > AWAY) return false;
    this.#work.push(work);
    this.#gaps.push(gap);
    if (this.#gaps.length < LOOK) return false;
    const due = 1000 / this.step.frames;
    const slow = median(this.#work) > BUSY * due || median(this.#gaps) > LATE * due;
    this.#work = [];
    this.#gaps = [];
    if (!slow || this.#step === QUALITY.length - 1) return false;
    this.#step += 1;
    return true;
  }
}
