import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build/project-root.ts';
import { findBrowser } from './find-browser.ts';
import { type Counts, countPlaywright, countVitest, sumCounts } from './test-counts.ts';

const reports = join(projectRoot, 'test-results', 'reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** One stage of the run. A stage without a `count` is one check: it passed or it failed. */
interface Step {
  readonly title: string;
  /** Commands run one after another, each with its arguments; the first that fails ends the step. */
  readonly commands: readonly (readonly string[])[];
  /** What to do about a failure, where the command does not say it. */
  readonly mend?: string;
  readonly count?: () => Counts;
}

const steps: readonly Step[] = [
  { title: 'Format', commands: [['biome', 'ci', '.']], mend: 'npm run format' },
  { title: 'Lint', commands: [['oxlint', '--type-aware', 'src', 'tools', 'tests', 'assets/art/gen']] },
  {
    title: 'Types',
    commands: [
      ['tsc', '--noEmit', '-p', 'tsconfig.json'],
      ['tsc', '--noEmit', '-p', 'src/engine/tsconfig.json'],
    ],
  },
  {
    title: 'Art is baked from its sources',
    commands: [['tsx', 'tools/bake-art.ts', '--check']],
    mend: 'npm run art',
  },
  {
    title: 'Fonts hold every sign',
    commands: [['tsx', 'tools/subset-fonts.ts', '--check']],
    mend: 'npm run fonts',
  },
  {
    title: 'Architecture, units, properties, golden replays, levels',
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    ],
    count: () => countVitest(vitestReport),
  },
  { title: 'Build', commands: [['vite', 'build', '--logLevel', 'warn']] },
  { title: 'Transfer sizes', commands: [['tsx', 'tools/sizes.ts']] },
  {
    title: 'The game in a browser',
    commands: [['playwright', 'test', '--reporter=list,json']],
    count: () => countPlaywright(playwrightReport),
  },
];

/** Run every check, say what is going on, and end with one line: `N passed, N failed`. */
function testEverything(): void {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const from = Date.now();
  console.log(`Browser: ${browserOrMend()}`);
  const results = steps.map((step, index) => ({ step, counts: runStep(step, index + 1) }));
  const failedSteps = results.filter(({ counts }) => counts.failed > 0).map(({ step }) => step);
  const total = sumCounts(results.map(({ counts }) => counts));
  console.log(`\nAll of it took ${seconds(from)} s.`);
  for (const { title, mend } of failedSteps) console.log(`Failed: ${title}.${mend ? ` Mend: ${mend}` : ''}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function browserOrMend(): string {
  try {
    return findBrowser((line) => console.log(line));
  } catch (error) {
    return `none. ${(error as Error).message}`;
  }
}

function runStep(step: Step, number: number): Counts {
  console.log(`\n[${number}/${steps.length}] ${step.title} …`);
  const from = Date.now();
  const succeeded = step.commands.every(runCommand);
  const counts = step.count?.() ?? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  // A runner may fail for a reason that its report does not count, such as an unhandled rejection.
  const honest = !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  console.log(`[${number}/${steps.length}] ${honest.failed > 0 ? 'FAILED' : 'ok'}, ${seconds(from)} s`);
  return honest;
}

function runCommand(command: readonly string[]): boolean {
  const bin = join(projectRoot, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  };
  const [name = '', ...rest] = command;
  const run = spawnSync(name, rest, {
    cwd: projectRoot,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(1);
}

testEverything();
