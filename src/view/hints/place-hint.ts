/** Where the mark of a hint lies: beside its control, never over it, within the window. */

/** A box on the screen. Unit: px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the control on which the mark lies. */
export type Side = 'above' | 'below' | 'left' | 'right';

/** A mark's place. */
export interface HintPlace {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  /** How far along the mark's edge its arrow stands. */
  readonly arrow: number;
}

/** From the control to the mark: room for the arrow. */
export const GAP = 12;
/** From the mark to the edge of the window. */
const EDGE = 6;
/** From the arrow to the corner of the mark. */
const CORNER = 14;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function lay(control: Box, mark: Box, side: Side): { left: number; top: number } {
  const across = control.left + control.width / 2 - mark.width / 2;
  const down = control.top + control.height / 2 - mark.height / 2;
  if (side === 'above') return { left: across, top: control.top - mark.height - GAP };
  if (side === 'below') return { left: across, top: control.top + control.height + GAP };
  if (side === 'left') return { left: control.left - mark.width - GAP, top: down };
  return { left: control.left + control.width + GAP, top: down };
}

const isUpright = (side: Side): boolean => side === 'above' || side === 'below';

function fits(control: Box, mark: Box, window: Box, side: Side): boolean {
  const { left, top } = lay(control, mark, side);
  return isUpright(side)
    ? top >= EDGE && top + mark.height <= window.height - EDGE
    : left >= EDGE && left + mark.width <= window.width - EDGE;
}

/** A control that was scrolled out of the window is pointed at from the window's edge. */
function within(control: Box, window: Box): Box {
  const top = clamp(control.top, 0, window.height);
  const foot = clamp(control.top + control.height, 0, window.height);
  return { ...control, top, height: foot - top };
}

/** Place a mark: on the first of the wanted sides where there is room, or on the first of all. */
export function placeHint(control: Box, mark: Box, window: Box, sides: readonly Side[]): HintPlace {
  const seen = within(control, window);
  const wanted: readonly Side[] = [...sides, 'above', 'below', 'left', 'right'];
  const side = wanted.find((one) => fits(seen, mark, window, one)) ?? wanted[0]!;
  const at = lay(seen, mark, side);
  const left = clamp(at.left, EDGE, Math.max(EDGE, window.width - mark.width - EDGE));
  const top = clamp(at.top, EDGE, Math.max(EDGE, window.height - mark.height - EDGE));
  const middle = isUpright(side) ? seen.left + seen.width / 2 - left : seen.top + seen.height / 2 - top;
  const length = isUpright(side) ? mark.width : mark.height;
  return { left, top, side, arrow: clamp(middle, CORNER, Math.max(CORNER, length - CORNER)) };
}
