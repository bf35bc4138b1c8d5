/** How many figures each task wants this turn, as the desk can know it. */

import { splitByWeights } from '../math/shares.ts';
import { fieldNeed } from '../rules/fields.ts';
import { daysPerFigure, fullDays, hoursFactor, toolsFactor } from '../rules/labour.ts';
import { beginSeason, type Passing } from '../rules/passing.ts';
import { plotShare } from '../rules/plots.ts';
import type { Task } from '../world/terms.ts';
import { figuresOf, openDraft, type World } from '../world/world.ts';

/** Figures wanted, by task. Furnaces: what the county asks. Waterworks: none of its own need, 0. */
export type Needs = Readonly<Record<Task, number>>;

function needsOf(passing: Passing, b: number, ask: number): Needs {
  const { draft, parameters: p } = passing;
  const brigade = draft.brigades[b]!;
  const days = daysPerFigure(passing, brigade, fullDays(passing));
  const figures = figuresOf(draft.game, brigade);
  const fieldDays = days * toolsFactor(passing, brigade, 'fields') * passing.script.fieldDays;
  const share = p['labour.sustainable_load'] / hoursFactor(draft.commune.hours, p);
  return {
    fields: Math.ceil(fieldNeed(passing, b) / fieldDays),
    furnaces: ask,
    waterworks: 0,
    workshops: Math.ceil(figures * p['goods.hands_share']),
    plots: Math.ceil(figures * p['plots.hands_share'] * plotShare(passing)),
    rest: Math.max(0, Math.ceil(figures * (1 - share))),
  };
}

/** Work out the needs of every brigade, in the order of the level's brigades. */
export function needs(world: World): Needs[] {
  const passing = beginSeason(openDraft(world, true));
  const hands = passing.draft.brigades.map((brigade) => brigade.labourers);
  const asks = splitByWeights(passing.furnaceAsk, hands);
  return asks.map((ask, b) => needsOf(passing, b, ask));
}
