/** Draw changes of orders: hands, options, the form, walks, answers, each from a small set. */
import type { PolicySpan, PolicyWant } from '../../src/content/index.ts';
import { POLICIES, type Task } from '../../src/engine/index.ts';
import type { DeskTurn } from './desk-turns.ts';

/** The next draw, in [0, 1). */
export type Next = () => number;

/** Orders of a run: one span a turn. */
export type Orders = readonly PolicySpan[];

/** Pick one of a list. */
export const pick = <T>(from: readonly T[], next: Next): T => from[Math.floor(next() * from.length)]!;

/** How many hands a task may be given, and of what. */
const SHARES: Readonly<Record<Task, { readonly of: PolicyWant['of']; readonly times: readonly number[] }>> = {
  fields: { of: 'need', times: [0, 0.5, 0.8, 1, 1.15] },
  furnaces: { of: 'ask', times: [0, 0.3, 0.6, 1, 1.2] },
  waterworks: { of: 'all', times: [0, 0.05, 0.15, 0.3] },
  workshops: { of: 'need', times: [0, 0.5, 1] },
  plots: { of: 'need', times: [0, 0.5, 1] },
  rest: { of: 'need', times: [0, 0.5, 1] },
};
const BASES = ['seen-middle', 'seen-low', 'told', 'county', 'last'] as const;
const REPORT_TIMES = [0.5, 0.7, 0.85, 1, 1.15, 1.3, 1.6];

/** A change of the orders of one turn; it leaves alone what is not open in that turn. */
type Change = (span: PolicySpan, turn: DeskTurn) => PolicySpan;

function wantOf(task: Task, next: Next): PolicyWant {
  return { task, of: SHARES[task].of, times: pick(SHARES[task].times, next) };
}

/** Give a task its hands, before or after all others, or where it stood. */
function handsChange(tasks: readonly Task[], next: Next): Change {
  const want = wantOf(pick(tasks, next), next);
  const place = pick(['first', 'last', 'same'] as const, next);
  return (span, { tasks: open }) => {
    if (!open.includes(want.task)) return span;
    const stood = span.labour.findIndex(({ task }) => task === want.task);
    const labour = span.labour.filter(({ task }) => task !== want.task);
    if (want.times === 0) return { ...span, labour };
    const last = stood < 0 ? labour.length : stood;
    const at = { first: 0, last: labour.length, same: Math.min(last, labour.length) }[place];
    return { ...span, labour: labour.toSpliced(at, 0, want) };
  };
}

function remainderChange(tasks: readonly Task[], next: Next): Change {
  const remainder = pick(tasks, next);
  return (span, { tasks: open }) => (open.includes(remainder) ? { ...span, remainder } : span);
}

function optionChange(policies: DeskTurn['policies'], next: Next): Change {
  const policy = pick(policies, next);
  const option = pick<string>(POLICIES[policy], next);
  return (span, { policies: open }) =>
    open.includes(policy) ? { ...span, policies: { ...span.policies, [policy]: option } } : span;
}

function reportChange(next: Next): Change {
  const report = { basis: pick(BASES, next), times: pick(REPORT_TIMES, next) };
  return (span) => ({ ...span, report });
}

function walkChange(next: Next): Change {
  const walk: PolicySpan['walk'] = next() < 0.5 ? 'all' : [];
  return (span) => ({ ...span, walk });
}

function answerChange(letters: DeskTurn['letters'], next: Next): Change {
  const letter = pick(letters, next);
  const choice = pick(letter.choices, next).id;
  return (span, { letters: open }) =>
    open.includes(letter) ? { ...span, letters: { ...span.letters, [letter.id]: choice } } : span;
}

function changeFor(turn: DeskTurn, next: Next): Change {
  const { tasks, policies, letters } = turn;
  const kinds = [
    ...(tasks.length > 0 ? (['hands', 'hands', 'hands', 'remainder'] as const) : []),
    ...(policies.length > 0 ? (['option', 'option', 'option'] as const) : []),
    ...(letters.length > 0 ? (['answer', 'answer'] as const) : []),
    'report' as const,
    'walk' as const,
  ];
  switch (pick(kinds, next)) {
    case 'hands':
      return handsChange(tasks, next);
    case 'remainder':
      return remainderChange(tasks, next);
    case 'option':
      return optionChange(policies, next);
    case 'answer':
      return answerChange(letters, next);
    case 'report':
      return reportChange(next);
    case 'walk':
      return walkChange(next);
  }
}

const SEASONS_A_YEAR = 6;

/** Turns that a change drawn at one of them reaches: that one, some after it, the same season of each year, or all. */
function reachOf(turns: number, at: number, next: Next): (turn: number) => boolean {
  const reach = next();
  if (reach < 0.3) return (turn) => turn === at;
  if (reach < 0.6) {
    const last = at + 1 + Math.floor(next() * Math.min(SEASONS_A_YEAR, turns));
    return (turn) => turn >= at && turn <= last;
  }
  if (reach < 0.8) return (turn) => turn % SEASONS_A_YEAR === at % SEASONS_A_YEAR;
  return () => true;
}

/** Draw one change and make it. Spans that it does not reach stay the same objects. */
function changedOnce(orders: Orders, turns: readonly DeskTurn[], next: Next): Orders {
  const at = Math.floor(next() * turns.length);
  const change = changeFor(turns[at]!, next);
  const reaches = reachOf(turns.length, at, next);
  return orders.map((span, turn) => (reaches(turn) ? change(span, turns[turn]!) : span));
}

const MOST_CHANGES = 3;

/** Draw one to three changes and make them. */
export function changed(orders: Orders, turns: readonly DeskTurn[], next: Next): Orders {
  const changes = 1 + Math.floor(next() * MOST_CHANGES);
  return Array.from({ length: changes }).reduce<Orders>((now) => changedOnce(now, turns, next), orders);
}

/** Take the orders of one run up to a turn that is drawn, and those of another from there on. */
export function joined(first: Orders, second: Orders, next: Next): Orders {
  const at = Math.floor(next() * first.length);
  return [...first.slice(0, at), ...second.slice(at)];
}
