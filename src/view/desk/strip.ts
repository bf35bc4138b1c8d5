/** The top strip: where the year stands, how the secretary stands, and the two ledgers. */
import {
  dateOf,
  formDue,
  lastReported,
  openPolicies,
  rowsOf,
  type Season,
  scriptOf,
  seenHarvest,
  type World,
} from '../../engine/index.ts';
import { type DeskRun, hasCome, turnBefore, turnStart } from './desk-run.ts';

/** Coarse levels of a meter, from low to high. */
export type MeterLevel = 'lowest' | 'low' | 'fair' | 'high';

/** A meter from 0 to 100 with what it was a turn ago. */
export interface MeterView {
  readonly value: number;
  readonly was: number | undefined;
  readonly level: MeterLevel;
  readonly trend: 'rising' | 'falling' | 'steady';
}

/** The two ledgers for the crop that was last reported. Masses in g. */
export interface GrainView {
  readonly crop: number;
  readonly reported: number;
  /** The form of this turn is stamped and has not left yet. */
  readonly onDesk: boolean;
  /** How the other ledger is known: as the leaders tell it, from walking, or from the carts' scales. */
  readonly known: 'told' | 'seen' | 'weighed';
  readonly seenLow: number;
  readonly seenHigh: number;
  /** Brigades walked since that harvest, of all. */
  readonly walked: number;
  readonly brigades: number;
  /** Turns since the last of these walks; -1 where there was none. */
  readonly turnsAgo: number;
  /** What was reported beyond what was seen, or null where the report is within what was seen. */
  readonly gap: { readonly low: number; readonly high: number } | null;
  /** Whole width of the bars. */
  readonly max: number;
}

export interface StripView {
  readonly year: number;
  readonly season: Season;
  /** Number of the season, 0 to 5. */
  readonly number: number;
  /** This turn, from 1. */
  readonly turn: number;
  readonly turns: number;
  readonly standing: MeterView | null;
  readonly trust: MeterView | null;
  readonly grain: GrainView | null;
}

const STEADY = 1;
const LEVELS: readonly (readonly [number, MeterLevel])[] = [
  [70, 'high'],
  [50, 'fair'],
  [30, 'low'],
];

function meterOf(run: DeskRun, which: 'standing' | 'trust'): MeterView {
  const value = rowsOf(run.world).commune[which];
  const before = turnBefore(run);
  const was = before && rowsOf(before).commune[which];
  const moved = was === undefined ? 0 : value - was;
  return {
    value,
    was,
    level: LEVELS.find(([from]) => value >= from)?.[1] ?? 'lowest',
    trend: moved > STEADY ? 'rising' : moved < -STEADY ? 'falling' : 'steady',
  };
}

function hasDemands({ world }: DeskRun): boolean {
  const { turn } = rowsOf(world).commune;
  return Array.from({ length: turn + 1 }, (_, t) => scriptOf(world.game, t)).some(
    (script) => script.furnaceAsk > 0 || Object.keys(script.asks).length > 0,
  );
}

/** Find the crop of the last form: the one stamped now, or the one that last went out. -1 is none yet. */
function cropReported(run: DeskRun): number {
  const rows = rowsOf(run.world);
  if (rows.commune.stamped >= 0) return formDue(run.world.game, rows);
  const sent = lastSent(run);
  return sent > 0 ? formDue(run.world.game, rowsOf(run.worlds[sent - 1]!)) : -1;
}

/** The turn in which a form last went out, or -1. */
const lastSent = (run: DeskRun): number =>
  run.worlds.findLastIndex((world, i) => i > 0 && rowsOf(world).commune.countyFigure > 0);

/** What is known of the harvest beside the report. Once the form has gone out, the carts have weighed it. */
function ledgerBeside(run: DeskRun, crop: number): Pick<GrainView, 'known' | 'seenLow' | 'seenHigh'> {
  if (rowsOf(run.world).commune.stamped < 0) {
    const { crops } = rowsOf(run.worlds[lastSent(run)]!);
    const weighed = crops.reduce((sum, row) => sum + row[crop]!.harvested, 0);
    return { known: 'weighed', seenLow: weighed, seenHigh: weighed };
  }
  const { low, high, walked } = seenHarvest(run.world, crop);
  return { known: walked > 0 ? 'seen' : 'told', seenLow: low, seenHigh: high };
}

function walksOf(world: World, crop: number): { readonly walked: number; readonly turnsAgo: number } {
  const rows = rowsOf(world);
  const seen = rows.brigades.filter((_, b) => rows.crops[b]![crop]!.seenCut >= 0);
  const last = Math.max(-1, ...seen.map((brigade) => brigade.walkedTurn));
  return { walked: seen.length, turnsAgo: last < 0 ? -1 : rows.commune.turn - last };
}

/** Round up to a whole width in whose quarters a reader can count. Unit: that given. */
function widthFor(value: number): number {
  const step = [1, 2, 4, 10, 20, 40, 100, 200, 400, 1000, 2000, 4000, 10_000, 20_000, 40_000].find(
    (one) => one * 10_000_000 >= value,
  );
  const unit = (step ?? 100_000) * 1_000_000;
  return Math.ceil((value * 1.05) / unit) * unit;
}

/** Set the two ledgers side by side, once a form has been stamped. */
export function grainView(run: DeskRun): GrainView | null {
  const crop = cropReported(run);
  if (crop < 0) return null;
  const { commune, brigades } = rowsOf(run.world);
  const onDesk = commune.stamped >= 0;
  const reported = onDesk ? commune.stamped : lastReported(commune, crop);
  const ledger = ledgerBeside(run, crop);
  const { seenLow: low, seenHigh: high } = ledger;
  return {
    crop,
    reported,
    onDesk,
    ...ledger,
    ...walksOf(run.world, crop),
    brigades: brigades.length,
    gap: reported > high ? { low: reported - high, high: reported - low } : null,
    max: widthFor(Math.max(reported, high)),
  };
}

/** Work out the strip. Meters come once they mean something: above with the first demand, below with the first petition. */
export function stripView(run: DeskRun): StripView {
  const { game } = run.world;
  const { turn } = rowsOf(run.world).commune;
  const date = dateOf(game, turn);
  const above = hasDemands(run) || hasCome(run, 'telegram');
  const below =
    hasCome(run, 'petition') || openPolicies(game, rowsOf(turnStart(run)).commune.turn).length > 0;
  return {
    ...date,
    turn: turn + 1,
    turns: game.level.turns,
    standing: above ? meterOf(run, 'standing') : null,
    trust: below ? meterOf(run, 'trust') : null,
    grain: grainView(run),
  };
}
