/** Which notes about households a turn report shows. */
import { type Letter, type LetterWhen, lettersOn } from '../../engine/index.ts';
import type { TurnSpan } from './turn-span.ts';

/** A note with the test that says when it is shown. */
export interface TestedNote {
  readonly household: string;
  /** Index of the household's brigade, which the test reads. */
  readonly brigade: number;
  /** The turn is the one that begins after the report. */
  readonly when: LetterWhen;
  readonly text: string;
}

/** Most notes that one report shows. */
const MOST = 2;

/** Find the notes that hold after a turn, two at most, in the level's order. Their test is the one by which letters come. */
export function notesOf<Note extends TestedNote>(notes: readonly Note[], span: TurnSpan): Note[] {
  const letters = notes.map(
    ({ when, brigade }, i): Letter => ({ id: String(i), kind: 'petition', when, brigade, choices: [] }),
  );
  const { game } = span.world;
  const holding = lettersOn({ ...game, level: { ...game.level, letters } }, span.after);
  return holding.slice(0, MOST).map(({ id }) => notes[Number(id)]!);
}
