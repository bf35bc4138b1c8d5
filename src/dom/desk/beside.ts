/** The place beside another one, in the direction of an arrow key. */
import type { PlaceRect } from '../../view/picture.ts';

type Way = readonly [x: number, y: number];

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How much farther something seems that lies aside of the way. */
const ASIDE = 2.5;

const middleOf = ({ x, y, width, height }: PlaceRect): Way => [x + width / 2, y + height / 2];

/** Find the next place in the way of a key, or null where the key is no arrow or nothing lies there. */
export function placeBeside(rects: readonly PlaceRect[], from: PlaceRect, key: string): PlaceRect | null {
  const way = WAYS[key];
  if (!way) return null;
  const [x, y] = middleOf(from);
  let best: PlaceRect | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const rect of rects) {
    const [dx, dy] = [middleOf(rect)[0] - x, middleOf(rect)[1] - y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] + dy * way[0]);
    const distance = ahead + aside * ASIDE;
    if (ahead > 1 && distance < nearest) [best, nearest] = [rect, distance];
  }
  return best;
}
