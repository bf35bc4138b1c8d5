/** The letters on the desk, and what the end of the turn would leave unsaid. */
import {
  answerIn,
  expectedOutput,
  formDue,
  type LetterKind,
  lettersOn,
  openLetters,
  rowsOf,
} from '../../engine/index.ts';
import { type DeskRun, turnStart } from './desk-run.ts';
import { figuresIn } from './figures.ts';

/** A letter in the tray. */
export interface TrayLetter {
  readonly id: string;
  readonly kind: LetterKind;
  /** Id of the brigade it comes from, or null. */
  readonly brigade: string | null;
  /** Ids of its choices; the first is what silence means. None: it is only read. */
  readonly choices: readonly string[];
  /** Id of the choice made, or null. */
  readonly answer: string | null;
}

/** List the letters of this turn, as they lay when it began, with the answers given so far. */
export function trayView(run: DeskRun): TrayLetter[] {
  const start = turnStart(run);
  const atStart = rowsOf(start);
  const now = rowsOf(run.world);
  const open = openLetters(start.game, atStart);
  return lettersOn(start.game, atStart).map((letter) => {
    const slot = open.indexOf(letter);
    const answer = slot >= 0 ? answerIn(now, slot) : 0;
    return {
      id: letter.id,
      kind: letter.kind,
      brigade: letter.brigade >= 0 ? start.game.level.brigades[letter.brigade]!.id : null,
      choices: letter.choices.map(({ id }) => id),
      answer: answer > 0 ? letter.choices[answer - 1]!.id : null,
    };
  });
}

/** The form on the desk. Masses in g. */
export interface FormDue {
  readonly crop: number;
  /** The figure that goes out where nothing is stamped. */
  readonly county: number;
  /** What is stamped, or -1. */
  readonly stamped: number;
}

/** Find the form that lies on the desk this turn, or null. */
export function formOnDesk(run: DeskRun): FormDue | null {
  const start = turnStart(run);
  const rows = rowsOf(start);
  const crop = formDue(start.game, rows);
  if (crop < 0) return null;
  const { stamped } = rowsOf(run.world).commune;
  return { crop, county: expectedOutput(start.game, rows.commune, crop), stamped };
}

/** What the end of the turn leaves as it is. */
export interface Leaving {
  readonly idle: number;
  readonly unanswered: number;
  /** The figure that goes out because nothing is stamped, or null. Unit: g. */
  readonly unstamped: number | null;
}

/** Say what the end of the turn would leave. Nobody is asked whether they are sure. */
export function leavingView(run: DeskRun): Leaving {
  const form = formOnDesk(run);
  return {
    idle: figuresIn(run.world, -1, 'idle'),
    unanswered: trayView(run).filter(({ choices, answer }) => choices.length > 0 && answer === null).length,
    unstamped: form && form.stamped < 0 ? form.county : null,
  };
}
