/** Who stands where, and how they carry themselves. */
import {
  AT,
  type Crop,
  dateOf,
  idleOf,
  type ReadonlyBrigade,
  type ReadonlyCrop,
  rowsOf,
  TASKS,
  type World,
} from '../../engine/index.ts';
import type { Bearing, SceneGroup, ScenePlace } from './model.ts';

/** How much of a body's strength full fatigue hides. */
const FATIGUE_SHOWS = 0.35;

/** Read how people carry themselves from what they can do and how worn out they are. */
export function bearingOf(brigade: ReadonlyBrigade): Bearing {
  const strength = brigade.capacity - FATIGUE_SHOWS * brigade.fatigue;
  if (strength > 0.8) return 'well';
  if (strength > 0.55) return 'tired';
  return strength > 0.35 ? 'weak' : 'ill';
}

const POSES: Readonly<Record<ScenePlace, readonly string[]>> = {
  fields: ['hoe', 'hoe', 'pole', 'hoe', 'lean'],
  furnaces: ['bellows', 'pole', 'push', 'backbasket', 'haul', 'bellows'],
  waterworks: ['pole', 'stamp', 'backbasket', 'stamp', 'push'],
  workshops: ['plant', 'idle', 'backbasket', 'plant'],
  plots: ['hoe', 'plant'],
  rest: ['idle', 'lean', 'idle'],
  idle: ['idle', 'idle', 'lean', 'idle'],
};
const SOWING = ['sow', 'plant', 'hoe', 'pole', 'plant'];
const REAPING = ['sickle', 'sickle', 'pole', 'sickle', 'backbasket'];

function fieldPoses(
  season: number,
  crops: readonly Crop[],
  rows: readonly ReadonlyCrop[],
): readonly string[] {
  const reaps = crops.some(
    (crop, c) =>
      rows[c]!.sownArea > 0 &&
      (season === crop.harvestSeason || (season === crop.lateSeason && rows[c]!.standing > 0)),
  );
  if (reaps) return REAPING;
  return crops.some((crop) => season === crop.sowSeason) ? SOWING : POSES.fields;
}

const WORN: Readonly<Record<string, string>> = { hoe: 'tiredHoe', idle: 'tired', lean: 'tired' };

/** Change the poses of a vigorous group into those of its bearing. */
export function posesFor(poses: readonly string[], bearing: Bearing): readonly string[] {
  if (bearing === 'well') return poses;
  if (bearing === 'ill') return ['ill', 'stick', 'ill'];
  if (bearing === 'weak') return ['stick', 'tired', poses[0] === 'hoe' ? 'tiredHoe' : 'lean'];
  return poses.map((pose, i) => WORN[pose] ?? (i % 2 === 0 ? pose : 'tired'));
}

/** List every group of figures, brigade by brigade; places without figures are left out. */
export function groupsOf(world: World): SceneGroup[] {
  const rows = rowsOf(world);
  const { level } = world.game;
  const { number } = dateOf(world.game, rows.commune.turn);
  return rows.brigades.flatMap((row, brigade) => {
    const bearing = bearingOf(row);
    const fields = fieldPoses(number, level.crops, rows.crops[brigade]!);
    const places: [ScenePlace, number][] = TASKS.map((task) => [task, row[AT[task]]]);
    places.push(['idle', idleOf(world.game, row)]);
    return places
      .filter(([, figures]) => figures > 0)
      .map(([place, figures]) => ({
        brigade,
        place,
        figures,
        bearing,
        poses: posesFor(place === 'fields' ? fields : POSES[place], bearing),
      }));
  });
}
