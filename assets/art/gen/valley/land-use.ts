import type { Paddy } from './ground-plan.ts';
import { FAR_BANDS, PADDIES, VALLEY_ROAD } from './ground-plan.ts';

const AREAS = [0, 1, 2, 3] as const;
type Area = (typeof AREAS)[number];

const roadX = (y: number): number =>
  VALLEY_ROAD.reduce((best, p) => (Math.abs(p[1] - y) < Math.abs(best[1] - y) ? p : best))[0];

/** West and east of the road's head behind the river; west and east of the road before it. */
function areaOf({ band, middleX, middleY }: Paddy): Area {
  if (band < FAR_BANDS) return middleX < 610 ? 0 : 1;
  return middleX < roadX(middleY) - 320 ? 2 : 3;
}

/** Who works a paddy, and whether it grows the level's first or second crop. Both lie side by side in every area. */
export const PADDY_USE: Readonly<Record<string, readonly [area: Area, crop: 0 | 1]>> = Object.fromEntries(
  AREAS.flatMap((area) =>
    PADDIES.filter((paddy) => areaOf(paddy) === area).map((paddy, i) => [paddy.id, [area, (i % 2) as 0 | 1]]),
  ),
);
