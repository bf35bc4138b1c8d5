/** The door of the picture's model: scenes and the interface import from here. */
export { coverModel } from './cover.ts';
export type {
  Bearing,
  BeatKind,
  CropLand,
  LandShare,
  LandStage,
  SceneBeat,
  SceneFurnaces,
  SceneGroup,
  SceneHall,
  SceneLook,
  SceneModel,
  ScenePlace,
  SceneReservoir,
} from './model.ts';
export { type ParcelPiece, spreadLand } from './parcels.ts';
export { lookOf, sceneModel } from './scene-model.ts';
export { cartsFor, SEASON_MS, seasonPlay } from './season-play.ts';
export { BANNER_PLACES, FURNACE_PLACES, signOf } from './village.ts';
