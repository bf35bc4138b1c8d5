/** The picture of a moment, worked out from a World. Pure: the same World gives the same picture. */
import { dateOf, openTasks, rowsOf, type World } from '../../engine/index.ts';
import { slogansOf } from './campaigns.ts';
import { hungerOf } from './hunger.ts';
import { landOf } from './land.ts';
import type { SceneLook, SceneModel } from './model.ts';
import { groupsOf } from './people.ts';
import { forestOf, granaryOf, hallOf, signOf } from './village.ts';
import { furnacesOf, reservoirOf } from './works.ts';

/** Look of each season by its number. */
const LOOKS: readonly SceneLook[] = ['winter', 'spring', 'summer', 'summer', 'autumn', 'winter'];

/** Name the look of a season, 0 (Jan-Feb) to 5 (Nov-Dec). */
export const lookOf = (season: number): SceneLook => LOOKS[season]!;

/** Work out what the picture shows while the turn of `world` is being planned. */
export function sceneModel(world: World): SceneModel {
  const { commune } = rowsOf(world);
  const { number } = dateOf(world.game, commune.turn);
  return {
    turn: commune.turn,
    season: number,
    look: lookOf(number),
    snow: number === 0,
    land: landOf(world),
    forest: forestOf(world),
    reservoir: reservoirOf(world),
    granary: granaryOf(world),
    furnaces: furnacesOf(world),
    hall: hallOf(world),
    plotsTaken: commune.plots as SceneModel['plotsTaken'],
    sign: signOf(world),
    slogans: slogansOf(world),
    groups: groupsOf(world),
    open: [...openTasks(world.game, commune.turn), 'idle'],
    ...hungerOf(world),
  };
}
