/** What the grain in store comes to, a head and day, until the next harvest; and what it would be after another form. */
import { peopleOf, ratioOr, rowsOf, SEASONS, TONNE, type World } from '../../engine/index.ts';
import { DAYS, grainLines, stateFacts } from './grain.ts';
import type { Mass } from './mass.ts';
import { overBrigades, type TurnSpan } from './turn-span.ts';
import { rerun, withRows } from './what-if.ts';

/** Grain a head and day. Unit: g. */
export interface Ration {
  readonly now: Mass;
  /** Crop that is harvested next. */
  readonly until: number;
  /** What it would be, had the form said what was harvested. Null where no form went out or it said so. */
  readonly had: { readonly tonnes: number; readonly perHead: number } | null;
  /** What a head needs a day. Unit: g. */
  readonly need: number;
}

interface NextHarvest {
  readonly crop: number;
  /** Turns that the store has to last before it. */
  readonly turns: number;
}

function nextHarvest({ world, date }: TurnSpan): NextHarvest {
  const { crops } = world.game.level;
  for (let ahead = 1; ahead <= SEASONS.length; ahead += 1) {
    const season = (date.number + ahead) % SEASONS.length;
    const crop = crops.findIndex(({ harvestSeason }) => harvestSeason === season);
    if (crop >= 0) return { crop, turns: ahead - 1 };
  }
  return { crop: -1, turns: 0 };
}

const storeOf = (world: World): number => overBrigades(rowsOf(world), (brigade) => brigade.grain);

/** Run the season again with a form that says what was harvested, in whole tonnes. */
export const afterTrueForm = (span: TurnSpan, harvested: number): World =>
  rerun(span.ordered, (world) =>
    withRows(world, ({ commune }) => {
      commune.stamped = Math.round(harvested / TONNE) * TONNE;
    }),
  );

/** Work out the ration until the next harvest, or null where the next turn brings one. */
export function rationOf(span: TurnSpan): Ration | null {
  const { crop, turns } = nextHarvest(span);
  if (turns === 0) return null;
  const days = overBrigades(span.after, peopleOf) * turns * DAYS;
  const left = grainLines(span).find(({ code }) => code === 'left')!.mass;
  const facts = stateFacts(span);
  const tonnes = facts ? Math.round(facts.harvested / TONNE) : 0;
  const said = facts ? Math.round(facts.reported / TONNE) : 0;
  const had =
    facts && tonnes !== said
      ? { tonnes, perHead: ratioOr(storeOf(afterTrueForm(span, facts.harvested)), days, 0) }
      : null;
  return {
    now: { low: ratioOr(left.low, days, 0), high: ratioOr(left.high, days, 0) },
    until: crop,
    had,
    need: span.world.game.level.parameters['food.need_per_head'] / DAYS,
  };
}
