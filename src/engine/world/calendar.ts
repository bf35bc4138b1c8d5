/** Where a turn stands in the farm year. */
import type { SeasonScript } from './level.ts';
import { SEASONS, type Season } from './terms.ts';
import type { Game } from './world.ts';

/** A turn's place in time. */
export interface TurnDate {
  readonly year: number;
  /** Number of the season, 0 (Jan-Feb) to 5 (Nov-Dec). */
  readonly number: number;
  readonly season: Season;
}

/** Date the turn that is being played after so many ended turns. */
export function dateOf(game: Game, turn: number): TurnDate {
  const count = game.level.startSeason + turn;
  const number = count % SEASONS.length;
  return {
    year: game.level.startYear + Math.floor(count / SEASONS.length),
    number,
    season: SEASONS[number]!,
  };
}

/** Give what the level's script says of a turn; past the level's end, its words for the time beyond. */
export const scriptOf = (game: Game, turn: number): SeasonScript =>
  game.level.seasons[turn] ?? game.level.beyond;
