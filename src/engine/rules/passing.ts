/** The season that is passing: what every rule of a turn is handed. */
import { draw } from '../random/draw.ts';
import type { Stream } from '../random/streams.ts';
import { dateOf, scriptOf, type TurnDate } from '../world/calendar.ts';
import type { SeasonScript } from '../world/level.ts';
import type { Parameters } from '../world/parameters.ts';
import type { Task } from '../world/terms.ts';
import type { Draft } from '../world/world.ts';

/** Work done by one brigade in this season, by task. Unit: labour-day. */
export type WorkDone = Record<Task, number>;

export interface Passing {
  readonly draft: Draft;
  readonly date: TurnDate;
  readonly script: SeasonScript;
  readonly parameters: Parameters;
  /** One entry a brigade; the labour rule fills it. */
  readonly work: WorkDone[];
  /** Hours worked against ordinary ones; the labour rule fills it, one entry a brigade. */
  readonly load: number[];
}

const CALM_SCRIPT = { weather: 'fair', growth: [1, 1], fieldDays: 1 } as const;

/** Begin a season on an open draft. */
export function beginSeason(draft: Draft): Passing {
  const turn = draft.commune.turn;
  const script = scriptOf(draft.game, turn);
  return {
    draft,
    date: dateOf(draft.game, turn),
    script: draft.calm ? { ...script, ...CALM_SCRIPT } : script,
    parameters: draft.game.level.parameters,
    work: [],
    load: [],
  };
}

/** Draw a number in [0, 1) for this season; the middle of it where the look ahead is calm. */
export const drawNow = ({ draft }: Passing, stream: Stream, index: number): number =>
  draft.calm ? 0.5 : draw(draft.game.key, draft.commune.turn, stream, index);
