import { ContentError } from '../src/content/index.ts';

/** A command line or an input file that cannot be used. The message is one line that says the mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a flag takes: nothing, one value, or one value each time that it stands there. */
export type FlagKind = 'switch' | 'value' | 'values';

/** A command line taken apart. */
export interface Flags {
  /** Values of each flag, in sequence; a switch that is there has one empty value. */
  readonly of: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
  /** The one value of a flag, or undefined. */
  readonly value: (name: string) => string | undefined;
  /** Arguments that are no flags. */
  readonly plain: readonly string[];
}

/**
 * Take a command line apart.
 *
 * @param kinds What each known flag takes, by its name without dashes.
 * @throws {UsageError} If a flag is not known, lacks its value or stands twice where once is meant.
 */
export function parseFlags(argv: readonly string[], kinds: Readonly<Record<string, FlagKind>>): Flags {
  const found = new Map<string, string[]>();
  const plain: string[] = [];
  for (let i = 0; i < argv.length; i += 1) {
    const text = argv[i]!;
    if (!text.startsWith('--')) {
      plain.push(text);
      continue;
    }
    const [name, given] = splitFlag(text);
    const kind = kinds[name];
    if (!kind) throw new UsageError(`--${name}: no such flag; use ${flagNames(kinds)}.`);
    const value = kind === 'switch' ? '' : (given ?? argv[++i]);
    if (value === undefined) throw new UsageError(`--${name}: write a value after it.`);
    const before = found.get(name) ?? [];
    if (before.length > 0 && kind !== 'values') throw new UsageError(`--${name}: write it once.`);
    found.set(name, [...before, value]);
  }
  const of = (name: string) => found.get(name) ?? [];
  return { of, has: (name) => found.has(name), value: (name) => of(name)[0], plain };
}

function splitFlag(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text.slice(2), undefined] : [text.slice(2, at), text.slice(at + 1)];
}

const flagNames = (kinds: Readonly<Record<string, FlagKind>>): string =>
  Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(', ');

/** Read a whole number within bounds from a flag.
 *
 * @throws {UsageError} If it is none.
 */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high)
    throw new UsageError(`--${name} ${text}: write a whole number from ${low} to ${high}.`);
  return value;
}

/**
 * Run a tool. Bad input ends it with exit code 2 and one line on standard error.
 *
 * @param tool Returns the exit code.
 */
export async function runTool(tool: (argv: readonly string[]) => number | Promise<number>): Promise<void> {
  // Whoever reads the output may stop early, as `head` does; that is no failure of ours.
  process.stdout.on('error', () => process.exit(0));
  try {
    process.exitCode = await tool(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ContentError) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
