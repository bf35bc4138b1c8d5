/** Which note about a household a turn report shows. */
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

/** Find the first note that holds after a turn. Its test is the one by which letters come. */
export function noteOf<Note extends TestedNote>(notes: readonly Note[], span: TurnSpan): Note | undefined {
  const letters = notes.map(
    ({ when, brigade }, i): Letter => ({ id: String(i), kind: 'petition', when, brigade, choices: [] }),
  );
  const { game } = span.world;
  const [first] = lettersOn({ ...game, level: { ...game.level, letters } }, span.after);
  return first && notes[Number(first.id)];
}
