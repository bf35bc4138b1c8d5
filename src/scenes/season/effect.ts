/** Something that the weather lets fall, fly, rise or shimmer. */
import type { ViewWindow } from '../layout/view-window.ts';

/** A moment under the weather. */
export interface WeatherMoment {
  /** Unit: ms at 1x since the season began. */
  readonly time: number;
  /** How strong the weather is, 0 to 1. */
  readonly strength: number;
  /** 0 by day, 1 in the dark. */
  readonly night: number;
  readonly window: ViewWindow;
}

/** What is seen of a weather. */
export interface WeatherEffect {
  step(moment: WeatherMoment): void;
  destroy(): void;
}

/** A whole number spread over a span: the same for the same index. */
export const spread = (index: number, step: number, span: number): number => (index * step) % span;
