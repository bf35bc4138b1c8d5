/**
 * Reports: brigades tell you, you tell the county; grain that is feared for is hidden.
 *
 * Leaves out: forms for sown area, iron and stocks; what the neighbours write.
 */
import { clamp } from '../math/shares.ts';
import { expectedOutput } from '../queries/forms.ts';
import { STREAM } from '../random/streams.ts';
import type { BrigadeRow } from '../world/schema.ts';
import { drawNow, type Passing } from './passing.ts';
import { dueForm } from './season-books.ts';

/** Share of a harvest that a brigade puts aside from the books. */
const hiddenShare = ({ parameters: p }: Passing, brigade: BrigadeRow): number =>
  clamp(p['reports.hiding'] * brigade.takenBeyond, 0, p['reports.hiding_most']);

/**
 * Let each leader tell a figure after a harvest.
 *
 * @rule REP-1 A leader tells what was cut, less what is hidden, raised by a draw up to the boast that campaign and silence
 *   call for.
 * @rule HIDE-1 Where much was taken, a share of the next harvest is hidden from the books.
 */
export function tell(passing: Passing): void {
  const { draft, date, script, parameters: p } = passing;
  const pressure = Math.max(script.campaign, draft.commune.silence);
  draft.game.level.crops.forEach((crop, c) => {
    if (date.number !== crop.harvestSeason && date.number !== crop.lateSeason) return;
    for (let b = 0; b < draft.brigades.length; b += 1) {
      const brigade = draft.brigades[b]!;
      const row = draft.crops[b]![c]!;
      const share = hiddenShare(passing, brigade);
      const hid = Math.min(brigade.grain, Math.floor(row.cut * share));
      brigade.grain -= hid;
      brigade.hidden += hid;
      brigade.hid += hid;
      const boast =
        p['reports.leader_boast'] * brigade.candour * pressure * drawNow(passing, STREAM.boast, b);
      row.told = Math.floor(row.harvested * (1 - share) * (1 + boast));
    }
  });
}

/**
 * Send the form of this season, if one is due.
 *
 * @rule REP-2 What is stamped goes out. A form left unstamped goes out with the figure that the county expected.
 */
export function sendForm(passing: Passing): void {
  const { commune, game } = passing.draft;
  const crop = dueForm(passing);
  if (crop < 0) return;
  commune.countyFigure = expectedOutput(game, commune, crop);
  commune.stampedByCounty = commune.stamped < 0 ? 1 : 0;
  commune.reportedNow = commune.stamped < 0 ? commune.countyFigure : commune.stamped;
  commune.reportedYear += commune.reportedNow;
  commune[crop === 0 ? 'reportedLast0' : 'reportedLast1'] = commune.reportedNow;
  commune[crop === 0 ? 'countedOn0' : 'countedOn1'] = commune.reportedNow;
}

/** @rule REP-3 Critics fall silent as far as the campaign presses, a share of the way each turn, and find their voice again. */
export function silence({ draft, script, parameters: p }: Passing): void {
  draft.commune.silence += p['politics.silence_rate'] * (script.campaign - draft.commune.silence);
}
