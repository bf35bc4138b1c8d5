import { accountsOf, type YearAccount } from '../src/engine/index.ts';
import { leavesOf, pathTo, RULES, type Run, verify, worldsAlong } from '../src/replay/index.ts';
import { parseFlags, runTool, UsageError } from './command-line.ts';
import { type OpenedReplay, openReplay } from './replay-input.ts';

const USAGE = 'verify <replay file|code> [--level <id|file>]';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Say what a run came to, one line a year. */
function yearLine(account: YearAccount): string {
  const { year, grainOutputKg, reportedOutputKg, procuredKg, foodIndex, population } = account;
  const tonnes = (kg: number): string => `${Math.round(kg / 1000)} t`;
  return [
    `  ${year}: grain ${tonnes(grainOutputKg)}`,
    `reported ${tonnes(reportedOutputKg)}`,
    `procured ${tonnes(procuredKg)}`,
    `food index ${foodIndex.toFixed(1)}`,
    `people ${population}`,
  ].join(', ');
}

function printSummary({ level, run, path }: OpenedReplay, turns: number): void {
  const branches = leavesOf(run).length;
  say(`${level.id} (${level.hash}), key ${run.randomKey}, rules ${run.rules}`);
  say(`${turns} turns agree, ${branches} ${branches === 1 ? 'branch' : 'branches'}; the main line:`);
  for (const account of accountsOf(worldsAlong(level, run, path)).years) say(yearLine(account));
}

function differs(turn: number, expected: string, found: string): number {
  say(`turn ${turn} differs: recorded ${expected}, played ${found}`);
  return 1;
}

/** The fingerprint that a code recorded is known in part only: its check. */
function checkedByCode(run: Run, path: readonly string[], turn: number): number {
  const end = pathTo(run, path[path.length - 1]!)[turn]!;
  return differs(turn, 'another check', run.nodes[end]!.fingerprint);
}

function main(argv: readonly string[]): number {
  const flags = parseFlags(argv, { level: 'value' });
  const [name, ...more] = flags.plain;
  if (name === undefined || more.length > 0) throw new UsageError(`verify: name one replay. ${USAGE}`);
  const replay = openReplay(name, flags.value('level'));
  const { level, run, path } = replay;
  if (run.rules !== RULES)
    throw new UsageError(
      `${name}:1: rules: open it with the version that has rules ${run.rules}; these are ${RULES}.`,
    );
  if (replay.differs !== null) return checkedByCode(run, path, replay.differs);
  const { turns, difference } = verify(level, run);
  if (!difference) {
    printSummary(replay, turns);
    return 0;
  }
  if (difference.rejection) {
    say(`turn ${difference.turn} differs: a recorded command is turned down (${difference.rejection.code})`);
    return 1;
  }
  return differs(difference.turn, difference.expected, difference.found);
}

await runTool(main);
