/**
 * One new thing a turn: which hint is due, and which have done their work. A hint names a control on one screen; it is
 * done when the player has done the thing, in whatever way, or when its occasion has passed.
 */
import type { Command } from '../../engine/index.ts';
import { leavesOf, pathTo } from '../../replay/index.ts';
import type { HintId, SessionState, Settings } from '../../session/index.ts';
import { formOnDesk, policiesView, stripView, trayView } from '../desk/index.ts';
import { procuredIn } from '../report/index.ts';

/** What is open in front of the player. */
export interface HintMoment {
  readonly screen: string;
  /** A season is passing: the turn that passes is still under way. */
  readonly passing: boolean;
  readonly state: SessionState;
}

/** Hints that this visit has shown, each with the turn in which it was. */
export type HintsShown = Readonly<Partial<Record<HintId, number>>>;

interface HintRule {
  /** Screen on which its control is. */
  readonly screen: 'desk' | 'season' | 'form' | 'turn-report' | 'debrief';
  /** First turn in which it may come, counted from 1. */
  readonly from: number;
  readonly applies: (state: SessionState) => boolean;
  /** The player has done it already. */
  readonly acted: (moment: HintMoment) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Whether an order of a kind was given, in this turn or in one before it. */
function ordered({ steps, run, at }: SessionState, kinds: readonly Command['do'][]): boolean {
  const now = steps.flat();
  const before = pathTo(run, at).flatMap((node) => run.nodes[node]?.commands ?? []);
  return [...now, ...before].some((command) => kinds.includes(command.do));
}

const isUnstamped = (state: SessionState): boolean => (formOnDesk(state)?.stamped ?? 0) < 0;

const hasBranches = (state: SessionState): boolean => leavesOf(state.run).length > 1;

/** In the order in which they come where several are due. */
const RULES: Readonly<Record<HintId, HintRule>> = {
  assign: {
    screen: 'desk',
    from: 1,
    applies: always,
    acted: ({ state }) => state.worlds.length > 1 || ordered(state, ['move', 'assign']),
  },
  speed: { screen: 'season', from: 1, applies: always, acted: never },
  form: {
    screen: 'desk',
    from: 2,
    applies: isUnstamped,
    acted: ({ screen, state }) => screen === 'form' || ordered(state, ['report']),
  },
  letters: {
    screen: 'desk',
    from: 2,
    applies: (state) => trayView(state).some(({ choices, answer }) => choices.length > 0 && answer === null),
    acted: ({ state }) => ordered(state, ['answer']),
  },
  walk: {
    screen: 'form',
    from: 2,
    applies: isUnstamped,
    acted: ({ state }) => ordered(state, ['walk']),
  },
  again: {
    screen: 'turn-report',
    from: 2,
    applies: ({ worlds }) => procuredIn(worlds[worlds.length - 1]!) > 0,
    acted: ({ state }) => hasBranches(state),
  },
  policies: {
    screen: 'desk',
    from: 4,
    applies: (state) => policiesView(state).length > 0,
    acted: ({ state }) => ordered(state, ['set-policy']),
  },
  ledgers: { screen: 'desk', from: 4, applies: (state) => stripView(state).grain !== null, acted: never },
  undo: {
    screen: 'desk',
    from: 4,
    applies: ({ steps }) => steps.some((step) => step.every((command) => command.do !== 'walk')),
    acted: ({ state }) => state.undone.length > 0,
  },
  archive: { screen: 'debrief', from: 1, applies: always, acted: ({ state }) => hasBranches(state) },
};

const IDS = Object.keys(RULES) as HintId[];

/** The turn under way, counted from 1; the one that passes, while a season does. */
export const turnOf = ({ passing, state }: HintMoment): number => state.worlds.length - (passing ? 1 : 0);

/** Whether what a shown hint pointed at has passed: its turn, or its screen. */
function hasPassed(id: HintId, moment: HintMoment, shown: HintsShown): boolean {
  const turn = shown[id];
  if (turn === undefined) return false;
  const { screen } = RULES[id];
  return turnOf(moment) !== turn || (screen !== 'desk' && moment.screen !== screen);
}

/** List the hints that have newly done their work. */
export const hintsPassed = (
  moment: HintMoment,
  { hintsDone }: Pick<Settings, 'hintsDone'>,
  shown: HintsShown,
): HintId[] =>
  IDS.filter((id) => !hintsDone.includes(id) && (RULES[id].acted(moment) || hasPassed(id, moment, shown)));

/** Choose the hint that is due, or null. The desk gives one a turn. */
export function hintDue(
  moment: HintMoment,
  { hints, hintsDone }: Pick<Settings, 'hints' | 'hintsDone'>,
  shown: HintsShown,
): HintId | null {
  if (!hints) return null;
  const turn = turnOf(moment);
  const isOpen = (id: HintId): boolean =>
    RULES[id].screen === moment.screen && RULES[id].from <= turn && !hintsDone.includes(id);
  const given = IDS.find((id) => RULES[id].screen === 'desk' && shown[id] === turn);
  const due = IDS.find((id) => isOpen(id) && RULES[id].applies(moment.state) && !RULES[id].acted(moment));
  return due && moment.screen === 'desk' && given !== undefined && given !== due ? null : (due ?? null);
}
