/** Behaviour checks: two runs of a level with one thing changed, and which way a quantity must move. */
import { type BehaviourCheck, loadBehaviour, loadLevel, loadPolicy } from '../../src/content/index.ts';
import { accountsOf } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { projectRoot } from '../build/project-root.ts';

const KEY = 1;

/** What a check showed. */
export interface BehaviourRow {
  readonly name: string;
  readonly check: BehaviourCheck;
  readonly run: number;
  readonly beside: number;
  readonly isMet: boolean;
}

function measure({ level: id, quantity, years }: BehaviourCheck, side: BehaviourCheck['run']): number {
  const changes = Object.entries(side.changes).map(([parameter, value]) => ({ parameter, value }));
  const level = loadLevel(projectRoot, id, { changes });
  const run = playPolicy(loadPolicy(projectRoot, side.policy), level, KEY, level.turns);
  const found = accountsOf(run.worlds).years.filter(({ year }) => years.includes(year));
  return found.reduce((sum, year) => sum + (year[quantity] ?? 0), 0) / found.length;
}

/** Run every check. */
export const behaviourRows = (): BehaviourRow[] =>
  loadBehaviour(projectRoot).map((check) => {
    const run = measure(check, check.run);
    const beside = measure(check, check.beside);
    const isMet = check.expect === 'higher' ? run - beside >= check.by : beside - run >= check.by;
    return { name: check.name.en, check, run, beside, isMet: isMet && run !== beside };
  });
