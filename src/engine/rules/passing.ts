/** The season that is passing: what every rule of a turn is handed. */
import { furnaceAsk } from '../queries/desk.ts';
import { draw } from '../random/draw.ts';
import type { Stream } from '../random/streams.ts';
import { dateOf, scriptOf, type TurnDate } from '../world/calendar.ts';
import { type SeasonScript, USUAL_HIT } from '../world/level.ts';
import type { Parameters } from '../world/parameters.ts';
import type { Task } from '../world/terms.ts';
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
}

/** Begin a season on an open draft. */
export function beginSeason(draft: Draft): Passing {
  const turn = draft.commune.turn;
  const script = scriptOf(draft.game, turn);
  return {
    draft,
    date: dateOf(draft.game, turn),
    script: draft.calm ? calmed(script) : script,
    parameters: draft.game.level.parameters,
    without: draft.game.without,
    work: [],
    load: [],
    furnaceAsk: furnaceAsk(draft.game, draft),
  };
}

/** The season as the desk can foresee it: usual weather. */
const calmed = (script: SeasonScript): SeasonScript => ({
  ...script,
  weather: 'fair',
  hit: script.hit.map(() => USUAL_HIT),
  fieldDays: 1,
});

/** Draw a number in [0, 1) for this season; the middle of it where the look ahead is calm. */
export const drawNow = ({ draft }: Passing, stream: Stream, index: number): number =>
  draft.calm ? 0.5 : draw(draft.game.key, draft.commune.turn, stream, index);
