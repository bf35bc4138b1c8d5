/** Play the level of the fit and hold it against the record. */
import { type LevelOptions, loadLevelNamed, loadPolicy, loadRecord } from '../../src/content/index.ts';
import { accountsOf, causesOf, type Level } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { projectRoot } from '../build/project-root.ts';
import { type CauseRow, type FitRow, judgeCauses, judgeYears } from './judge-fit.ts';

/** A case of the fit: a level, the orders, and the record that both are held against. */
export interface FitCase {
  readonly level: string;
  readonly policy: string;
  readonly record: string;
}

/** Every case that the fit is held to. */
export const FIT_CASES: readonly FitCase[] = [
  { level: 'average-commune', policy: 'historical', record: 'national' },
  { level: 'two-brigades', policy: 'historical', record: 'two-brigades' },
  { level: 'rice-valley', policy: 'historical', record: 'rice-valley' },
];

/** What a case came to. */
export interface Fit {
  readonly case: FitCase;
  readonly key: number;
  readonly rows: readonly FitRow[];
  readonly causes: readonly CauseRow[];
}

/** Load the level of a case, with parameters changed. */
export const levelOf = ({ level }: FitCase, options: LevelOptions = {}): Level =>
  loadLevelNamed(projectRoot, level, options);

/** Play a case and judge it. Causes are shared out only where the record has some. */
export function runFit(fit: FitCase, key: number, options: LevelOptions = {}): Fit {
  return judgeLevel(fit, levelOf(fit, options), key);
}

/** Hold the years of a case against the record on a level that is at hand, without its causes. */
export function runYears(fit: FitCase, level: Level, key: number): FitRow[] {
  const { worlds } = playPolicy(loadPolicy(projectRoot, fit.policy), level, key, level.turns);
  return judgeYears(loadRecord(projectRoot, fit.record), accountsOf(worlds));
}

/** Judge a case on a level that is at hand. */
export function judgeLevel(fit: FitCase, level: Level, key: number): Fit {
  const record = loadRecord(projectRoot, fit.record);
  const { worlds, commands } = playPolicy(loadPolicy(projectRoot, fit.policy), level, key, level.turns);
  const rows = judgeYears(record, accountsOf(worlds));
  if (record.causes.length === 0) return { case: fit, key, rows, causes: [] };
  const { output } = causesOf({ level, key, orders: commands });
  return { case: fit, key, rows, causes: judgeCauses(record, output) };
}

/** Whether everything keeps its bound. */
export const isFitted = ({ rows, causes }: Fit): boolean =>
  rows.every((row) => row.isMet) && causes.every((cause) => cause.isMet);
