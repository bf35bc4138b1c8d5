/** What sounds at the desk when something is done: read from what changed, so that no screen has to know of sound. */
import { AT, rowsOf, TASKS, type World } from '../../engine/index.ts';
import type { SoundEffect } from './model.ts';
import { PAPERS, type SoundMoment } from './moment.ts';

/** Turn, and whether its form is stamped. No figure of the form: a stamp is a stamp. */
function paperwork({ world }: SoundMoment): { readonly turn: number; readonly stamped: boolean } {
  if (!world) return { turn: -1, stamped: false };
  const { turn, stamped } = rowsOf(world).commune;
  return { turn, stamped: stamped >= 0 };
}

const hasMoved = (before: World, after: World): boolean => {
  const [was, is] = [rowsOf(before).brigades, rowsOf(after).brigades];
  return is.some((brigade, b) => TASKS.some((task) => brigade[AT[task]] !== was[b]![AT[task]]));
};

/** List what sounds between two moments. */
export function effectsBetween(before: SoundMoment, after: SoundMoment): SoundEffect[] {
  if (before.page !== after.page) return PAPERS.includes(after.page) ? ['paper'] : [];
  const [was, is] = [paperwork(before), paperwork(after)];
  if (was.turn !== is.turn) return [];
  if (was.stamped !== is.stamped) return [is.stamped ? 'stamp' : 'tear'];
  const moved = after.page === 'desk' && before.world && after.world && hasMoved(before.world, after.world);
  return moved ? ['tap'] : [];
}
