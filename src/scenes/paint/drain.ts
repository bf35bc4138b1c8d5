/** Takes colour out of painted pixels, as hunger does: straw first, green and earth next, cinnabar last. */
import type { Within } from './brush.ts';

const STRAW_PACE = 1.15;
/** How far cinnabar fades with the rest, where nothing else is said. */
const CINNABAR_PACE = 0.7;

const isCinnabar = (red: number, green: number, blue: number): boolean =>
  red > 110 && green * 2 < red && blue * 2 < red;

/** Tell how fast a colour that is not cinnabar drains against the middle. */
function paceOf(red: number, green: number, blue: number): number {
  const straw = red >= green && green > blue && green * 10 > red * 7;
  return straw ? STRAW_PACE : 1;
}

/**
 * Drain pixels in place, toward a warm grey of the same lightness.
 *
 * @param pixels Red, green, blue, alpha, 0 to 255 each.
 * @param drain How far, 0 to 0.75.
 * @param fade How far cinnabar, which goes later and comes back later.
 */
export function drainPixels(pixels: Uint8ClampedArray, drain: number, fade = drain * CINNABAR_PACE): void {
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const red = pixels[i]!;
    const green = pixels[i + 1]!;
    const blue = pixels[i + 2]!;
    const lightness = 0.3 * red + 0.59 * green + 0.11 * blue;
    const amount = isCinnabar(red, green, blue) ? fade : drain * paceOf(red, green, blue);
    // Written out: this runs once for each of a million pixels.
    pixels[i] = red + (1.02 * lightness + 6 - red) * amount;
    pixels[i + 1] = green + (0.99 * lightness + 5 - green) * amount;
    pixels[i + 2] = blue + (0.94 * lightness + 4 - blue) * amount;
  }
}

/** Open a canvas whose colours can be drained: its pixels are read back, so browsers do well to keep them in memory. */
export const penFor = (canvas: HTMLCanvasElement): CanvasRenderingContext2D =>
  canvas.getContext('2d', { willReadFrequently: true })!;

/** How far the colours of a picture go. */
export interface Colours {
  /** Greens, earth and straw, 0 to 0.75. */
  readonly drain: number;
  /** Cinnabar, which goes later and comes back later. */
  readonly fade?: number;
}

/** Drain a canvas, or the part of it that is given. Does nothing where there is nothing to drain. */
export function drainCanvas(
  context: CanvasRenderingContext2D,
  { drain, fade }: Colours,
  within?: Within,
): void {
  if (drain <= 0 && !fade) return;
  const { x, y, width, height } = within ?? { x: 0, y: 0, ...sizeOf(context.canvas) };
  const picture = context.getImageData(x, y, width, height);
  drainPixels(picture.data, drain, fade);
  context.putImageData(picture, x, y);
}

const sizeOf = ({ width, height }: HTMLCanvasElement) => ({ width, height });
