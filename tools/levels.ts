import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  checkPolicySources,
  type ExpectedFile,
  jsonSchemas,
  kindOf,
  loadBehaviour,
  loadExpected,
  loadLevelNamed,
  loadParameterCards,
  loadPolicy,
  loadPresets,
  loadRecord,
  loadSources,
  loadStory,
} from '../src/content/index.ts';
import { type Accounts, accountsOf, fingerprint, type Level } from '../src/engine/index.ts';
import { judge, playPolicy, type RunsByPolicy } from '../src/policies/index.ts';
import { projectRoot } from './build/project-root.ts';
import { parseFlags, runTool, UsageError, wholeNumber } from './command-line.ts';

const SCHEMAS = join(projectRoot, 'levels/schema');
const SCENARIOS = join(projectRoot, 'levels/scenarios');
const POLICIES = join(projectRoot, 'levels/policies');
/** Keys with which a level is played that has no expectations beside it. */
const USUAL_KEYS = 12;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function writeSchemas(): number {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const { name, text } of jsonSchemas()) {
    writeFileSync(join(SCHEMAS, name), text);
    say(`levels/schema/${name}: written`);
  }
  return 0;
}

const policyIds = (): string[] => readdirSync(POLICIES).map((name) => name.replace(/\.\w+$/, ''));

/** Play every policy of a level with keys 1 to `keys`. */
function playAll(level: Level, policies: readonly string[], keys: number): Map<string, PlayedPolicy> {
  return new Map(
    policies.map((id) => {
      const policy = loadPolicy(projectRoot, id);
      const runs = Array.from({ length: keys }, (_, i) => playPolicy(policy, level, i + 1, level.turns));
      const ends = runs.map(({ worlds }) => fingerprint(worlds[worlds.length - 1]!));
      return [id, { accounts: runs.map(({ worlds }) => accountsOf(worlds)), ends }] as const;
    }),
  );
}

interface PlayedPolicy {
  readonly accounts: readonly Accounts[];
  /** Fingerprint of the last World, by key. */
  readonly ends: readonly string[];
}

const mean = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;

/** Columns of the table: heading and value of one run. */
const COLUMNS: readonly [string, (accounts: Accounts) => number | null | undefined][] = [
  ['grain index', ({ years }) => years[1]?.grainOutputIndex],
  ['left %', ({ years }) => 100 * (years[1]?.unharvestedShare ?? 0)],
  ['procured %', ({ years }) => 100 * (years[1]?.procurementShare ?? 0)],
  ['store kg/head', ({ turns }) => turns[turns.length - 1]?.grainPerHeadKg],
  ['food at the end', ({ turns }) => turns[turns.length - 1]?.foodIndex],
  ['excess deaths', ({ turns }) => turns.reduce((sum, { excessDeaths }) => sum + excessDeaths, 0)],
  ['morale', ({ turns }) => turns[turns.length - 1]?.morale],
  ['standing', ({ turns }) => turns[turns.length - 1]?.standing],
  ['trust', ({ turns }) => turns[turns.length - 1]?.trust],
];

function printTable(played: ReadonlyMap<string, PlayedPolicy>): void {
  say(`  ${'policy'.padEnd(12)}${COLUMNS.map(([name]) => name.padStart(name.length + 2)).join('')}`);
  for (const [id, { accounts }] of played) {
    const cells = COLUMNS.map(([name, read]) =>
      mean(accounts.map(read))
        .toFixed(1)
        .padStart(name.length + 2),
    );
    say(`  ${id.padEnd(12)}${cells.join('')}`);
  }
}

function printSame(played: ReadonlyMap<string, PlayedPolicy>): number {
  const rows = [...played];
  const same = rows.flatMap(([a, one], i) =>
    rows
      .slice(i + 1)
      .flatMap(([b, other]) => (one.ends.some((end, k) => end === other.ends[k]) ? [`${a}, ${b}`] : [])),
  );
  for (const pair of same) say(`  FAILED  these policies end alike: ${pair}`);
  return same.length;
}

function printExpected(expected: ExpectedFile, runs: RunsByPolicy): number {
  const judged = expected.expect.map((expectation) => ({ expectation, ...judge(expectation, runs) }));
  for (const { expectation, held, isMet, seen } of judged) {
    const range = seen ? `${seen[0].toFixed(2)} to ${seen[1].toFixed(2)}` : 'no value';
    const share = `${Math.round(100 * held)} %`;
    say(
      `  ${isMet ? 'holds ' : 'FAILED'}  ${expectation.name} (${expectation.policy}, ${expectation.value} ${range}; ${share})`,
    );
  }
  return judged.filter(({ isMet }) => !isMet).length;
}

/** Check one level and play it. Returns how many things are wrong. */
function checkLevel(name: string, givenKeys: number | undefined): number {
  const level = loadLevelNamed(projectRoot, name);
  const folder = existsSync(name) ? dirname(resolve(name)) : join(SCENARIOS, name);
  const hasExpected = existsSync(join(folder, 'expected.yaml'));
  const expected = hasExpected ? loadExpected(projectRoot, join(folder, 'expected.yaml')) : undefined;
  const keys = givenKeys ?? expected?.keys ?? USUAL_KEYS;
  const played = playAll(level, expected?.policies ?? policyIds(), keys);
  say(`${level.id}: ${level.turns} turns, hash ${level.hash}, keys 1 to ${keys}`);
  printTable(played);
  const runs = new Map([...played].map(([id, { accounts }]) => [id, accounts]));
  return printSame(played) + (expected ? printExpected(expected, runs) : 0);
}

/** Check one file by what it is. */
function checkFile(file: string, keys: number | undefined): number {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`${file}:1: name a file that is there.`);
  switch (kindOf(file)) {
    case 'level':
      return checkLevel(file, keys);
    case 'policy':
      checkPolicySources(projectRoot, file);
      break;
    case 'source':
    case 'parameters':
      loadParameterCards(projectRoot);
      break;
    case 'story':
      loadStory(projectRoot, basename(dirname(resolve(file))), basename(file).split('.')[1] ?? '');
      break;
    case 'record':
      loadRecord(projectRoot, basename(file).replace(/\.\w+$/, ''));
      break;
    case 'behaviour':
      loadBehaviour(projectRoot);
      break;
    case 'preset':
      loadPresets(projectRoot);
      break;
    case 'expected':
      return checkLevel(basename(dirname(resolve(file))), keys);
  }
  say(`${file}: in order`);
  return 0;
}

function checkSchemas(): number {
  const stale = jsonSchemas().filter(({ name, text }) => {
    const path = join(SCHEMAS, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  for (const { name } of stale) say(`FAILED  levels/schema/${name} is old; run npm run levels -- --schema`);
  return stale.length;
}

function checkEverything(keys: number | undefined): number {
  const [sources, cards] = [loadSources(projectRoot), loadParameterCards(projectRoot)];
  const policies = policyIds();
  for (const id of policies) checkPolicySources(projectRoot, id);
  say(`${sources.length} sources, ${cards.length} parameters, ${policies.length} policies: in order`);
  const levels = readdirSync(SCENARIOS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return levels.reduce((wrong, { name }) => wrong + checkLevel(name, keys), checkSchemas());
}

function main(argv: readonly string[]): number {
  const flags = parseFlags(argv, { schema: 'switch', keys: 'value' });
  if (flags.has('schema')) return writeSchemas();
  const text = flags.value('keys');
  const keys = text === undefined ? undefined : wholeNumber('keys', text, 1, 10_000);
  const wrong =
    flags.plain.length === 0
      ? checkEverything(keys)
      : flags.plain.reduce((sum, file) => sum + checkFile(file, keys), 0);
  say(wrong === 0 ? 'All in order.' : `${wrong} wrong.`);
  return wrong === 0 ? 0 : 1;
}

await runTool(main);
