/** Set up the first World of a run. */
import type { RandomKey } from '../random/draw.ts';
import type { BrigadeStart, Level } from '../world/level.ts';
import { BIRTH_TURNS, CAUSES, type Cause, POLICIES, type Policy } from '../world/terms.ts';
import { closeDraft, type Draft, emptyDraft, type Without, type World } from '../world/world.ts';

function setBrigade(draft: Draft, start: BrigadeStart, b: number): void {
  const brigade = draft.brigades[b]!;
  const { children, labourers, elders, morale, fatigue, goods, grain, plotArea } = start;
  Object.assign(brigade, { children, labourers, elders, morale, fatigue, goods, grain, plotArea });
  const { draught, pigs, away, soil, candour } = start;
  Object.assign(brigade, { draught, pigs, away, soil, candour });
  brigade.capacity = 1;
  brigade.nourishment = 1;
  brigade.nourishmentHome = 1;
  brigade.frailty = 1;
  brigade.manure = 1;
  brigade.attendance = 1;
  brigade.walkedTurn = -1;
  brigade.seenGrain = -1;
  const people = children + labourers + elders;
  const usualBirths = Math.round(people * draft.game.level.parameters['people.birth_rate']);
  for (let t = 0; t < BIRTH_TURNS; t += 1) brigade[`birthsDue${t}` as 'birthsDue0'] = usualBirths;
  start.crops.forEach((crop, c) => {
    const { harvested } = crop;
    const cut = { told: harvested, ripened: harvested, harvestedArea: harvested > 0 ? crop.plannedArea : 0 };
    Object.assign(draft.crops[b]![c]!, crop, cut, { seenCut: -1, tended: 1, weather: 1 });
  });
}

/** A run with every cause at work. */
const WITH_ALL = Object.fromEntries(CAUSES.map((cause) => [cause, false])) as Without;

/**
 * Begin a run of a level with a random key (a whole number, 0 to 2^32 - 1).
 *
 * @param without Causes to play without, to see what they did; none where left out.
 */
export function newGame(level: Level, key: RandomKey, without: readonly Cause[] = []): World {
  const off = Object.fromEntries(without.map((cause) => [cause, true]));
  const draft = emptyDraft({ level, key: key >>> 0, without: { ...WITH_ALL, ...off } });
  const { commune } = draft;
  for (const policy of Object.keys(POLICIES) as Policy[]) commune[policy] = level.options[policy];
  commune.stamped = -1;
  commune.standing = level.standing;
  commune.trust = level.trust;
  commune.wood = level.wood;
  commune.ore = level.ore;
  commune.earth = level.earth;
  commune.damQuality = level.damQuality;
  commune.birds = 1;
  commune.resaleFund = level.resaleFund;
  commune.reportedLast0 = Math.round(level.base.output[0]! * level.lastReport[0]!);
  commune.reportedLast1 = Math.round(level.base.output[1]! * level.lastReport[1]!);
  commune.countedOn0 = commune.reportedLast0;
  commune.countedOn1 = commune.reportedLast1;
  level.brigades.forEach((start, b) => {
    setBrigade(draft, start, b);
  });
  return closeDraft(draft);
}
