import { benchTable, reportOf } from './bench/bench-report.ts';
import { CONTESTANTS } from './bench/contestants.ts';
import { interleave } from './bench/interleave.ts';
import { measurePicture } from './bench/picture/measure-picture.ts';
import { pictureTable } from './bench/picture/picture-report.ts';
import { canMeasure } from './bench/picture/processes.ts';
import { recordRun } from './bench/recorded-run.ts';
import { parseFlags, runTool, UsageError, wholeNumber } from './command-line.ts';
import { findInstalledBrowser } from './find-browser.ts';

const USAGE = 'bench [--only engine|picture] [--rounds N] [--picture-rounds N] [--json]';
const ROUNDS = '21';
const PICTURE_ROUNDS = '3';
const MOST_ROUNDS = 1000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function benchEngine(rounds: number) {
  const run = recordRun();
  return reportOf(run, await interleave(CONTESTANTS, run, rounds), rounds);
}

async function benchPicture(rounds: number) {
  const browser = findInstalledBrowser();
  if (browser && canMeasure()) return measurePicture(browser, rounds, say);
  say('The picture is not measured: that takes Linux and Chromium or Chrome.');
  return null;
}

await runTool(async (argv) => {
  const flags = parseFlags(argv, {
    only: 'value',
    rounds: 'value',
    'picture-rounds': 'value',
    json: 'switch',
  });
  if (flags.plain.length > 0) throw new UsageError(`${flags.plain[0]}: write it after a flag. ${USAGE}`);
  const only = flags.value('only') ?? '';
  if (!['', 'engine', 'picture'].includes(only)) throw new UsageError(`--only ${only}: ${USAGE}`);
  const rounds = wholeNumber('rounds', flags.value('rounds') ?? ROUNDS, 1, MOST_ROUNDS);
  const looks = wholeNumber(
    'picture-rounds',
    flags.value('picture-rounds') ?? PICTURE_ROUNDS,
    1,
    MOST_ROUNDS,
  );
  const engine = only === 'picture' ? null : await benchEngine(rounds);
  const picture = only === 'engine' ? null : await benchPicture(looks);
  if (flags.has('json')) process.stdout.write(`${JSON.stringify({ ...engine, picture }, null, 2)}\n`);
  else
    process.stdout.write(
      [engine && benchTable(engine), picture && pictureTable(picture)].filter(Boolean).join('\n'),
    );
  // A target that is not kept is a number to look at; a wrong fingerprint is a fault.
  return engine && !engine.isRight ? 1 : 0;
});
