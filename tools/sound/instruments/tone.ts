/** What every instrument is asked for. */

/** One note as it is played. */
export interface Tone {
  readonly hz: number;
  /** How long it is held. What rings on after that is the instrument's. Unit: s. */
  readonly seconds: number;
  /** 0 as soft as can be, 1 as strong as can be. */
  readonly force: number;
  /** Frequency from which it slides, where it does. */
  readonly from?: number | undefined;
  /** Played as many fast strokes. */
  readonly rolled?: boolean | undefined;
  /** Begins with a short note from above. */
  readonly graced?: boolean | undefined;
}
