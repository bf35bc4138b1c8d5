/** What a player may ask for, what an accepted command makes happen, and why one is turned down. */
import type { Policy, Task } from '../world/terms.ts';

/** A place for figures: a task, or idle (no task). */
export type Place = Task | 'idle';

/** What a player asks. Labour counts in figures; grain on a form in whole tonnes. */
export type Command =
  | {
      readonly do: 'move';
      readonly brigade: string;
      readonly from: Place;
      readonly to: Place;
      readonly figures: number;
    }
  | { readonly do: 'assign'; readonly brigade: string; readonly figures: Readonly<Record<Task, number>> }
  | { readonly do: 'set-policy'; readonly policy: Policy; readonly option: string }
  | { readonly do: 'report'; readonly tonnes: number }
  | { readonly do: 'walk'; readonly brigade: string }
  | { readonly do: 'answer'; readonly letter: string; readonly choice: string };

/** A fact that an accepted command makes. Codes and numbers only. */
export type TurnEvent =
  | {
      readonly type: 'figures-moved';
      readonly brigade: number;
      readonly from: Place;
      readonly to: Place;
      readonly figures: number;
    }
  | {
      readonly type: 'figures-set';
      readonly brigade: number;
      readonly figures: Readonly<Record<Task, number>>;
    }
  | { readonly type: 'policy-set'; readonly policy: Policy; readonly option: number }
  | { readonly type: 'form-stamped'; readonly grams: number }
  | { readonly type: 'brigade-walked'; readonly brigade: number }
  | { readonly type: 'letter-answered'; readonly slot: number; readonly choice: number };

/** Why a command is turned down: a code, and the numbers or ids that a sentence about it needs. */
export interface Rejection {
  readonly code:
    | 'level/ended'
    | 'post/lost'
    | 'brigade/unknown'
    | 'task/not-open'
    | 'figures/not-whole'
    | 'figures/not-enough'
    | 'policy/unknown'
    | 'policy/not-open'
    | 'report/not-due'
    | 'report/already-stamped'
    | 'report/out-of-range'
    | 'walk/no-days-left'
    | 'walk/already-walked'
    | 'letter/unknown'
    | 'letter/already-answered';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The outcome of asking: a value, or why not. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Accept with a value. */
export const accept = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Turn down with a code and what a sentence about it needs. */
export const reject = (code: Rejection['code'], data: Rejection['data'] = {}): Result<never, Rejection> => ({
  ok: false,
  error: { code, data },
});

/** The largest output that a form has room for. Unit: t. */
export const LARGEST_REPORT = 99_999;
/** Grams in a tonne. */
export const TONNE = 1_000_000;
