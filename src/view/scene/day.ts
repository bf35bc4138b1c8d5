/** The days of a passing season: a few of them, from morning to morning, stand for two months. */
import { clamp, optionOf, rowsOf, type World } from '../../engine/index.ts';
import type { SceneModel, ScenePlace } from './model.ts';
import { inSteps } from './steps.ts';

/** Length of a season at 1x. Unit: ms. */
export const SEASON_MS = 9000;
/** Days that a season shows. */
export const DAYS = 3;
/** Length of a day at 1x. Unit: ms. */
export const DAY_MS = SEASON_MS / DAYS;

/** Share of a day, from the morning on, after which dusk falls, by season: short days in winter, long ones in summer. */
const DUSK = [0.46, 0.52, 0.57, 0.57, 0.5, 0.44] as const;
/** Tell when dusk falls in a season, as a share of a day from the morning on. */
export const duskOf = (season: number): number => DUSK[season]!;

/** Parts of a day. Unit: share of a day. */
const FALLING = 0.2;
const DAWN = { from: 0.82, until: 0.97 } as const;
/** People go home so long before dark, and set out so long before it is bright. Unit: share of a day. */
const BEFORE_DARK = 0.02;
const SETS_OUT = 0.84;
/** How much later people come home by the hours that are set: short, ordinary, long, night shifts. Unit: share of a day. */
const LATER = [-0.05, 0, 0.08, 0.08] as const;
const MEAL = { from: 0.2, until: 0.38 } as const;

/** What time of the day it is. */
export interface DayMoment {
  /** Days that have passed. */
  readonly day: number;
  /** Share of the day that has passed since the morning, 0 to 1. */
  readonly phase: number;
  /** 0 by day, 1 in the dark. */
  readonly night: number;
  /** How red the sky is, 0 to 1: at dusk and at dawn. */
  readonly glow: number;
}

/** What the days of one season are like. */
export interface DayPlan {
  /** Number of the season, 0 (Jan-Feb) to 5 (Nov-Dec). */
  readonly season: number;
  /** Share of the day at which people go home. */
  readonly home: number;
  /** Places whose people stay through the night. */
  readonly nightCrews: readonly ScenePlace[];
  /** People who stand in line at the common kitchen at noon; 0 where households cook, or the pot is empty. */
  readonly queue: number;
  /** Share of the houses with a lamp at night, 0 to 1 in quarters. */
  readonly lamps: number;
}

const rise = (from: number, until: number, at: number): number => {
  const t = clamp((at - from) / (until - from), 0, 1);
  return t * t * (3 - 2 * t);
};

/** Tell the time of the day. Unit of time: ms at 1x since the season began. */
export function dayAt(season: number, time: number): DayMoment {
  const days = clamp(time, 0, SEASON_MS) / DAY_MS;
  const day = Math.min(DAYS - 1, Math.floor(days));
  const phase = days - day;
  const dusk = DUSK[season]!;
  const dark = rise(dusk + 0.02, dusk + FALLING, phase);
  const bright = rise(DAWN.from, DAWN.until, phase);
  const evening = rise(dusk - 0.08, dusk + 0.08, phase) * (1 - rise(dusk + 0.1, dusk + FALLING, phase));
  const morning = rise(DAWN.from - 0.02, 0.9, phase) * (1 - rise(0.9, 1, phase));
  return { day, phase, night: dark * (1 - bright), glow: Math.max(evening, morning * 0.8) };
}

/** What people are about at a time of the day. */
export type DayPart = 'work' | 'meal' | 'home';

/** Tell what people are about. Unit of time: ms at 1x since the season began. */
export function dayPartAt(plan: DayPlan, time: number): DayPart {
  const { phase } = dayAt(plan.season, time);
  if (phase >= plan.home && phase < SETS_OUT) return 'home';
  return plan.queue > 0 && phase >= MEAL.from && phase < MEAL.until ? 'meal' : 'work';
}

/** Spread a share of a season's work over the bright hours of its days. Unit: ms at 1x since the season began. */
export function workTime(share: number): number {
  const days = clamp(share, 0, 1) * DAYS;
  const day = Math.min(DAYS - 1, Math.floor(days));
  return (day + 0.04 + (days - day) * 0.44) * DAY_MS;
}

/** Places for one line before the kitchen, by what a full pot is: the shorter the ration, the more wait. */
const LINE = [0, 18, 12, 8] as const;
const LAMP_STEPS = 4;
/** Who is out at night: a fire that is lit is fed until morning, whatever hours are set. */
const FIRES: readonly ScenePlace[] = ['furnaces'];
const SHIFTS: readonly ScenePlace[] = ['furnaces', 'waterworks'];

/** Work out the days of the season that begins with a World under its orders. `drain` is how far hunger has gone by its end. */
export function dayPlan(before: World, start: SceneModel, drain: number): DayPlan {
  const { commune } = rowsOf(before);
  const hours = optionOf(commune, 'hours');
  const fed = start.furnaces.lit > 0 || hours === 'long';
  const nightCrews = hours === 'night-shifts' ? SHIFTS : fed ? FIRES : [];
  return {
    season: start.season,
    home: DUSK[start.season]! - BEFORE_DARK + LATER[commune.hours as 0 | 1 | 2 | 3],
    nightCrews,
    queue: start.hall.open ? LINE[start.hall.steam] : 0,
    lamps: inSteps(1 - drain, LAMP_STEPS),
  };
}
