/** What a group in the hand would do: the place it would go to and the place it would leave, before and after. */
import type { Place, World } from '../../engine/index.ts';
import { moveFigures, playStep } from './orders.ts';
import { type SheetView, sheetsView } from './sheets.ts';

/** A sheet as it is, and as it would be. */
export interface SheetChange {
  readonly before: SheetView;
  readonly after: SheetView;
}

/** A group of a brigade, or of the commune (-1), and the place that it is held over. */
export interface HeldOver {
  readonly brigade: number;
  readonly from: Place;
  readonly to: Place;
  readonly figures: number;
}

/** Work out what would change at both ends, the place that gains first. Nothing where the move can't be made. */
export function previewView(world: World, held: HeldOver): SheetChange[] {
  const { brigade, from, to, figures } = held;
  const orders = moveFigures(world, brigade, { from, to, figures });
  if (!orders.ok || orders.step.length === 0) return [];
  const before = sheetsView(world, brigade);
  const after = sheetsView(playStep(world, orders.step), brigade);
  return [to, from].flatMap((place) => {
    const at = before.findIndex(({ task }) => task === place);
    return at < 0 ? [] : [{ before: before[at]!, after: after[at]! }];
  });
}
