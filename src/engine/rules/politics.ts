/**
 * Politics: the secretary's name with the county, inspections, and the post that can be lost.
 *
 * Leaves out: patrons and rivals, labels for single people, the fate of the secretary afterwards.
 */
import { clamp, ratioOr, splitByWeights } from '../math/shares.ts';
import { STREAM } from '../random/streams.ts';
import { POLICIES, POST, type Policy, TASKS } from '../world/terms.ts';
import { figuresOf, setByTask } from '../world/world.ts';
import { drawNow, type Passing } from './passing.ts';
import { dueForm } from './season-books.ts';

/** Above this the line advances and laggards are criticised; below it, those who stay ahead. */
const ADVANCE = 0.5;

function standingByReport({ draft, parameters: p }: Passing): number {
  const { reportedNow, countyFigure } = draft.commune;
  if (countyFigure === 0) return 0;
  const step = p['politics.standing_report'] * (reportedNow / countyFigure - 1);
  return clamp(step, -p['politics.standing_report_low'], p['politics.standing_report_high']);
}

/**
 * What an inspection of the form does to standing.
 *
 * @rule STAND-2 An inspector may come after a form: while the campaign presses he looks for those who write too little, and
 *   when it has cooled for those who wrote too much.
 */
function standingByInspection(passing: Passing): number {
  const { draft, script, parameters: p } = passing;
  const crop = dueForm(passing);
  if (crop < 0 || drawNow(passing, STREAM.inspection, 0) >= p['politics.inspection']) return 0;
  draft.commune.inspected = 1;
  let cut = 0;
  for (const crops of draft.crops) cut += crops[crop]!.harvested;
  const { reportedNow, countyFigure } = draft.commune;
  const margin = p['politics.inspection_margin'];
  const isLow = script.campaign >= ADVANCE && reportedNow < countyFigure * (1 - margin);
  const isHigh = script.campaign < ADVANCE && reportedNow > cut * (1 + margin);
  return isLow || isHigh ? -p['politics.inspection_cost'] : 0;
}

function standingByIron({ draft, furnaceAsk: asked, parameters: p }: Passing): number {
  if (asked === 0) return 0;
  let given = 0;
  for (const brigade of draft.brigades) given += brigade.atFurnaces;
  return Math.min(p['politics.standing_iron'] * (given / asked - 1), p['politics.standing_iron_high']);
}

/** How far a policy lags behind the line of the season, or stays ahead of one that retreats; 0 to 1. */
function offTheLine(asked: number, stands: number, options: number, campaign: number): number {
  const steps = campaign >= ADVANCE ? asked - stands : stands - asked;
  return Math.max(0, steps) / (options - 1);
}

function standingByLine({ draft, script, parameters: p }: Passing): number {
  let off = 0;
  for (const policy of Object.keys(script.asks) as Policy[])
    off += offTheLine(script.asks[policy]!, draft.commune[policy], POLICIES[policy].length, script.campaign);
  return -p['politics.standing_line'] * off;
}

/**
 * Move the secretary's standing with the county.
 *
 * @rule STAND-1 Standing moves by the report against the county's figure, hands at the furnaces, grain owed, and the line followed,
 *   and drifts back to where it usually is.
 */
export function standing(passing: Passing): void {
  const { parameters: p } = passing;
  const { commune } = passing.draft;
  commune.standingFromReport = standingByReport(passing) + standingByInspection(passing);
  commune.standingFromIron = standingByIron(passing);
  commune.standingFromGrain =
    -p['politics.standing_grain'] * (1 - ratioOr(commune.procuredNow, commune.dueNow, 1));
  commune.standingFromLine = standingByLine(passing);
  commune.standingFromHabit =
    p['politics.standing_drift'] * (p['politics.standing_usual'] - commune.standing);
  commune.standing = clamp(
    commune.standing +
      commune.standingFromReport +
      commune.standingFromIron +
      commune.standingFromGrain +
      commune.standingFromLine +
      commune.standingFromHabit +
      commune.standingFromLetters,
    0,
    100,
  );
}

/** @rule POST-1 A secretary whose standing falls too low loses the post for good. */
export function post({ draft, parameters: p }: Passing): void {
  const { commune } = draft;
  if (commune.post === POST.held && commune.standing < p['politics.post_lost']) commune.post = POST.lost;
}

const NOBODY: readonly number[] = TASKS.map(() => 0);

/** Hands that a work team sends to each task, in the order of its wants. */
function hardLine(passing: Passing, b: number, ask: number): void {
  const { draft } = passing;
  const brigade = draft.brigades[b]!;
  const hands = figuresOf(draft.game, brigade);
  const furnaces = Math.min(hands, ask);
  const waterworks = passing.date.number === 4 ? 0 : Math.floor((hands - furnaces) / 5);
  setByTask(brigade, NOBODY);
  brigade.atFurnaces = furnaces;
  brigade.atWaterworks = waterworks;
  brigade.atFields = hands - furnaces - waterworks;
}

/**
 * Give the orders of a turn when nobody holds the post.
 *
 * @rule POST-2 Without a secretary a work team gives the orders: furnaces as asked, a fifth of the other hands to the dam, every
 *   policy as the county asks, and the form as the county expects.
 */
export function workTeam(passing: Passing): void {
  const { draft, script } = passing;
  if (draft.commune.post === POST.held) return;
  for (const policy of Object.keys(script.asks) as Policy[]) draft.commune[policy] = script.asks[policy]!;
  const hands = draft.brigades.map((brigade) => brigade.labourers);
  const asks = splitByWeights(passing.furnaceAsk, hands);
  draft.brigades.forEach((_, b) => {
    hardLine(passing, b, asks[b]!);
  });
}
