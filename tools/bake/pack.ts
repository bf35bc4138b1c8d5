/** Size of one rectangle to place. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Where rectangles were placed, in the order given, and how big the page became. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly at: readonly (readonly [x: number, y: number])[];
}

/** Empty px around every rectangle, so that scaled neighbours do not bleed in. */
const GAP = 2;

interface Shelf {
  readonly y: number;
  readonly h: number;
  x: number;
}

/** Place rectangles on shelves of a page `width` px wide, tall ones first. Same input, same page. */
export function pack(sizes: readonly Size[], width: number): Page {
  const order = sizes
    .map((_, i) => i)
    .sort((a, b) => {
      const [p, q] = [sizes[a] as Size, sizes[b] as Size];
      return q.h - p.h || q.w - p.w || a - b;
    });
  const shelves: Shelf[] = [];
  const at: [number, number][] = [];
  let bottom = 0;
  for (const i of order) {
    const { w, h } = sizes[i] as Size;
    if (w + GAP * 2 > width) throw new RangeError(`A piece of ${w} px does not fit a page of ${width} px.`);
    let shelf = shelves.find((s) => s.h >= h && s.x + w + GAP <= width);
    if (!shelf) {
      shelf = { y: bottom + GAP, h, x: GAP };
      shelves.push(shelf);
      bottom = shelf.y + h;
    }
    at[i] = [shelf.x, shelf.y];
    shelf.x += w + GAP;
  }
  return { width, height: bottom + GAP, at };
}
