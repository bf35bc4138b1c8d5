/** Coarse steps: the picture never gives an exact figure away. */
import { clamp, type World } from '../../engine/index.ts';

/** Round a share to the nearest of so many steps, 0 to 1. */
export const inSteps = (share: number, steps: number): number =>
  Math.round(clamp(share, 0, 1) * steps) / steps;

/** Read a line through points (x rising) at x; flat beyond both ends. */
export function alongLine(points: readonly (readonly [x: number, y: number])[], x: number): number {
  const after = points.findIndex(([px]) => px >= x);
  if (after === 0) return points[0]![1];
  if (after < 0) return points[points.length - 1]![1];
  const [x0, y0] = points[after - 1]!;
  const [x1, y1] = points[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Count how many thresholds (rising) a value has reached. */
export const stepOf = (thresholds: readonly number[], value: number): number =>
  thresholds.filter((threshold) => value >= threshold).length;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** People of the commune when the level began, for steps that go by the head. */
export const firstPeople = ({ game }: World): number =>
  sum(game.level.brigades.map(({ children, labourers, elders }) => children + labourers + elders));
