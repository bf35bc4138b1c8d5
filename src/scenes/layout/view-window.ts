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

/** Where the player looks: how far the middle lies from the usual one (px of the design), and how near. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The usual window: nothing moved, nothing nearer. */
export const HOME: Camera = { x: 0, y: 0, zoom: 1 };

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
/** How near the picture comes: CSS px a design px, and at least so many times the usual. */
const NEAREST = 2;
const NEARER = 1.5;

const usualScale = (frame: Size, design: Size): number =>
  Math.max(frame.width / (frame.width < NARROW ? NARROW_SHOWS : design.width), frame.height / design.height);

/** How far out and in the camera goes in a frame. Out to where the picture still covers it. */
export function zoomBounds(frame: Size, design: Size): { readonly least: number; readonly most: number } {
  const scale = usualScale(frame, design);
  const covering = Math.max(frame.width / design.width, frame.height / design.height);
  return { least: covering / scale, most: Math.max(NEARER, NEAREST / scale) };
}

/** The usual window of a frame. */
function usualWindow(frame: Size, design: Size): ViewWindow {
  const scale = usualScale(frame, design);
  const [width, height] = [frame.width / scale, frame.height / scale];
  const spareX = Math.max(0, design.width - width);
  const spareY = Math.max(0, design.height - height);
  const left = frame.width < NARROW ? NARROW_LEFT : spareX / 2;
  const top = Math.min(spareY * SKY_SHARE, RIDGE + Math.max(0, LOW - height) * ROOFS_FOR_FIELDS);
  return {
    x: Math.min(spareX, Math.max(0, left)),
    y: Math.min(spareY, Math.max(0, top)),
    width,
    height,
    scale,
  };
}

/**
 * Choose the window for a frame: the picture covers it, the sky is cut before the village, and the village before the
 * nearest fields.
 */
export function windowFor(frame: Size, design: Size, camera: Camera = HOME): ViewWindow {
  const usual = usualWindow(frame, design);
  const { least, most } = zoomBounds(frame, design);
  const scale = usual.scale * Math.min(most, Math.max(least, camera.zoom));
  const [width, height] = [frame.width / scale, frame.height / scale];
  const left = usual.x + (usual.width - width) / 2 + camera.x;
  const top = usual.y + (usual.height - height) / 2 + camera.y;
  return {
    x: Math.min(Math.max(0, design.width - width), Math.max(0, left)),
    y: Math.min(Math.max(0, design.height - height), Math.max(0, top)),
    width,
    height,
    scale,
  };
}

/** The camera that shows a window: one that was moved too far comes back within the bounds. */
export function cameraOf(frame: Size, design: Size, shown: ViewWindow): Camera {
  const usual = usualWindow(frame, design);
  return {
    x: shown.x + shown.width / 2 - usual.x - usual.width / 2,
    y: shown.y + shown.height / 2 - usual.y - usual.height / 2,
    zoom: shown.scale / usual.scale,
  };
}

/** The camera that comes nearer by a factor and keeps a point (px of the design) where it is in the frame. */
export function nearer(
  frame: Size,
  design: Size,
  shown: ViewWindow,
  by: number,
  [x, y]: readonly [number, number],
): Camera {
  const { least, most } = zoomBounds(frame, design);
  const now = cameraOf(frame, design, shown);
  const zoom = Math.min(most, Math.max(least, now.zoom * by));
  const rest = now.zoom / zoom;
  const width = shown.width * rest;
  const height = shown.height * rest;
  const next = { x: x - (x - shown.x) * rest, y: y - (y - shown.y) * rest, width, height };
  return cameraOf(frame, design, { ...next, scale: frame.width / width });
}
