/** Colours of light: what the whole picture is multiplied by. */

/** Red, green, blue, 0 to 1 each. */
export type Ink = readonly [red: number, green: number, blue: number];

export const WHITE: Ink = [1, 1, 1];

/** Read 0xRRGGBB. */
export const ink = (rgb: number): Ink => [(rgb >> 16) / 255, ((rgb >> 8) & 255) / 255, (rgb & 255) / 255];

/** Mix two inks; all of the second at 1. */
export const mix = (a: Ink, b: Ink, t: number): Ink => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Lay one ink over another, as light through two sheets. */
export const over = (a: Ink, b: Ink): Ink => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

/** Write 0xRRGGBB, in steps fine enough that nobody sees them. */
export const numberOf = ([red, green, blue]: Ink): number =>
  (Math.round(red * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(blue * 255);
