/** A moment of the game as the ear takes it: which page lies open over which World, and whether a season passes. */
import { rowsOf, type World } from '../../engine/index.ts';
import { moreDied, overBrigades } from '../report/index.ts';
import type { SoundPlace } from './model.ts';

/** What is handed on at every change of page or World. */
export interface SoundMoment {
  /** The page that lies open, by its name. */
  readonly page: string;
  /** What lies on the desk, with the orders so far; null before a run is begun. */
  readonly world: World | null;
  /** Worlds after each turn along the line of play. */
  readonly worlds: readonly World[];
  /** The season that passes, and how fast. */
  readonly season: { readonly before: World; readonly after: World; readonly speed: number } | null;
}

/** Pages that are taken up with the hand. */
export const PAPERS: readonly string[] = ['letter', 'form', 'turn-report'];
/** Where nothing sounds: what the game is about is read in silence, and the calm page is calm. */
const SILENT: readonly string[] = ['note', 'stop'];

/** Say where the player is. */
export function placeOf({ page, world, season }: SoundMoment): SoundPlace {
  if (SILENT.includes(page)) return 'silent';
  if (season) return 'season';
  if (page === 'title' || !world) return 'cover';
  if (page === 'debrief') return 'archive';
  return page === 'desk' || page === 'season' ? 'desk' : 'paper';
}

/** Whether more died in the season that led to this World than die in any, as its report counts and tells it. */
export function mourns(world: World): boolean {
  const rows = rowsOf(world);
  const usual = overBrigades(rows, (brigade) => brigade.usualDeaths);
  return moreDied(
    overBrigades(rows, (brigade) => brigade.deaths),
    Math.round(usual),
  );
}
