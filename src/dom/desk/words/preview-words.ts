/** Sentences about what a group in the hand would change. */
import type { Formats, Messages } from '../../../i18n/index.ts';
import type { SheetChange } from '../../../view/desk/index.ts';
import { outcomeWords } from './labour-words.ts';

const tonnesWords = (t: Messages, format: Formats, tonnes: number, figures: number): string =>
  tonnes === 0 && figures > 0 ? t.hands.underTonne : `${format.count(tonnes)} ${t.units.tonne}`;

function changeWords(t: Messages, format: Formats, { before, after }: SheetChange): string {
  const { outcome: was } = before;
  const { outcome: is } = after;
  const { hands, labour } = t;
  if (is.of === 'fields' && was.of === 'fields') {
    if (is.work === 'none' || after.missing === 0) return labour.fieldsDone[is.work];
    return hands.change(hands.left[is.work], labour.fractions[was.left], labour.fractions[is.left]);
  }
  if (is.of === 'furnaces' && was.of === 'furnaces') {
    const tonnes = [was, is].map(({ tonnes }, i) =>
      tonnesWords(t, format, tonnes, (i === 0 ? before : after).figures),
    );
    return hands.change(hands.iron, tonnes[0]!, tonnes[1]!);
  }
  if (is.of === 'waterworks' && was.of === 'waterworks' && !is.done)
    return hands.change(hands.dam, labour.fractions[was.built], labour.fractions[is.built]);
  const { lead, more } = outcomeWords(t, format, after);
  return more || lead;
}

/** Say in one line what the move would do at one of its ends. */
export function previewWords(t: Messages, format: Formats, change: SheetChange): string {
  const { task, figures, need } = change.after;
  const count = t.hands.line(t.terms.tasks[task], t.hands.count(figures, need));
  return count + t.labour.gap + changeWords(t, format, change);
}
