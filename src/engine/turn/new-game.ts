/** Set up the first World of a run. */
import type { RandomKey } from '../random/draw.ts';
import type { BrigadeStart, Level } from '../world/level.ts';
import type { CropRow } from '../world/schema.ts';
import { CAUSES, type Cause, POLICIES, type Policy } from '../world/terms.ts';
import { closeDraft, type Draft, emptyDraft, peopleOf, type Without, type World } from '../world/world.ts';

function setBrigade(draft: Draft, start: BrigadeStart, b: number): void {
  const brigade = draft.brigades[b]!;
  brigade.children = start.children;
  brigade.labourers = start.labourers;
  brigade.elders = start.elders;
  brigade.morale = start.morale;
  brigade.fatigue = start.fatigue;
  brigade.goods = start.goods;
  brigade.grain = start.grain;
  brigade.plotArea = start.plotArea;
  brigade.draught = start.draught;
  brigade.pigs = start.pigs;
  brigade.away = start.away;
  brigade.soil = start.soil;
  brigade.candour = start.candour;
  brigade.capacity = 1;
  brigade.nourishment = 1;
  brigade.nourishmentHome = 1;
  brigade.frailty = 1;
  brigade.manure = 1;
  brigade.attendance = 1;
  brigade.walkedTurn = -1;
  brigade.seenGrain = -1;
  const usualBirths = Math.round(peopleOf(brigade) * draft.game.level.parameters['people.birth_rate']);
  brigade.birthsDue0 = usualBirths;
  brigade.birthsDue1 = usualBirths;
  brigade.birthsDue2 = usualBirths;
  brigade.birthsDue3 = usualBirths;
  for (let c = 0; c < start.crops.length; c += 1) setCrop(draft.crops[b]![c]!, start.crops[c]!);
}

function setCrop(row: CropRow, start: BrigadeStart['crops'][number]): void {
  row.plannedArea = start.plannedArea;
  row.sownArea = start.sownArea;
  row.growth = start.growth;
  row.seed = start.seed;
  row.harvested = start.harvested;
  row.told = start.harvested;
  row.ripened = start.harvested;
  row.harvestedArea = start.harvested > 0 ? start.plannedArea : 0;
  row.seenCut = -1;
  row.tended = 1;
  row.weather = 1;
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
