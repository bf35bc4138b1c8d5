/** A run as a file: JSON by the shape of `Run`, read with suspicion. */
import { type Command, POLICIES, TASKS } from '../../engine/index.ts';
import { FORMAT, nodeId, ROOT, RULES, type Run, type RunNode } from '../tree/run.ts';
import { type Read, refuse } from './problem.ts';

type Unknown = Record<string, unknown>;

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 80;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Write a run as the text of a file. */
export const toFile = (run: Run): string => `${JSON.stringify(run, null, 1)}\n`;

const places = [...TASKS, 'idle'] as readonly unknown[];

function isCommand(value: unknown): value is Command {
  if (!isRecord(value)) return false;
  switch (value.do) {
    case 'move':
      return (
        isText(value.brigade) &&
        places.includes(value.from) &&
        places.includes(value.to) &&
        isCount(value.figures)
      );
    case 'assign':
      return (
        isText(value.brigade) &&
        isRecord(value.figures) &&
        TASKS.every((task) => isCount((value.figures as Unknown)[task]))
      );
    case 'set-policy':
      return isText(value.policy) && Object.hasOwn(POLICIES, value.policy) && isText(value.option);
    case 'report':
      return isCount(value.tonnes);
    case 'walk':
      return isText(value.brigade);
    case 'answer':
      return isText(value.letter) && isText(value.choice);
    default:
      return false;
  }
}

const areCommands = (value: unknown): value is Command[] => Array.isArray(value) && value.every(isCommand);

/** Read the orders of a turn that has not ended: steps of commands. Null where they are anything else. */
export const readSteps = (value: unknown): Command[][] | null =>
  Array.isArray(value) && value.every(areCommands) ? value : null;

function readNode(id: string, value: unknown): Read<RunNode> {
  const path = `nodes.${id}`;
  if (!isRecord(value)) return refuse('not-a-replay', path, value);
  const { parent, commands, fingerprint } = value;
  const from = id === ROOT ? null : isText(parent) ? parent : undefined;
  if (from === undefined || parent !== from) return refuse('broken-tree', `${path}.parent`, parent);
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint))
    return refuse('not-a-replay', `${path}.fingerprint`, fingerprint);
  if (!Array.isArray(commands)) return refuse('not-a-replay', `${path}.commands`, commands);
  const bad = commands.findIndex((command) => !isCommand(command));
  if (bad >= 0) return refuse('not-a-replay', `${path}.commands[${bad}]`, JSON.stringify(commands[bad]));
  return { ok: true, value: { parent: from, commands: commands as Command[], fingerprint } };
}

function reachesRoot(nodes: Record<string, RunNode>, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = nodes[at]!.parent) {
    if (seen.has(at) || !nodes[at]) return false;
    if (at === ROOT) return true;
    seen.add(at);
  }
  return false;
}

/** The first node that bears another name than what was ordered in it gives, or null. */
function misnamed(nodes: Record<string, RunNode>): Read<never> | null {
  for (const [id, { parent, commands }] of Object.entries(nodes)) {
    const proper = parent === null ? ROOT : nodeId(parent, commands);
    if (id !== proper) return refuse('not-a-replay', `nodes.${id}`, proper);
  }
  return null;
}

function readNodes(value: unknown): Read<Record<string, RunNode>> {
  if (!isRecord(value)) return refuse('not-a-replay', 'nodes', value);
  const entries: [string, RunNode][] = [];
  for (const [id, node] of Object.entries(value)) {
    const read = readNode(id, node);
    if (!read.ok) return read;
    entries.push([id, read.value]);
  }
  // Not by assignment: a file may name a node __proto__.
  const nodes = Object.fromEntries(entries);
  const lost = [ROOT, ...Object.keys(nodes)].find(
    (id) => !Object.hasOwn(nodes, id) || !reachesRoot(nodes, id),
  );
  if (lost !== undefined) return refuse('broken-tree', `nodes.${lost}`, lost);
  return misnamed(nodes) ?? { ok: true, value: nodes };
}

function readHead(value: Unknown): Read<Omit<Run, 'nodes'>> {
  const { format, level, rules, randomKey } = value;
  if (isCount(format) && format > FORMAT) return refuse('newer-format', 'format', format);
  if (format !== FORMAT) return refuse('not-a-replay', 'format', format);
  if (rules !== RULES) return refuse('unknown-rules', 'rules', rules);
  if (!isRecord(level) || !isText(level.id) || !isText(level.hash))
    return refuse('not-a-replay', 'level', JSON.stringify(level));
  if (!isCount(randomKey) || randomKey > 0xffffffff) return refuse('not-a-replay', 'randomKey', randomKey);
  return {
    ok: true,
    value: { format: FORMAT, level: { id: level.id, hash: level.hash }, rules, randomKey },
  };
}

/** Read a run from any value that claims to be one. */
export function readRun(value: unknown): Read<Run> {
  if (!isRecord(value)) return refuse('not-a-replay', '', value);
  const head = readHead(value);
  if (!head.ok) return head;
  const nodes = readNodes(value.nodes);
  return nodes.ok ? { ok: true, value: { ...head.value, nodes: nodes.value } } : nodes;
}

/** Read a run from the text of a file. */
export function fromFile(text: string): Read<Run> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', '', error instanceof Error ? error.message : error);
  }
  return readRun(value);
}
