/**
 * Look for the best and the worst that orders can reach in a level. Orders are changed by chance, what goes furthest is kept
 * and changed again. What is found is a bound: the true range is at least as wide.
 */
import type { PolicyFile } from '../../src/content/index.ts';
import { accountsOf, draw, type Level, newGame } from '../../src/engine/index.ts';
import { type PlayedRun, playOn, playPolicy } from '../../src/policies/index.ts';
import { changed, joined, type Next, type Orders } from './change-orders.ts';
import { type DeskTurn, deskTurns } from './desk-turns.ts';
import { ENDS, type End, type Goal, isFurther, type Values, valuesOf } from './goals.ts';
import { ordersOf, policyOf } from './orders-file.ts';

/** What is searched, and how long. */
export interface SearchPlan {
  readonly level: Level;
  readonly key: number;
  /** Policies to start from and to compare with. */
  readonly shipped: readonly PolicyFile[];
  readonly goals: readonly Goal[];
  /** Runs in all. */
  readonly tries: number;
  /** Asked before each try; the search ends early where it says so. */
  readonly isTimeUp: () => boolean;
}

/** What a shipped policy comes to. */
export interface ShippedValues {
  readonly policy: string;
  readonly values: Values;
}

/** The furthest that was found towards one end of a goal. */
export interface Outcome {
  readonly goal: Goal;
  readonly end: End;
  /** Of a run of `policy` from the first turn on. */
  readonly value: number;
  readonly shipped: { readonly policy: string; readonly value: number };
  readonly policy: PolicyFile;
}

/** What a search came to. */
export interface Found {
  readonly tries: number;
  readonly isWhole: boolean;
  readonly shipped: readonly ShippedValues[];
  readonly outcomes: readonly Outcome[];
}

interface Candidate {
  readonly orders: Orders;
  readonly run: PlayedRun;
  readonly values: Values;
  /** The policy that ships and cannot be written as orders. */
  readonly drawn?: PolicyFile;
}

/** The furthest candidates towards one end of a goal, the furthest first. */
interface Front {
  readonly goal: Goal;
  readonly end: End;
  readonly kept: Candidate[];
}

const KEPT = 8;
/** Share of the tries that join the orders of two candidates before they are changed. */
const JOINED = 0.25;
const NAMELESS = { id: 'search', label: { en: '-', zh: '-' }, about: '-' };

function keep({ goal, end, kept }: Front, candidate: Candidate): void {
  const value = candidate.values[goal];
  const at = kept.findIndex(({ values }) => !isFurther(end, values[goal], value));
  if (at >= 0 && kept[at]!.values[goal] === value) return;
  kept.splice(at < 0 ? kept.length : at, 0, candidate);
  if (kept.length > KEPT) kept.pop();
}

/** Play orders on from where they first differ from those of a run that was played. */
function playChanged({ level }: SearchPlan, orders: Orders, parent: Candidate): Candidate {
  const differs = orders.findIndex((span, turn) => parent.drawn || span !== parent.orders[turn]);
  if (differs < 0) return parent;
  const { commands, worlds } = parent.run;
  const before = { commands: commands.slice(0, differs), worlds: worlds.slice(0, differs + 1) };
  const run = playOn({ ...policyOf(NAMELESS, orders), spans: [...orders] }, before, level.turns);
  return { orders, run, values: valuesOf(accountsOf(run.worlds)) };
}

function shippedCandidate(
  { level, key }: SearchPlan,
  policy: PolicyFile,
  turns: readonly DeskTurn[],
): Candidate {
  const run = playPolicy(policy, level, key, level.turns);
  const candidate = { run, orders: ordersOf(policy, run, turns), values: valuesOf(accountsOf(run.worlds)) };
  return policy.random ? { ...candidate, drawn: policy } : candidate;
}

/** Draws of one try: the same for the same key, level and number of the try. */
function drawsOf(key: number, attempt: number): Next {
  let index = 0;
  return () => draw(key, attempt, 'policy', index++);
}

function attempt(plan: SearchPlan, front: Front, turns: readonly DeskTurn[], next: Next): Candidate {
  // The nearer to the front, the more often: the square of an even draw.
  const chosen = (): Candidate => front.kept[Math.floor(next() * next() * front.kept.length)]!;
  const parent = chosen();
  const orders = next() < JOINED ? joined(parent.orders, chosen().orders, next) : parent.orders;
  return playChanged(plan, changed(orders, turns, next), parent);
}

function furthest(shipped: readonly ShippedValues[], goal: Goal, end: End): Outcome['shipped'] {
  return shipped
    .map(({ policy, values }) => ({ policy, value: values[goal] }))
    .reduce((best, one) => (isFurther(end, one.value, best.value) ? one : best));
}

const GOAL_NAMES: Readonly<Record<Goal, string>> = {
  food: '口粮',
  output: '产量',
  deaths: '死亡',
  standing: '地位',
  iron: '铁产量',
};
const END_NAMES: Readonly<Record<End, string>> = { lowest: '最低', highest: '最高' };

function outcomeOf(plan: SearchPlan, { goal, end, kept }: Front, shipped: readonly ShippedValues[]): Outcome {
  const { level, key } = plan;
  const best = kept[0]!;
  const name = {
    id: `${goal}-${end}`,
    label: { en: `Found by search: ${goal}, ${end}`, zh: `搜索所得：${GOAL_NAMES[goal]}${END_NAMES[end]}` },
    about: `Orders found by search in ${level.id} with key ${key}. Nobody ordered like this; it shows how far orders reach.`,
  };
  const policy = best.drawn ? { ...best.drawn, ...name } : policyOf(name, best.orders);
  // Not the value of the search, which plays on from where a run was changed: that of the policy as it is written.
  const value = valuesOf(accountsOf(playPolicy(policy, level, key, level.turns).worlds))[goal];
  return { goal, end, value, shipped: furthest(shipped, goal, end), policy };
}

/** Search a level. The same plan finds the same, unless time is up first. */
export function searchLevel(plan: SearchPlan): Found {
  const turns = deskTurns(plan.level);
  const { key } = newGame(plan.level, plan.key).game;
  const starts = plan.shipped.map((policy) => shippedCandidate(plan, policy, turns));
  const shipped = plan.shipped.map(({ id }, i) => ({ policy: id, values: starts[i]!.values }));
  const fronts = plan.goals.flatMap((goal) => ENDS.map((end): Front => ({ goal, end, kept: [] })));
  for (const front of fronts) for (const start of starts) keep(front, start);
  let tries = starts.length;
  while (tries < plan.tries && !plan.isTimeUp()) {
    const candidate = attempt(plan, fronts[tries % fronts.length]!, turns, drawsOf(key, tries));
    for (const front of fronts) keep(front, candidate);
    tries += 1;
  }
  const outcomes = fronts.map((front) => outcomeOf(plan, front, shipped));
  return { tries, isWhole: tries >= plan.tries, shipped, outcomes };
}
