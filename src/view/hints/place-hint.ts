/** Where the mark of a hint lies: beside its control, never over it, within the window. */

/** A box on the screen. Unit: px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SIDES = ['above', 'below', 'left', 'right'] as const;

/** Side of the control on which the mark lies. */
export type Side = (typeof SIDES)[number];

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

/** How the mark is lined up with its control along the side: middles, beginnings, ends. */
const ALIGNED = [0.5, 0, 1];

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const isUpright = (side: Side): boolean => side === 'above' || side === 'below';

function lay(control: Box, mark: Box, side: Side, part: number): { left: number; top: number } {
  const across = control.left + (control.width - mark.width) * part;
  const down = control.top + (control.height - mark.height) * part;
  if (side === 'above') return { left: across, top: control.top - mark.height - GAP };
  if (side === 'below') return { left: across, top: control.top + control.height + GAP };
  if (side === 'left') return { left: control.left - mark.width - GAP, top: down };
  return { left: control.left + control.width + GAP, top: down };
}

/** A control that was scrolled out of the window is pointed at from the window's edge. */
function within(control: Box, window: Box): Box {
  const top = clamp(control.top, 0, window.height);
  const foot = clamp(control.top + control.height, 0, window.height);
  return { ...control, top, height: foot - top };
}

/** A control out of the window is pointed at in its direction; one in it, from any side, the wanted ones first. */
function sidesOf(seen: Box, window: Box, wanted: readonly Side[]): readonly Side[] {
  if (seen.height > 0) return [...new Set([...wanted, ...SIDES])];
  return seen.top >= window.height ? ['above'] : ['below'];
}

/** Room that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

interface Candidate {
  readonly side: Side;
  readonly box: Box;
}

function candidates(control: Box, mark: Box, window: Box, sides: readonly Side[]): Candidate[] {
  return sides.flatMap((side) =>
    ALIGNED.map((part) => {
      const { left, top } = lay(control, mark, side, part);
      const right = Math.max(EDGE, window.width - mark.width - EDGE);
      const foot = Math.max(EDGE, window.height - mark.height - EDGE);
      const box = { ...mark, left: clamp(left, EDGE, right), top: clamp(top, EDGE, foot) };
      return { side, box };
    }),
  );
}

/**
 * Place a mark: never over its control, over as little of the other controls as can be, and else on the first of the wanted
 * sides where there is room.
 */
export function placeHint(
  control: Box,
  mark: Box,
  window: Box,
  sides: readonly Side[],
  others: readonly Box[] = [],
): HintPlace {
  const seen = within(control, window);
  const all = candidates(seen, mark, window, sidesOf(seen, window, sides));
  const beside = all.filter(({ box }) => shared(box, seen) === 0);
  const covers = ({ box }: Candidate): number => others.reduce((sum, other) => sum + shared(box, other), 0);
  const best = (beside.length > 0 ? beside : all).reduce((a, b) => (covers(b) < covers(a) ? b : a));
  const { side, box } = best;
  const upright = isUpright(side);
  const middle = upright ? seen.left + seen.width / 2 - box.left : seen.top + seen.height / 2 - box.top;
  const length = upright ? mark.width : mark.height;
  const arrow = clamp(middle, CORNER, Math.max(CORNER, length - CORNER));
  return { left: box.left, top: box.top, side, arrow };
}
