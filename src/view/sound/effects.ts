/** What sounds at the desk when something is done: read from what changed, so that no screen has to know of sound. */
import { rowsOf } from '../../engine/index.ts';
import type { SoundEffect } from './model.ts';
import { PAPERS, type SoundMoment } from './moment.ts';

/** Turn, and whether its form is stamped. No figure of the form: a stamp is a stamp. */
function paperwork({ world }: SoundMoment): { readonly turn: number; readonly stamped: boolean } {
  if (!world) return { turn: -1, stamped: false };
  const { turn, stamped } = rowsOf(world).commune;
  return { turn, stamped: stamped >= 0 };
}

/** List what sounds between two moments. */
export function effectsBetween(before: SoundMoment, after: SoundMoment): SoundEffect[] {
  if (before.page !== after.page) return PAPERS.includes(after.page) ? ['paper'] : [];
  const [was, is] = [paperwork(before), paperwork(after)];
  if (was.turn !== is.turn || was.stamped === is.stamped) return [];
  return [is.stamped ? 'stamp' : 'tear'];
}
