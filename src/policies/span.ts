/** Which orders of a policy hold in a turn. */
import type { PolicyFile, PolicySpan } from '../content/index.ts';
import { dateOf, rowsOf, SEASONS, type World } from '../engine/index.ts';

const MONTHS_A_SEASON = 2;

/** Months since year 0 of a text such as 1958-03. */
function monthsOf(text: string): number {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return 12 * year + month - 1;
}

/** Find the span in force: the last that has begun and speaks of this season. */
export function spanFor(policy: PolicyFile, world: World): PolicySpan | undefined {
  const { year, number } = dateOf(world.game, rowsOf(world).commune.turn);
  const now = 12 * year + MONTHS_A_SEASON * number;
  const holds = policy.spans.filter(
    ({ from, seasons }) => monthsOf(from) <= now && (seasons?.includes(SEASONS[number]!) ?? true),
  );
  return holds[holds.length - 1];
}
