/** Where a kept run stands. */
import type { SaveRecord } from '../../session/index.ts';

/** Count the turn in which a kept run stands, from 1; one past the last where its level is over. */
export function savedTurn({ run, at }: Pick<SaveRecord, 'run' | 'at'>): number {
  let turn = 1;
  for (let node = run.nodes[at]?.parent; node; node = run.nodes[node]?.parent) turn += 1;
  return turn;
}

/** Count the ends of a kept run: nodes after which nothing was played. */
export function savedEnds({ run }: Pick<SaveRecord, 'run'>): number {
  const parents = new Set(Object.values(run.nodes).map(({ parent }) => parent));
  return Object.keys(run.nodes).filter((id) => !parents.has(id)).length;
}
