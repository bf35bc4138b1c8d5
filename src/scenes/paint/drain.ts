/** Takes colour out of painted pixels, as hunger does: straw first, green and earth next, cinnabar last. */

/** Warm grey that a colour drains toward, by its lightness L: a line for each channel. */
const GREY = [
  [1.02, 6],
  [0.99, 5],
  [0.94, 4],
] as const;
const STRAW_PACE = 1.15;
const CINNABAR_PACE = 0.7;

/** Tell how fast a colour drains against the middle. */
function paceOf(red: number, green: number, blue: number): number {
  if (red > 110 && green * 2 < red && blue * 2 < red) return CINNABAR_PACE;
  const straw = red >= green && green > blue && green * 10 > red * 7;
  return straw ? STRAW_PACE : 1;
}

/**
 * Drain pixels in place.
 *
 * @param pixels Red, green, blue, alpha, 0 to 255 each.
 * @param drain How far, 0 to 0.75.
 */
export function drainPixels(pixels: Uint8ClampedArray, drain: number): void {
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
    const lightness = 0.3 * red + 0.59 * green + 0.11 * blue;
    const amount = Math.min(0.95, drain * paceOf(red, green, blue));
    for (let c = 0; c < 3; c += 1) {
      const grey = GREY[c]![0] * lightness + GREY[c]![1];
      pixels[i + c] = pixels[i + c]! + (grey - pixels[i + c]!) * amount;
    }
  }
}

/** Drain a whole canvas. Does nothing where there is nothing to drain. */
export function drainCanvas(context: CanvasRenderingContext2D, drain: number): void {
  if (drain <= 0) return;
  const { width, height } = context.canvas;
  const picture = context.getImageData(0, 0, width, height);
  drainPixels(picture.data, drain);
  context.putImageData(picture, 0, 0);
}
