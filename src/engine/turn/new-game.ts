/** Set up the first World of a run. */
import type { RandomKey } from '../random/draw.ts';
import type { BrigadeStart, Level } from '../world/level.ts';
import { BIRTH_TURNS, POLICIES, type Policy } from '../world/terms.ts';
import { closeDraft, type Draft, emptyDraft, type World } from '../world/world.ts';

function setBrigade(draft: Draft, start: BrigadeStart, b: number): void {
  const brigade = draft.brigades[b]!;
  const { children, labourers, elders, morale, fatigue, goods, grain, plotArea } = start;
  Object.assign(brigade, { children, labourers, elders, morale, fatigue, goods, grain, plotArea });
  brigade.capacity = 1;
  brigade.nourishment = 1;
  brigade.attendance = 1;
  brigade.walkedTurn = -1;
  brigade.seenGrain = -1;
  const people = children + labourers + elders;
  const usualBirths = Math.round(people * draft.game.level.parameters['people.birth_rate']);
  for (let t = 0; t < BIRTH_TURNS; t += 1) brigade[`birthsDue${t}` as 'birthsDue0'] = usualBirths;
  start.crops.forEach((crop, c) => {
    Object.assign(draft.crops[b]![c]!, crop, { seenCut: -1, tended: 1, weather: 1 });
  });
}

/** Begin a run of a level with a random key (a whole number, 0 to 2^32 - 1). Every policy stands at its first option. */
export function newGame(level: Level, key: RandomKey): World {
  const draft = emptyDraft({ level, key: key >>> 0 });
  const { commune } = draft;
  for (const policy of Object.keys(POLICIES) as Policy[]) commune[policy] = 0;
  commune.stamped = -1;
  commune.standing = level.standing;
  commune.trust = level.trust;
  commune.wood = level.wood;
  commune.ore = level.ore;
  commune.earth = level.earth;
  const rise = 1 + level.parameters['politics.expected_rise'];
  commune.reportedLast0 = Math.round((level.base.output[0]! * level.firstExpectation[0]!) / rise);
  commune.reportedLast1 = Math.round((level.base.output[1]! * level.firstExpectation[1]!) / rise);
  level.brigades.forEach((start, b) => {
    setBrigade(draft, start, b);
  });
  return closeDraft(draft);
}
