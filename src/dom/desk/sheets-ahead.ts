/** The sheets as they would be after what is in the hand. */
import { moveFigures, type Place, playStep, type SheetView, sheetsView } from '../../view/desk/index.ts';
import type { Carry } from './use-carry.ts';
import type { Desk } from './use-desk.ts';

/** Work out the sheets as they would be if what is carried were set down, or left in the hand. */
export function sheetsAhead(desk: Desk, carry: Carry | null): SheetView[] | null {
  if (!carry || carry.over === carry.from) return null;
  const to: Place = carry.over ?? 'idle';
  const orders = moveFigures(desk.run.world, carry.brigade, { from: carry.from, to, figures: carry.figures });
  return orders.ok ? sheetsView(playStep(desk.run.world, orders.step), desk.brigade) : null;
}
