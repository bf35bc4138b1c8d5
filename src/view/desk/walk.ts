/** Walking the fields: what a day in a brigade lets the secretary see. */
import { type Crop, dateOf, type ReadonlyCrop, ratioOr, rowsOf, type World } from '../../engine/index.ts';
import { type Fraction, fractionOf } from './fractions.ts';
import { type Strength, strengthOf } from './tabs.ts';

/** How a crop stands. */
export type CropStage = 'bare' | 'sown' | 'growing' | 'ripe' | 'part-cut' | 'stubble';

/** How people speak and move. */
export type Mood = 'eager' | 'willing' | 'sullen' | 'silent';

/** How long the store would last at a usual pot. */
export type Store = 'months' | 'weeks' | 'days' | 'nothing';

/** What was seen of one crop. */
export interface CropSight {
  readonly crop: number;
  readonly stage: CropStage;
  /** Growth on the stalk beside a usual year. */
  readonly growth: 'poor' | 'usual' | 'good';
  /** Share of the ripe grain that still stands. */
  readonly left: Fraction;
  /** Grain cut, as weighed on the floor; -1 where none was. Unit: g. */
  readonly cut: number;
  /** What the leader tells of it. Unit: g. */
  readonly told: number;
}

/** What was seen of a brigade on the walk of this turn. */
export interface WalkSight {
  readonly brigade: string;
  readonly strength: Strength;
  readonly worn: 'fresh' | 'tired' | 'worn';
  readonly mood: Mood;
  /** Grain in store as seen. Unit: g. */
  readonly grain: number;
  readonly store: Store;
  readonly crops: readonly CropSight[];
}

/** A brigade that can be walked, or was this turn. */
export interface WalkChoice {
  readonly brigade: string;
  readonly walked: boolean;
  /** Turns since the last walk, or -1. */
  readonly turnsAgo: number;
  readonly sight: WalkSight | null;
}

export interface WalkView {
  readonly days: number;
  readonly left: number;
  readonly brigades: readonly WalkChoice[];
}

const GROWTHS: readonly (readonly [number, CropSight['growth']])[] = [
  [1.08, 'good'],
  [0.88, 'usual'],
];
const MOODS: readonly (readonly [number, Mood])[] = [
  [65, 'eager'],
  [45, 'willing'],
  [25, 'sullen'],
];
const DAYS_A_TURN = 61;

function stageOf(season: number, crop: Crop, row: ReadonlyCrop): CropStage {
  if (row.sownArea > 0) {
    if (season === crop.harvestSeason) return 'ripe';
    if (row.standing > 0) return 'part-cut';
    const since = (season - crop.sowSeason + 6) % 6;
    return since <= 1 ? 'sown' : 'growing';
  }
  return row.ripened > 0 && season !== crop.sowSeason ? 'stubble' : 'bare';
}

function cropSight(world: World, b: number, c: number): CropSight {
  const rows = rowsOf(world);
  const { number } = dateOf(world.game, rows.commune.turn);
  const row = rows.crops[b]![c]!;
  return {
    crop: c,
    stage: stageOf(number, world.game.level.crops[c]!, row),
    growth: GROWTHS.find(([from]) => row.growth >= from)?.[1] ?? 'poor',
    left: fractionOf(ratioOr(row.standing, row.ripened, 0)),
    cut: row.harvested > 0 ? row.seenCut : -1,
    told: row.told,
  };
}

function storeOf(world: World, b: number): Store {
  const brigade = rowsOf(world).brigades[b]!;
  const people = brigade.children + brigade.labourers + brigade.elders;
  const turns = ratioOr(brigade.seenGrain, people * world.game.level.parameters['food.ration.usual'], 0);
  const days = turns * DAYS_A_TURN;
  if (days < 2) return 'nothing';
  return days < 14 ? 'days' : days < 60 ? 'weeks' : 'months';
}

/** Tell what a walk through a brigade shows. The brigade was walked this turn. */
export function walkSight(world: World, b: number): WalkSight {
  const brigade = rowsOf(world).brigades[b]!;
  const { fatigue } = brigade;
  return {
    brigade: world.game.level.brigades[b]!.id,
    strength: strengthOf(brigade.capacity),
    worn: fatigue < 0.3 ? 'fresh' : fatigue < 0.6 ? 'tired' : 'worn',
    mood: MOODS.find(([from]) => brigade.morale >= from)?.[1] ?? 'silent',
    grain: brigade.seenGrain,
    store: storeOf(world, b),
    crops: world.game.level.crops.map((_, c) => cropSight(world, b, c)),
  };
}

/** List the brigades with what is left of the days for walking. */
export function walkView(world: World): WalkView {
  const rows = rowsOf(world);
  const days = world.game.level.parameters['reports.walks_per_turn'];
  return {
    days,
    left: Math.max(0, days - rows.commune.walks),
    brigades: rows.brigades.map((brigade, b) => {
      const walked = brigade.walkedTurn === rows.commune.turn;
      return {
        brigade: world.game.level.brigades[b]!.id,
        walked,
        turnsAgo: brigade.walkedTurn < 0 ? -1 : rows.commune.turn - brigade.walkedTurn,
        sight: walked ? walkSight(world, b) : null,
      };
    }),
  };
}
