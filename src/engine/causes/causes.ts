/**
 * Why a run lost what it lost: the same orders are played again under every set of causes, and the loss is shared out.
 *
 * Leaves out: that people would have ordered otherwise; the orders stay as they were given.
 */
import { giveIn } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { splitByWeights } from '../math/shares.ts';
import type { RandomKey } from '../random/draw.ts';
import { passSeason } from '../turn/end-turn.ts';
import { newGame } from '../turn/new-game.ts';
import { dateOf } from '../world/calendar.ts';
import type { Level } from '../world/level.ts';
import { CAUSES, type Cause, SEASONS, TASKS, type Task } from '../world/terms.ts';
import { type Draft, figuresOf, openDraft, peopleOf } from '../world/world.ts';
import { shapley } from './shapley.ts';

/** A run as orders: one list of commands a turn. */
export interface RunOrders {
  readonly level: Level;
  readonly key: RandomKey;
  readonly orders: readonly (readonly Command[])[];
}

/** Fit an order of hands to the hands that there are where more have died or left. */
function fitted(draft: Draft, command: Command): Command {
  if (command.do !== 'assign') return command;
  const b = draft.game.level.brigades.findIndex(({ id }) => id === command.brigade);
  const have = figuresOf(draft.game, draft.brigades[b]!);
  const asked = TASKS.map((task) => command.figures[task] ?? 0);
  if (asked.reduce((sum, figures) => sum + figures, 0) <= have) return command;
  const parts = splitByWeights(have, asked);
  const figures = Object.fromEntries(TASKS.map((task, i) => [task, parts[i]!])) as Record<Task, number>;
  return { ...command, figures };
}

/**
 * Play orders again without some causes, as far as they can be taken, in one draft.
 *
 * @param onTurn Sees the draft after each turn; it must not keep it.
 */
export function playAgain(
  { level, key, orders }: RunOrders,
  without: readonly Cause[],
  onTurn: (draft: Draft) => void,
): void {
  const draft = openDraft(newGame(level, key, without));
  for (const commands of orders) {
    for (const command of commands) giveIn(draft, fitted(draft, command));
    passSeason(draft);
    onTurn(draft);
  }
}

/** What is shared out: a loss of each run, by name. */
export interface Losses {
  /** Output lost against the base year, summed over the years of the fall. Unit: points of the index. */
  readonly output: number;
  /** Deaths above the base year's rate in the same years. Unit: person. */
  readonly deaths: number;
}

/** What a calendar year of a run came to. */
interface YearTotal {
  readonly year: number;
  output: number;
  deaths: number;
  /** People at the end of each of its turns, added up. */
  people: number;
}

function yearTotals(run: RunOrders, without: readonly Cause[]): YearTotal[] {
  const totals: YearTotal[] = [];
  playAgain(run, without, ({ game, commune, brigades, crops }) => {
    const { year } = dateOf(game, commune.turn - 1);
    if (totals[totals.length - 1]?.year !== year) totals.push({ year, output: 0, deaths: 0, people: 0 });
    const total = totals[totals.length - 1]!;
    brigades.forEach((brigade, b) => {
      for (const crop of crops[b]!) total.output += crop.cut;
      total.deaths += brigade.deaths;
      total.people += peopleOf(brigade);
    });
  });
  return totals.filter(({ year }) => year > run.level.base.year);
}

const outputIndex = (level: Level, output: number): number =>
  (100 * output) / level.base.output.reduce((sum, crop) => sum + crop, 0);

/** An output index that is no fall yet: two hundredths are within what a year may bring. */
const NO_FALL = 98;

/** Years of the fall: from the first year well below the base to that of the lowest output. */
function yearsOfFall(level: Level, totals: readonly YearTotal[]): number[] {
  const first = totals.findIndex(({ output }) => outputIndex(level, output) < NO_FALL);
  if (first < 0) return [];
  const lowest = totals.reduce((low, year) => (year.output < low.output ? year : low));
  return totals.slice(first, totals.indexOf(lowest) + 1).map(({ year }) => year);
}

function lossesOf(level: Level, totals: readonly YearTotal[], fall: readonly number[]): Losses {
  const years = totals.filter(({ year }) => fall.includes(year));
  return {
    output: years.reduce((sum, { output }) => sum + 100 - outputIndex(level, output), 0),
    deaths: years.reduce(
      (sum, { deaths, people }) => sum + deaths - (level.base.deathRate * people) / SEASONS.length,
      0,
    ),
  };
}

/** Shares of a loss by cause, and `other` for what is lost with no cause at work; they add up to 1. */
export type CauseShares = Readonly<Record<Cause | 'other', number>>;

/** The causes of a run. */
export interface CausesOfRun {
  readonly years: readonly number[];
  readonly losses: Losses;
  readonly output: CauseShares;
  readonly deaths: CauseShares;
}

/** Name the causes that a set leaves out. */
const leftOut = (set: number): Cause[] => CAUSES.filter((_, i) => (set & (1 << i)) === 0);

function sharesOf(losses: readonly Losses[], name: keyof Losses): CauseShares {
  const all = losses[losses.length - 1]![name];
  const parts = shapley(CAUSES.length, (set) => losses[set]![name]);
  const shares = CAUSES.map((cause, i) => [cause, all === 0 ? 0 : parts[i]! / all]);
  return Object.fromEntries([...shares, ['other', all === 0 ? 0 : losses[0]![name] / all]]) as CauseShares;
}

/** Share out the losses of a run among its causes. Every set of causes is run: 2^7 = 128 times the length of the run. */
export function causesOf(run: RunOrders): CausesOfRun {
  const fall = yearsOfFall(run.level, yearTotals(run, []));
  const losses = Array.from({ length: 1 << CAUSES.length }, (_, set) =>
    lossesOf(run.level, yearTotals(run, leftOut(set)), fall),
  );
  return {
    years: fall,
    losses: losses[losses.length - 1]!,
    output: sharesOf(losses, 'output'),
    deaths: sharesOf(losses, 'deaths'),
  };
}
