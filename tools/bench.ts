import { benchTable, reportOf } from './bench/bench-report.ts';
import { CONTESTANTS } from './bench/contestants.ts';
import { interleave } from './bench/interleave.ts';
import { recordRun } from './bench/recorded-run.ts';
import { parseFlags, runTool, UsageError, wholeNumber } from './command-line.ts';

const USAGE = 'bench [--rounds N] [--json]';
const ROUNDS = '21';
const MOST_ROUNDS = 1000;

await runTool(async (argv) => {
  const flags = parseFlags(argv, { rounds: 'value', json: 'switch' });
  if (flags.plain.length > 0) throw new UsageError(`${flags.plain[0]}: write it after a flag. ${USAGE}`);
  const rounds = wholeNumber('rounds', flags.value('rounds') ?? ROUNDS, 1, MOST_ROUNDS);
  const run = recordRun();
  const report = reportOf(run, await interleave(CONTESTANTS, run, rounds), rounds);
  process.stdout.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : benchTable(report));
  // A target that is not kept is a number to look at; a wrong fingerprint is a fault.
  return report.isRight ? 0 : 1;
});
