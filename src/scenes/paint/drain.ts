/** Takes colour out of painted pixels, as hunger does: straw first, green and earth next, cinnabar last. */
import type { Within } from './brush.ts';

const STRAW_PACE = 1.15;
const CINNABAR_PACE = 0.7;

/** Tell how fast a colour drains against the middle. */
function paceOf(red: number, green: number, blue: number): number {
  if (red > 110 && green * 2 < red && blue * 2 < red) return CINNABAR_PACE;
  const straw = red >= green && green > blue && green * 10 > red * 7;
  return straw ? STRAW_PACE : 1;
}

/**
 * Drain pixels in place, toward a warm grey of the same lightness.
 *
 * @param pixels Red, green, blue, alpha, 0 to 255 each.
 * @param drain How far, 0 to 0.75.
 */
export function drainPixels(pixels: Uint8ClampedArray, drain: number): void {
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const red = pixels[i]!;
    const green = pixels[i + 1]!;
    const blue = pixels[i + 2]!;
    const lightness = 0.3 * red + 0.59 * green + 0.11 * blue;
    const amount = drain * paceOf(red, green, blue);
    // Written out: this runs once for each of a million pixels.
    pixels[i] = red + (1.02 * lightness + 6 - red) * amount;
    pixels[i + 1] = green + (0.99 * lightness + 5 - green) * amount;
    pixels[i + 2] = blue + (0.94 * lightness + 4 - blue) * amount;
  }
}

/** Drain a canvas, or the part of it that is given. Does nothing where there is nothing to drain. */
export function drainCanvas(context: CanvasRenderingContext2D, drain: number, within?: Within): void {
  if (drain <= 0) return;
  const { x, y, width, height } = within ?? { x: 0, y: 0, ...sizeOf(context.canvas) };
  const picture = context.getImageData(x, y, width, height);
  drainPixels(picture.data, drain);
  context.putImageData(picture, x, y);
}

const sizeOf = ({ width, height }: HTMLCanvasElement) => ({ width, height });
