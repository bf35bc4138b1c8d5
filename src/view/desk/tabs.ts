/** The tabs of the brigades, with how strong their people are. */
import { ratioOr, rowsOf, type World } from '../../engine/index.ts';
import { brigadesIn, handsIn } from './figures.ts';

/** Coarse words for what people can do. */
export type Strength = 'strong' | 'tired' | 'weak' | 'failing';

/** A tab: the commune (-1) or a brigade. */
export interface TabView {
  readonly brigade: number;
  /** Id in the level, or empty for the commune. */
  readonly id: string;
  readonly hands: number;
  /** 0 to 1. */
  readonly share: number;
  readonly strength: Strength;
}

const STRENGTHS: readonly (readonly [number, Strength])[] = [
  [0.85, 'strong'],
  [0.65, 'tired'],
  [0.45, 'weak'],
];

/** Name what a share of full strength looks like. */
export const strengthOf = (share: number): Strength =>
  STRENGTHS.find(([from]) => share >= from)?.[1] ?? 'failing';

function tab(world: World, brigade: number): TabView {
  const { brigades } = rowsOf(world);
  const cost = world.game.level.parameters['labour.fatigue_cost'];
  const inView = brigadesIn(world, brigade);
  const strength = (b: number): number => brigades[b]!.capacity * (1 - cost * brigades[b]!.fatigue);
  const labourers = inView.reduce((sum, b) => sum + brigades[b]!.labourers, 0);
  const weighed = inView.reduce((sum, b) => sum + strength(b) * brigades[b]!.labourers, 0);
  const share = Math.round(ratioOr(weighed, labourers, 1) * 20) / 20;
  const id = brigade >= 0 ? world.game.level.brigades[brigade]!.id : '';
  return { brigade, id, hands: handsIn(world, brigade), share, strength: strengthOf(share) };
}

/** List the tabs, the commune first. */
export const tabsView = (world: World): TabView[] => [
  tab(world, -1),
  ...world.game.level.brigades.map((_, b) => tab(world, b)),
];
