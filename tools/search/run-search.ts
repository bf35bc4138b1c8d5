/** The command line of the search: what is asked, and what was found as text, JSON and policy files. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLevelNamed, loadPolicy, type PolicyFile } from '../../src/content/index.ts';
import { RULES } from '../../src/replay/index.ts';
import { projectRoot } from '../build/project-root.ts';
import { type Flags, parseFlags, UsageError, wholeNumber } from '../command-line.ts';
import { GOAL_TEXTS, GOALS, type Goal } from './goals.ts';
import { policyText } from './orders-file.ts';
import { type Found, type Outcome, type SearchPlan, searchLevel } from './search-level.ts';

const USAGE =
  'search --level <id|file> [--key N] [--tries N] [--goal food|output|deaths|standing|iron] [--seconds N] [--out <file>] [--json]';

const LARGEST_KEY = 2 ** 32 - 1;
const TRIES = '2000';
const MOST_TRIES = 1_000_000;
const SECONDS = '600';
const MOST_SECONDS = 86_400;

/** Load every policy that ships. */
export function shippedPolicies(): PolicyFile[] {
  const files = readdirSync(join(projectRoot, 'levels/policies')).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => loadPolicy(projectRoot, name.replace(/\.yaml$/, '')));
}

function goalsOf(flags: Flags): readonly Goal[] {
  const name = flags.value('goal');
  if (name === undefined) return GOALS;
  const goal = GOALS.find((known) => known === name);
  if (!goal) throw new UsageError(`--goal ${name}: write one of ${GOALS.join(', ')}.`);
  return [goal];
}

function planOf(flags: Flags): SearchPlan {
  if (flags.plain.length > 0) throw new UsageError(`${flags.plain[0]}: write it after a flag. ${USAGE}`);
  const name = flags.value('level');
  if (name === undefined) throw new UsageError(`--level: name a level. ${USAGE}`);
  const goals = goalsOf(flags);
  const key = wholeNumber('key', flags.value('key') ?? '1', 0, LARGEST_KEY);
  const tries = wholeNumber('tries', flags.value('tries') ?? TRIES, 1, MOST_TRIES);
  const seconds = wholeNumber('seconds', flags.value('seconds') ?? SECONDS, 1, MOST_SECONDS);
  const end = performance.now() + 1000 * seconds;
  return {
    level: loadLevelNamed(projectRoot, name),
    key,
    shipped: shippedPolicies(),
    goals,
    tries,
    isTimeUp: () => performance.now() > end,
  };
}

/** Name the file of an outcome: that of `--out` with goal and end before its ending. */
export function outcomeFile(out: string, { goal, end }: Pick<Outcome, 'goal' | 'end'>): string {
  return `${out.replace(/\.ya?ml$/, '')}-${goal}-${end}.yaml`;
}

function outcomeLines(outcome: Outcome, out: string | undefined): string[] {
  const { end, value, shipped, policy } = outcome;
  const number = `  ${end.padEnd(8)} ${value.toFixed(2)}   of those that ship: ${shipped.value.toFixed(2)}, ${shipped.policy}`;
  if (out !== undefined) return [`${number}   orders in ${outcomeFile(out, outcome)}`];
  const indented = policyText(policy).trimEnd().replaceAll(/^/gm, '    ');
  return [number, indented];
}

function textOf(plan: SearchPlan, { tries, isWhole, outcomes }: Found, out: string | undefined): string {
  const early = isWhole ? '' : ', stopped by --seconds: another call may find something else';
  return [
    `${plan.level.id}, key ${plan.key}, rules ${RULES}: ${tries} tries${early}`,
    ...plan.goals.flatMap((goal) => [
      `${goal}: ${GOAL_TEXTS[goal]}`,
      ...outcomes.filter((one) => one.goal === goal).flatMap((one) => outcomeLines(one, out)),
    ]),
    '',
  ].join('\n');
}

/**
 * Search a level for the best and the worst that orders can reach. Writes policy files where `--out` is given.
 *
 * @returns What goes to standard output.
 * @throws {UsageError} If a flag is wrong.
 * @throws {ContentError} If a file is wrong.
 */
export function search(argv: readonly string[]): string {
  const flags = parseFlags(argv, {
    level: 'value',
    key: 'value',
    tries: 'value',
    goal: 'value',
    seconds: 'value',
    out: 'value',
    json: 'switch',
  });
  const plan = planOf(flags);
  const found = searchLevel(plan);
  const out = flags.value('out');
  if (out !== undefined)
    for (const outcome of found.outcomes)
      writeFileSync(outcomeFile(out, outcome), policyText(outcome.policy));
  if (!flags.has('json')) return textOf(plan, found, out);
  const { level, key } = plan;
  return `${JSON.stringify({ level: level.id, key, rules: RULES, ...found }, null, 2)}\n`;
}
