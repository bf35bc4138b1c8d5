/** Change a World by one fact. Decides nothing. */
import type { BrigadeRow } from '../world/schema.ts';
import type { Task } from '../world/terms.ts';
import { AT, closeDraft, type Draft, openDraft, type World } from '../world/world.ts';
import { checkIn } from './check.ts';
import { accept, type Command, type Place, type Rejection, type Result, type TurnEvent } from './command.ts';

const ANSWERS = ['answer0', 'answer1', 'answer2', 'answer3'] as const;

function shift(draft: Draft, brigade: number, place: Place, by: number): void {
  if (place !== 'idle') draft.brigades[brigade]![AT[place]] += by;
}

function walk(draft: Draft, b: number): void {
  const brigade = draft.brigades[b]!;
  draft.commune.walks += 1;
  brigade.walkedTurn = draft.commune.turn;
  brigade.seenGrain = brigade.grain;
  for (const crop of draft.crops[b]!) crop.seenCut = crop.harvested;
}

/** Written out task by task: it runs for every brigade in every turn of every run. */
function set(brigade: BrigadeRow, figures: Readonly<Record<Task, number>>): void {
  brigade.atFields = figures.fields;
  brigade.atFurnaces = figures.furnaces;
  brigade.atWaterworks = figures.waterworks;
  brigade.atWorkshops = figures.workshops;
  brigade.atPlots = figures.plots;
  brigade.atRest = figures.rest;
}

/** Change a draft by one fact. */
function change(draft: Draft, event: TurnEvent): void {
  switch (event.type) {
    case 'figures-moved':
      shift(draft, event.brigade, event.from, -event.figures);
      shift(draft, event.brigade, event.to, event.figures);
      break;
    case 'figures-set':
      set(draft.brigades[event.brigade]!, event.figures);
      break;
    case 'policy-set':
      draft.commune[event.policy] = event.option;
      break;
    case 'form-stamped':
      draft.commune.stamped = event.grams;
      break;
    case 'brigade-walked':
      walk(draft, event.brigade);
      break;
    case 'letter-answered':
      draft.commune[ANSWERS[event.slot]!] = event.choice + 1;
      break;
  }
}

/** Apply one fact to a copy of a World. */
export function apply(world: World, event: TurnEvent): World {
  const draft = openDraft(world);
  change(draft, event);
  return closeDraft(draft);
}

/** Check a command and apply what it makes: the World after it, or why not. */
export function play(world: World, command: Command): Result<World, Rejection> {
  const draft = openDraft(world);
  const turnedDown = giveIn(draft, command);
  return turnedDown ? { ok: false, error: turnedDown } : accept(closeDraft(draft));
}

/** Check a command and apply what it makes in a draft: why not, or undefined. A command that is turned down changes nothing. */
export function giveIn(draft: Draft, command: Command): Rejection | undefined {
  const checked = checkIn(draft.game, draft, command);
  if (!checked.ok) return checked.error;
  for (const event of checked.value) change(draft, event);
  return undefined;
}
