/** The work that a season holds for the fields. */
import { dateOf, rowsOf, type World } from '../../engine/index.ts';
import { brigadesIn } from './figures.ts';

/** Work that the season holds for the fields, by what hurts most when it is left undone. */
export type FieldWork = 'harvest' | 'harvest-and-sow' | 'sow' | 'tend' | 'none';

/** Name the work of the season in the fields in view. */
export function fieldWork(world: World, brigade: number): FieldWork {
  const rows = rowsOf(world);
  const { number } = dateOf(world.game, rows.commune.turn);
  const crops = world.game.level.crops;
  const any = (holds: (c: number, b: number) => boolean): boolean =>
    brigadesIn(world, brigade).some((b) => crops.some((_, c) => holds(c, b)));
  const cuts = any((c, b) => {
    const row = rows.crops[b]![c]!;
    const ripe = number === crops[c]!.harvestSeason && row.sownArea > 0;
    return ripe || (number === crops[c]!.lateSeason && row.standing > 0);
  });
  const sows = any((c) => number === crops[c]!.sowSeason);
  if (cuts) return sows ? 'harvest-and-sow' : 'harvest';
  if (sows) return 'sow';
  return any((c, b) => crops[c]!.tendDays[number]! > 0 && rows.crops[b]![c]!.sownArea > 0) ? 'tend' : 'none';
}
