import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build/project-root.ts';
import { parseFlags, runTool, UsageError } from './command-line.ts';
import { GOLDEN_RUNS, type GoldenRun, goldenName, playGolden } from './golden-runs.ts';

const FOLDER = join(projectRoot, 'tests/golden');

/** A golden file: why its figures are what they are, then the run. */
type GoldenFile = { readonly reason: string } & GoldenRun;

function kept(path: string): GoldenFile | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as GoldenFile) : undefined;
}

function record(golden: (typeof GOLDEN_RUNS)[number], reason: string): string {
  const path = join(FOLDER, goldenName(golden));
  const run = playGolden(projectRoot, golden);
  const { reason: _, ...before } = kept(path) ?? { reason: '' };
  const name = `tests/golden/${goldenName(golden)}`;
  // An unchanged run keeps the reason with which it was last changed.
  if (JSON.stringify(before) === JSON.stringify(run)) return `${name}: unchanged`;
  writeFileSync(path, `${JSON.stringify({ reason, ...run }, null, 2)}\n`);
  return `${name}: recorded`;
}

function main(argv: readonly string[]): number {
  const flags = parseFlags(argv, { reason: 'value' });
  const reason = flags.value('reason')?.trim() ?? '';
  if (reason === '') throw new UsageError('--reason: write why the figures change; it is kept in the files.');
  if (flags.plain.length > 0) throw new UsageError(`${flags.plain[0]}: write the reason in quotation marks.`);
  mkdirSync(FOLDER, { recursive: true });
  for (const golden of GOLDEN_RUNS) process.stdout.write(`${record(golden, reason)}\n`);
  return 0;
}

await runTool(main);
