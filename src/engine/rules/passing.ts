/** The season that is passing: what every rule of a turn is handed. */
import { furnaceAsk } from '../queries/desk.ts';
import { beginDraws, drawFrom } from '../random/draw.ts';
import { dateOf, scriptOf, type TurnDate } from '../world/calendar.ts';
import { type Crop, type SeasonScript, USUAL_HIT } from '../world/level.ts';
import type { Parameters } from '../world/parameters.ts';
import { SEASONS, type Task } from '../world/terms.ts';
import type { Draft, Without } from '../world/world.ts';

/** Work done by one brigade in this season, by task. Unit: labour-day. */
export type WorkDone = Record<Task, number>;

export interface Passing {
  readonly draft: Draft;
  readonly date: TurnDate;
  readonly script: SeasonScript;
  readonly parameters: Parameters;
  /** Causes that this run is played without. */
  readonly without: Without;
  /** One entry a brigade; the labour rule fills it. */
  readonly work: WorkDone[];
  /** Hours worked against ordinary ones; the labour rule fills it, one entry a brigade. */
  readonly load: number[];
  /** Figures that the county wants at the furnaces, of all brigades together, as the season begins. */
  readonly furnaceAsk: number;
  /** Turns from this one until the next that brings a harvest, this one counted in: how long what is in store must last. */
  readonly turnsToHarvest: number;
  /** What all draws of this season have in common. */
  readonly draws: number;
}

/** Begin a season on an open draft. */
export function beginSeason(draft: Draft): Passing {
  const turn = draft.commune.turn;
  const script = scriptOf(draft.game, turn);
  const date = dateOf(draft.game, turn);
  return {
    draft,
    date,
    script: draft.calm ? calmed(script) : script,
    parameters: draft.game.level.parameters,
    without: draft.game.without,
    work: [],
    load: [],
    furnaceAsk: furnaceAsk(draft.game, draft),
    turnsToHarvest: turnsToHarvest(draft.game.level.crops, date.number),
    draws: beginDraws(draft.game.key, turn),
  };
}

function turnsToHarvest(crops: readonly Crop[], season: number): number {
  for (let turns = 1; turns < SEASONS.length; turns += 1)
    if (crops.some((crop) => crop.harvestSeason === (season + turns) % SEASONS.length)) return turns;
  return SEASONS.length;
}

/** The season as the desk can foresee it: usual weather. */
const calmed = (script: SeasonScript): SeasonScript => ({
  ...script,
  weather: 'fair',
  hit: script.hit.map(() => USUAL_HIT),
  fieldDays: 1,
});

/** Draw a number in [0, 1) of a stream for this season; the middle of it where the look ahead is calm. */
export const drawNow = ({ draft, draws }: Passing, stream: number, index: number): number =>
  draft.calm ? 0.5 : drawFrom(draws, stream, index);
