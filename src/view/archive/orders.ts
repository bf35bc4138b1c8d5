/** What was ordered in a turn, read from the World after it. */
import {
  AT,
  dateOf,
  optionOf,
  POLICIES,
  type Policy,
  type PolicyOption,
  type Rows,
  rowsOf,
  TASKS,
  type Task,
  TONNE,
  type TurnDate,
} from '../../engine/index.ts';
import { overBrigades } from '../report/index.ts';
import type { Line } from './tree.ts';

/** A policy and where it was set. */
export type PolicySet = {
  readonly [P in Policy]: { readonly policy: P; readonly option: PolicyOption<P> };
}[Policy];

/** The orders of one ended turn. */
export interface TurnOrders {
  /** Number of the turn, counted from 1. */
  readonly turn: number;
  readonly date: TurnDate;
  /** Its own node, and the one before it, from which one can play on. */
  readonly node: string;
  readonly parent: string;
  /** Hands at each task that had any. */
  readonly hands: readonly { readonly task: Task; readonly hands: number }[];
  readonly policies: readonly PolicySet[];
  /** What went out on the form, in tonnes, or null. */
  readonly form: { readonly tonnes: number; readonly byCounty: boolean } | null;
}

function policiesSet(before: Rows, after: Rows): PolicySet[] {
  return (Object.keys(POLICIES) as Policy[])
    .filter((policy) => before.commune[policy] !== after.commune[policy])
    .map((policy) => ({ policy, option: optionOf(after.commune, policy) }) as PolicySet);
}

const formIn = ({ commune }: Rows): TurnOrders['form'] =>
  commune.countyFigure > 0
    ? { tonnes: Math.round(commune.reportedNow / TONNE), byCounty: commune.stampedByCounty === 1 }
    : null;

/** Read the orders of a turn of a line, counted from 1. */
export function ordersOf({ worlds, nodes }: Line, turn: number): TurnOrders {
  const after = rowsOf(worlds[turn]!);
  const { game } = worlds[turn]!;
  const hands = TASKS.map((task) => ({
    task,
    hands: overBrigades(after, (brigade) => brigade[AT[task]]) * game.level.peoplePerFigure,
  }));
  return {
    turn,
    date: dateOf(game, turn - 1),
    node: nodes[turn]!,
    parent: nodes[turn - 1]!,
    hands: hands.filter((one) => one.hands > 0),
    policies: policiesSet(rowsOf(worlds[turn - 1]!), after),
    form: formIn(after),
  };
}

/** Read the orders of every turn of a line. */
export const allOrders = (line: Line): TurnOrders[] =>
  line.nodes.slice(1).map((_, i) => ordersOf(line, i + 1));
