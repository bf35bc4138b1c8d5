/** One line of play as a code of URL-safe characters: level, key, the orders of each turn, a check for each turn. */
import {
  type Command,
  endTurn,
  type Level,
  newGame,
  POLICIES,
  type Policy,
  TASKS,
  type Task,
} from '../../engine/index.ts';
import { playOrders } from '../tree/orders.ts';
import { extend, newRun, pathTo, ROOT, type Run } from '../tree/run.ts';
import { ByteReader, ByteWriter, fromText, toText } from './bytes.ts';
import { type Read, refuse } from './problem.ts';

const VERSION = 1;
/** Digits of each turn's fingerprint that travel in a code: enough to name the turn that differs. */
const CHECK_DIGITS = 4;
const OPS = ['end', 'assign', 'set-policy', 'report', 'walk', 'answer'] as const;
const NAMES = Object.keys(POLICIES) as Policy[];

/** Find a name in a list of the level or the rules. */
function placeOf(name: string, names: readonly string[]): number {
  const place = names.indexOf(name);
  if (place < 0) throw new RangeError(`A code can't name ${name}; replay drops orders that are turned down.`);
  return place;
}

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

function writeCommand(out: ByteWriter, level: Level, command: Command): void {
  if (command.do === 'move')
    throw new RangeError('A code holds net orders; turn moves into assignments first.');
  out.count(placeOf(command.do, OPS));
  switch (command.do) {
    case 'assign':
      out.count(placeOf(command.brigade, idsOf(level.brigades)));
      for (const task of TASKS) out.count(command.figures[task]);
      break;
    case 'set-policy':
      out.count(placeOf(command.policy, NAMES));
      out.count(placeOf(command.option, POLICIES[command.policy]));
      break;
    case 'report':
      out.count(command.tonnes);
      break;
    case 'walk':
      out.count(placeOf(command.brigade, idsOf(level.brigades)));
      break;
    case 'answer': {
      const letter = placeOf(command.letter, idsOf(level.letters));
      out.count(letter);
      out.count(placeOf(command.choice, idsOf(level.letters[letter]!.choices)));
      break;
    }
  }
}

/**
 * Write the line of play that ends in a node as a code.
 *
 * @param run Its turns hold net orders (see `netCommands`).
 * @throws {RangeError} If a turn holds a move, or names what is not in the level: a bug in the caller.
 */
export function toCode(level: Level, run: Run, leaf: string): string {
  const out = new ByteWriter();
  out.count(VERSION);
  out.text(level.id);
  out.hex(level.hash);
  out.count(run.randomKey);
  const path = pathTo(run, leaf).slice(1);
  out.count(path.length);
  for (const id of path) {
    const node = run.nodes[id]!;
    for (const command of node.commands) writeCommand(out, level, command);
    out.count(placeOf('end', OPS));
    out.hex(node.fingerprint.slice(0, CHECK_DIGITS));
  }
  return toText(out.bytes);
}

function readCommand(input: ByteReader, level: Level, op: (typeof OPS)[number]): Command | null {
  const brigade = (): string | undefined => level.brigades[input.count()]?.id;
  switch (op) {
    case 'assign': {
      const id = brigade();
      const figures = Object.fromEntries(TASKS.map((task) => [task, input.count()])) as Record<Task, number>;
      return id === undefined ? null : { do: 'assign', brigade: id, figures };
    }
    case 'set-policy': {
      const policy = NAMES[input.count()];
      const option = policy && POLICIES[policy][input.count()];
      return policy && option ? { do: 'set-policy', policy, option } : null;
    }
    case 'report':
      return { do: 'report', tonnes: input.count() };
    case 'walk': {
      const id = brigade();
      return id === undefined ? null : { do: 'walk', brigade: id };
    }
    case 'answer': {
      const letter = level.letters[input.count()];
      const choice = letter?.choices[input.count()];
      return letter && choice ? { do: 'answer', letter: letter.id, choice: choice.id } : null;
    }
    case 'end':
      return null;
  }
}

function readTurn(input: ByteReader, level: Level): Command[] | null {
  const commands: Command[] = [];
  for (;;) {
    const op = OPS[input.count()];
    if (op === undefined || input.dry) return null;
    if (op === 'end') return commands;
    const command = readCommand(input, level, op);
    if (!command) return null;
    commands.push(command);
  }
}

/** A run read from a code, its last node, and the first turn whose check differs (counted from 1), if any. */
export interface DecodedRun {
  readonly run: Run;
  readonly leaf: string;
  readonly differs: number | null;
}

function readTurns(input: ByteReader, level: Level, randomKey: number): Read<DecodedRun> {
  let run = newRun(level, randomKey);
  let leaf = ROOT;
  let start = newGame(level, randomKey);
  let differs: number | null = null;
  const turns = input.count();
  if (turns > level.turns) return refuse('not-a-replay', 'turns', `${turns} > ${level.turns}`);
  for (let turn = 1; turn <= turns; turn += 1) {
    const commands = readTurn(input, level);
    const check = input.hex(CHECK_DIGITS);
    if (!commands || input.dry) return refuse('cut-off-code', `turn ${turn}`);
    const { world, rejected } = playOrders(start, commands);
    start = endTurn(world);
    ({ run, id: leaf } = extend(run, leaf, commands, start));
    const agrees = rejected.length === 0 && run.nodes[leaf]!.fingerprint.startsWith(check);
    if (differs === null && !agrees) differs = turn;
  }
  return { ok: true, value: { run, leaf, differs } };
}

/**
 * Read a line of play from a code.
 *
 * @param findLevel Gives the level of an id, or undefined.
 */
export function fromCode(code: string, findLevel: (id: string) => Level | undefined): Read<DecodedRun> {
  const bytes = fromText(code.trim());
  if (!bytes) return refuse('bad-code', 'code', code);
  const input = new ByteReader(bytes);
  if (input.count() !== VERSION) return refuse('bad-code', 'version', code);
  const id = input.text();
  const hash = input.hex(16);
  const randomKey = input.count();
  if (input.dry) return refuse('cut-off-code', 'head', code);
  const level = findLevel(id);
  if (!level) return refuse('unknown-level', 'level', id);
  if (level.hash !== hash) return refuse('other-level-version', 'level', hash);
  const read = readTurns(input, level, randomKey);
  // The same bytes have one way to be written, so a sign too many shows even where it adds no byte.
  const isWhole = input.ended && toText(bytes) === code.trim();
  return read.ok && !isWhole ? refuse('bad-code', 'end', code) : read;
}
