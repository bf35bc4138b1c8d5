/** Sentences about hands: what follows on a sheet, and what is said after a step. */
import type { Formats, Messages } from '../../../i18n/index.ts';
import type { Leaving, Outcome, SheetView } from '../../../view/desk/index.ts';
import { sentence } from './names.ts';

/** A lead that is always shown, and more where there is room. */
export interface SheetWords {
  readonly lead: string;
  readonly more: string;
}

const shortOrEnough = (t: Messages, { missing }: SheetView): string =>
  missing > 0 ? t.labour.short(missing) : t.labour.enough;

function fieldsWords(t: Messages, sheet: SheetView, outcome: Extract<Outcome, { of: 'fields' }>): SheetWords {
  const { work, left } = outcome;
  if (work === 'none') return { lead: t.labour.enough, more: t.labour.fieldsDone.none };
  if (sheet.missing === 0) return { lead: t.labour.enough, more: t.labour.fieldsDone[work] };
  const more = left === 'none' ? '' : sentence(t.labour.fields[work](t.labour.fractions[left]));
  return { lead: t.labour.short(sheet.missing), more };
}

function furnaceWords(
  t: Messages,
  format: Formats,
  sheet: SheetView,
  outcome: Extract<Outcome, { of: 'furnaces' }>,
): SheetWords {
  const { furnaces, iron, ironUnder, noIron } = t.labour;
  const by = Math.abs(sheet.need - sheet.figures);
  const lead =
    outcome.ask === 'none' || outcome.ask === 'met' ? furnaces[outcome.ask] : furnaces[outcome.ask](by);
  if (sheet.figures === 0) return { lead, more: noIron };
  return { lead, more: outcome.tonnes > 0 ? iron(format.count(outcome.tonnes)) : ironUnder };
}

function damWords(t: Messages, { built, done }: Extract<Outcome, { of: 'waterworks' }>): SheetWords {
  const { dam, fractions } = t.labour;
  if (done) return { lead: dam.done, more: '' };
  return { lead: built === 'none' ? dam.none : dam.part(fractions[built]), more: dam.helps };
}

function restWords(t: Messages, sheet: SheetView, outcome: Extract<Outcome, { of: 'rest' }>): SheetWords {
  const { resting, rest } = t.labour;
  const lead = sheet.missing > 0 ? resting.short(sheet.missing, outcome.idle) : resting.enough(outcome.idle);
  const little = outcome.fatigue === 'falls' && sheet.missing > 0;
  return { lead, more: rest[little ? 'falls-short' : outcome.fatigue] };
}

/** Say how many hands a sheet wants, and who wants them. Empty where nobody does. */
export function wantedWords(t: Messages, { task, wants, need }: SheetView): string {
  if (wants === 'nothing') return '';
  if (wants === 'ask') return t.labour.asks(need);
  return task === 'rest' ? t.labour.shouldRest(need) : t.labour.needs(need);
}

/** Say what follows from the hands on a sheet. */
export function outcomeWords(t: Messages, format: Formats, sheet: SheetView): SheetWords {
  const { outcome } = sheet;
  const worn = sheet.tired > 0 ? t.labour.gap + t.labour.worn(sheet.tired) : '';
  switch (outcome.of) {
    case 'fields':
      return fieldsWords(t, sheet, outcome);
    case 'furnaces': {
      const { lead, more } = furnaceWords(t, format, sheet, outcome);
      return { lead, more: more + worn };
    }
    case 'waterworks': {
      const { lead, more } = damWords(t, outcome);
      return { lead, more: more + worn };
    }
    case 'workshops':
      return { lead: shortOrEnough(t, sheet), more: t.labour.goods[outcome.goods] };
    case 'plots':
      return { lead: shortOrEnough(t, sheet), more: t.labour.plots[outcome.plots] };
    case 'rest':
      return restWords(t, sheet, outcome);
  }
}

/** Count the people that figures stand for, as a number with marks. */
export const peopleCount = (format: Formats, figures: number, each: number): string =>
  format.count(figures * each);

/** Say how a sheet stands after a step. */
export function saidAfter(t: Messages, format: Formats, sheet: SheetView, idle: number): string {
  const { lead, more } = outcomeWords(t, format, sheet);
  return t.labour.said(
    t.terms.tasks[sheet.task],
    sheet.figures,
    [lead, more].filter(Boolean).join(t.labour.gap),
    idle,
  );
}

/** Say what the end of the turn leaves as it is, most weighty first. */
export function leavingWords(t: Messages, format: Formats, leaving: Leaving): string[] {
  const words: string[] = [];
  if (leaving.unstamped !== null) words.push(t.desk.end.unstamped(format.tonnes(leaving.unstamped)));
  if (leaving.unanswered > 0) words.push(t.desk.end.unanswered(leaving.unanswered));
  if (leaving.idle > 0) words.push(t.desk.end.idle(leaving.idle));
  return words;
}
