/** A letter that is opened: where it came, its choices, and the numbers that its text leaves open. */
import {
  dateOf,
  expectedOutput,
  formDue,
  furnaceAsk,
  lastReported,
  rowsOf,
  type Season,
  TONNE,
} from '../../engine/index.ts';
import { type DeskRun, type TrayLetter, trayView, turnStart } from '../desk/index.ts';

export interface LetterView extends TrayLetter {
  readonly year: number;
  readonly season: Season;
  /** Numbers by the names that a text may hold: figures, people, whole tonnes, percent. */
  readonly values: Readonly<Record<string, number>>;
}

/** Numbers that a text may name as `{ask}`, `{askFigures}`, `{hands}`, `{expected}`, `{last}` or `{share}`. */
export function letterValues(run: DeskRun): Record<string, number> {
  const start = turnStart(run);
  const rows = rowsOf(start);
  const { level } = start.game;
  const figures = furnaceAsk(start.game, rows);
  const crop = formDue(start.game, rows);
  const of = crop < 0 ? 0 : crop;
  return {
    ask: figures * level.peoplePerFigure,
    askFigures: figures,
    hands: rows.brigades.reduce((sum, brigade) => sum + brigade.labourers, 0),
    expected: Math.round(expectedOutput(start.game, rows.commune, of) / TONNE),
    last: Math.round(lastReported(rows.commune, of) / TONNE),
    share: Math.round(level.parameters['procurement.share'] * 100),
  };
}

/** Open a letter of this turn, or null where it is not on the desk. */
export function letterView(run: DeskRun, id: string): LetterView | null {
  const letter = trayView(run).find((one) => one.id === id);
  if (!letter) return null;
  const start = turnStart(run);
  const { year, season } = dateOf(start.game, rowsOf(start).commune.turn);
  return { ...letter, year, season, values: letterValues(run) };
}

/** Put numbers into a text where it names them in braces. A name without a number stays as it stands. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
