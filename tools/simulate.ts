import {
  type LevelOptions,
  loadLevel,
  loadLevelNamed,
  loadPolicy,
  type PolicyFile,
} from '../src/content/index.ts';
import {
  type Accounts,
  accountsOf,
  type CausesOfRun,
  causesOf,
  type EndReason,
  fingerprint,
  type Level,
} from '../src/engine/index.ts';
import { type PlayedRun, playOn, playPolicy } from '../src/policies/index.ts';
import { RULES, verify, worldsAlong } from '../src/replay/index.ts';
import { projectRoot } from './build/project-root.ts';
import { type Flags, parseFlags, UsageError, wholeNumber } from './command-line.ts';
import { csvOf } from './csv/run-csv.ts';
import { type OpenedReplay, openReplay } from './replay-input.ts';

const USAGE =
  'sim --level <id|file> [--policy <id|file>] [--key N | --keys A..B] [--replay <file|code>] [--turns N] [--set <parameter>=<value> ...] [--causes] [--json | --jsonl | --csv]';

const LARGEST_KEY = 2 ** 32 - 1;
const MOST_TURNS = 600;
const MOST_KEYS = 100_000;

/** One run as it is printed. */
type Document = {
  readonly level: string;
  readonly policy: string | null;
  readonly key: number;
  readonly rules: string;
  readonly fingerprint: string;
} & Accounts & {
    readonly causes?: Pick<CausesOfRun, 'years' | 'output' | 'deaths'>;
    readonly end: { readonly turn: number; readonly reason: EndReason };
  };

interface Plan {
  readonly level: Level;
  readonly policy: PolicyFile | undefined;
  readonly replay: OpenedReplay | undefined;
  readonly keys: readonly number[];
  readonly turns: number | undefined;
  readonly causes: boolean;
}

function changesOf(flags: Flags): NonNullable<LevelOptions['changes']> {
  return flags.of('set').map((text) => {
    const at = text.indexOf('=');
    if (at <= 0)
      throw new UsageError(`--set ${text}: write <parameter>=<value>, such as procurement.share=0.3.`);
    return { parameter: text.slice(0, at), value: text.slice(at + 1) };
  });
}

function keysOf(flags: Flags): number[] {
  const range = flags.value('keys');
  if (range === undefined) return [wholeNumber('key', flags.value('key') ?? '1', 0, LARGEST_KEY)];
  if (flags.has('key')) throw new UsageError('--keys: write either --key or --keys.');
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(range) ?? [];
  if (from === undefined || to === undefined)
    throw new UsageError(`--keys ${range}: write two numbers, such as 1..20.`);
  const [low, high] = [wholeNumber('keys', from, 0, LARGEST_KEY), wholeNumber('keys', to, 0, LARGEST_KEY)];
  if (high < low || high - low >= MOST_KEYS)
    throw new UsageError(`--keys ${range}: write the smaller number first, at most ${MOST_KEYS} keys.`);
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

function planOf(flags: Flags): Plan {
  if (flags.plain.length > 0) throw new UsageError(`${flags.plain[0]}: write it after a flag. ${USAGE}`);
  const changes = changesOf(flags);
  const turnsText = flags.value('turns');
  const turns = turnsText === undefined ? undefined : wholeNumber('turns', turnsText, 1, MOST_TURNS);
  const name = flags.value('level');
  const replayName = flags.value('replay');
  const replay = replayName === undefined ? undefined : openReplay(replayName, name);
  if (replay && (flags.has('key') || flags.has('keys')))
    throw new UsageError('--replay: leave --key out; a replay has its own.');
  if (!replay && name === undefined) throw new UsageError(`--level: name a level. ${USAGE}`);
  // Under other numbers a replay is meant to come out otherwise; under its own it must agree.
  if (replay && changes.length === 0) checkAgrees(replayName!, replay);
  const level = levelOf(replay, name, changes);
  const policyName = flags.value('policy') ?? (replay ? undefined : 'idle');
  const policy = policyName === undefined ? undefined : loadPolicy(projectRoot, policyName);
  return {
    level,
    policy,
    replay,
    keys: replay ? [replay.run.randomKey] : keysOf(flags),
    turns,
    causes: flags.has('causes'),
  };
}

/** Refuse a replay that does not play as it was recorded: its table would be of another run. */
function checkAgrees(name: string, replay: OpenedReplay): void {
  const turn = replay.differs ?? verify(replay.level, replay.run).difference?.turn;
  if (turn === undefined) return;
  throw new UsageError(
    `${name}:1: turn ${turn} differs from what was recorded; see npm run -s verify, or change numbers with --set.`,
  );
}

function levelOf(
  replay: OpenedReplay | undefined,
  name: string | undefined,
  changes: NonNullable<LevelOptions['changes']>,
): Level {
  if (name !== undefined) return loadLevelNamed(projectRoot, name, { changes });
  return changes.length === 0 ? replay!.level : loadLevel(projectRoot, replay!.level.id, { changes });
}

function replayed({ level, policy, replay, turns }: Plan): PlayedRun {
  const { run, path } = replay!;
  const line = turns === undefined ? path : path.slice(0, turns + 1);
  const worlds = worldsAlong(level, run, line);
  const played = { worlds, commands: line.slice(1).map((id) => run.nodes[id]!.commands) };
  return policy ? playOn(policy, played, turns ?? level.turns) : played;
}

function play(plan: Plan, key: number): PlayedRun {
  if (plan.replay) return replayed(plan);
  const { level, policy, turns } = plan;
  return playPolicy(policy!, level, key, turns ?? level.turns);
}

/** Share out the losses of a run among its causes, where that is asked. */
function causes(
  { level, causes: asked }: Plan,
  key: number,
  { commands }: PlayedRun,
): Pick<Document, 'causes'> {
  if (!asked) return {};
  const { years, output, deaths } = causesOf({ level, key, orders: commands });
  return { causes: { years, output, deaths } };
}

function documentOf(plan: Plan, key: number, run: PlayedRun): Document {
  const { level, policy } = plan;
  const { worlds } = run;
  const accounts = accountsOf(worlds);
  const played = worlds.length - 1;
  const ended = played >= level.turns;
  const turns = accounts.turns.map(({ turn, year, season, ...quantities }, i) => ({
    turn,
    year,
    season,
    fingerprint: fingerprint(worlds[i + 1]!),
    ...quantities,
  }));
  return {
    level: level.id,
    policy: policy?.id ?? null,
    key,
    rules: RULES,
    fingerprint: fingerprint(worlds[worlds.length - 1]!),
    turns,
    years: accounts.years,
    brigades: accounts.brigades,
    ...causes(plan, key, run),
    end: { turn: ended ? level.turns : played, reason: ended ? 'level-ended' : 'running' },
  };
}

type Row = Document['turns'][number] | Document['years'][number];

/** Columns of the readable table: heading, width, cell. */
const COLUMNS: readonly [string, number, (row: Row) => string][] = [
  ['grain kg', 12, (row) => row.grainOutputKg.toFixed(0)],
  ['index', 7, (row) => row.grainOutputIndex?.toFixed(1) ?? '-'],
  ['reported kg', 12, (row) => row.reportedOutputKg.toFixed(0)],
  ['procured kg', 12, (row) => row.procuredKg.toFixed(0)],
  ['left %', 7, (row) => (row.unharvestedShare === null ? '-' : (100 * row.unharvestedShare).toFixed(1))],
  ['store kg/head', 14, (row) => row.grainPerHeadKg.toFixed(1)],
  ['food', 7, (row) => row.foodIndex.toFixed(1)],
  ['capacity', 9, (row) => row.workCapacity.toFixed(3)],
  ['died ‰', 8, (row) => row.deathRatePerMille.toFixed(1)],
  ['born ‰', 8, (row) => row.birthRatePerMille.toFixed(1)],
  ['left', 6, (row) => row.fled.toFixed(0)],
  ['iron t', 8, (row) => row.ironClaimedTonnes.toFixed(0)],
  ['usable t', 9, (row) => row.ironUsableTonnes.toFixed(0)],
  ['morale', 7, (row) => row.morale.toFixed(1)],
  ['standing', 9, (row) => row.standing.toFixed(1)],
  ['trust', 7, (row) => row.trust.toFixed(1)],
];

const line = (label: string, row: Row): string =>
  label.padEnd(18) + COLUMNS.map(([, width, cell]) => cell(row).padStart(width)).join('');

function causesLines({ causes: found }: Document): string[] {
  if (!found) return [];
  const shares = (of: CausesOfRun['output']): string =>
    Object.entries(of)
      .map(([cause, share]) => `${cause} ${(100 * share).toFixed(1)} %`)
      .join(', ');
  return [
    `loss of output, ${found.years.join(', ')}: ${shares(found.output)}`,
    `deaths above the usual: ${shares(found.deaths)}`,
  ];
}

function tableOf(run: Document): string {
  const heading = ' '.repeat(18) + COLUMNS.map(([name, width]) => name.padStart(width)).join('');
  return [
    `${run.level}, policy ${run.policy ?? 'none (replay)'}, key ${run.key}, rules ${run.rules}`,
    heading,
    ...run.turns.map((row) => line(`${row.turn}  ${row.year} ${row.season}`, row)),
    ...run.years.map((row) => line(`year ${row.year}`, row)),
    ...causesLines(run),
    `fingerprint ${run.fingerprint}, ${run.end.reason} at turn ${run.end.turn}`,
    '',
  ].join('\n');
}

/**
 * Play a level without a screen.
 *
 * @param argv Flags of the command line, see the contract of `npm run sim`.
 * @returns What goes to standard output: a table, one JSON document, or a line of JSON a run.
 * @throws {UsageError} If a flag is wrong.
 * @throws {ContentError} If a file is wrong.
 */
export function simulate(argv: readonly string[]): string {
  const flags = parseFlags(argv, {
    level: 'value',
    policy: 'value',
    key: 'value',
    keys: 'value',
    replay: 'value',
    turns: 'value',
    set: 'values',
    causes: 'switch',
    json: 'switch',
    jsonl: 'switch',
    csv: 'switch',
  });
  const plan = planOf(flags);
  const documents = plan.keys.map((key) => documentOf(plan, key, play(plan, key)));
  if (flags.has('csv')) return csvOf(documents);
  if (flags.has('jsonl')) return documents.map((run) => `${JSON.stringify(run)}\n`).join('');
  if (flags.has('json')) return `${JSON.stringify(flags.has('keys') ? documents : documents[0], null, 2)}\n`;
  return documents.map(tableOf).join('\n');
}
