/** Which part of the picture a frame shows. Pure: px of the design against CSS px of the frame. */

/** Part of the design that is shown, and CSS px a design px. */
export interface ViewWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Size of the design, and of a frame in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Under this width a part of the picture is shown, and it pans. */
const NARROW = 700;
const NARROW_SHOWS = 770;
/** Where the part begins in a narrow frame: the square, the office and the first furnaces are in it. */
const NARROW_LEFT = 318;
/** How much of what does not fit is cut above, up to the ridge of the hills. */
const SKY_SHARE = 0.72;
const RIDGE = 335;
/** In a frame lower than this the roofs give way to the fields: so many px of the design for each that it lacks. */
const LOW = 300;
const ROOFS_FOR_FIELDS = 0.5;

/**
 * Choose the window for a frame: the picture covers it, the sky is cut before the village, and the village before the
 * nearest fields.
 *
 * @param offset How far the player has moved the window. Unit: px of the design.
 */
export function windowFor(
  frame: Size,
  design: Size,
  offset: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): ViewWindow {
  const shown = frame.width < NARROW ? NARROW_SHOWS : design.width;
  const scale = Math.max(frame.width / shown, frame.height / design.height);
  const width = frame.width / scale;
  const height = frame.height / scale;
  const spareX = Math.max(0, design.width - width);
  const spareY = Math.max(0, design.height - height);
  const left = frame.width < NARROW ? NARROW_LEFT : spareX / 2;
  const top = Math.min(spareY * SKY_SHARE, RIDGE + Math.max(0, LOW - height) * ROOFS_FOR_FIELDS);
  return {
    x: Math.min(spareX, Math.max(0, left + offset.x)),
    y: Math.min(spareY, Math.max(0, top + offset.y)),
    width,
    height,
    scale,
  };
}
