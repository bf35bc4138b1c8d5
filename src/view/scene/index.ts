/** The door of the picture's model: scenes and the interface import from here. */

export { BANNER_PLACES, WALL_PLACES } from './campaigns.ts';
export { coverModel } from './cover.ts';
export {
  DAY_MS,
  type DayMoment,
  type DayPart,
  type DayPlan,
  dayAt,
  dayPartAt,
  duskOf,
  SEASON_MS,
} from './day.ts';
export type {
  Bearing,
  BeatKind,
  CropLand,
  LandShare,
  LandStage,
  SceneBeasts,
  SceneBeat,
  SceneFurnaces,
  SceneGroup,
  SceneHall,
  SceneHomes,
  SceneLook,
  SceneModel,
  ScenePlace,
  SceneReservoir,
  SceneSlogans,
  Some,
  Step,
} from './model.ts';
export { type ParcelPiece, spreadLand } from './parcels.ts';
export { lookOf, sceneModel } from './scene-model.ts';
export { cartsFor, seasonPlay } from './season-play.ts';
export { signOf } from './village.ts';
export { FURNACE_PLACES } from './works.ts';
