/** Letters and notes of a level: who sends them, when they come, what an answer does. */
import { ANSWER_SLOTS, type Letter, type LetterEffect, type LetterWhen } from '../../engine/index.ts';
import type { LevelFile, TestText } from '../schema/level.ts';
import type { PathInFile } from '../text/document.ts';
import { brigadeIndex, fail, type LevelReader } from './level-reader.ts';

type LetterText = LevelFile['letters'][number];
type EffectText = LetterText['choices'][number]['effects'][number];

/** Compile the test of a letter or a note. */
export function compileWhen(turn: number, test: TestText | undefined): LetterWhen {
  if (!test) return { turn };
  return {
    turn,
    test: {
      quantity: test.quantity,
      ...(test['at-least'] === undefined ? {} : { atLeast: test['at-least'] }),
      ...(test.below === undefined ? {} : { below: test.below }),
    },
  };
}

function compileEffect(reader: LevelReader, path: PathInFile, effect: EffectText): LetterEffect {
  const isLocal = effect.change === 'morale' || effect.change === 'fatigue';
  if (effect.brigade !== undefined && !isLocal)
    fail(reader, [...path, 'brigade'], `Remove the brigade: ${effect.change} belongs to the whole commune.`);
  const brigade =
    effect.brigade === undefined ? -1 : brigadeIndex(reader, [...path, 'brigade'], effect.brigade);
  return { change: effect.change, by: effect.by, brigade };
}

function compileLetter(reader: LevelReader, path: PathInFile, letter: LetterText): Letter {
  if (letter.turn >= reader.file.calendar.turns)
    fail(reader, [...path, 'turn'], `Write a turn of this level, 0 to ${reader.file.calendar.turns - 1}.`);
  return {
    id: letter.id,
    kind: letter.kind,
    when: compileWhen(letter.turn, letter.when),
    brigade: letter.brigade === undefined ? -1 : brigadeIndex(reader, [...path, 'brigade'], letter.brigade),
    choices: letter.choices.map((choice, i) => ({
      id: choice.id,
      effects: choice.effects.map((effect, e) =>
        compileEffect(reader, [...path, 'choices', i, 'effects', e], effect),
      ),
    })),
  };
}

function checkChoices(reader: LevelReader): void {
  const { letters, calendar } = reader.file;
  for (let turn = 0; turn < calendar.turns; turn += 1) {
    const open = letters.flatMap((letter, i) =>
      letter.turn === turn && letter.choices.length > 0 ? [i] : [],
    );
    const over = open[ANSWER_SLOTS];
    if (over !== undefined)
      fail(
        reader,
        ['letters', over, 'turn'],
        `Move it: a turn holds at most ${ANSWER_SLOTS} letters with choices.`,
      );
  }
  letters.forEach((letter, i) => {
    if (letter.choices.length === 1)
      fail(
        reader,
        ['letters', i, 'choices'],
        'Write a second choice, or none: the first is what silence means.',
      );
  });
}

/** Compile the letters. The first choice of each is what silence means. */
export function compileLetters(reader: LevelReader): Letter[] {
  const { letters } = reader.file;
  letters.forEach((letter, i) => {
    if (letters.findIndex(({ id }) => id === letter.id) !== i)
      fail(reader, ['letters', i, 'id'], `Rename it: another letter is called ${letter.id}.`);
  });
  checkChoices(reader);
  return letters.map((letter, i) => compileLetter(reader, ['letters', i], letter));
}

/** A note on a household that a turn report can show, without its text. */
export interface HouseholdNote {
  readonly id: string;
  readonly household: string;
  /** Index of the brigade to which the household belongs; the test reads that brigade. */
  readonly brigade: number;
  /** The turn is the one that begins after the report, so the first report is turn 1. */
  readonly when: LetterWhen;
}

/** Compile the notes on households. */
export function compileNotes(reader: LevelReader): HouseholdNote[] {
  const { households, notes, calendar } = reader.file;
  const brigades = new Map(
    households.map(({ id, brigade }, i) => [id, brigadeIndex(reader, ['households', i, 'brigade'], brigade)]),
  );
  return notes.map((note, i) => {
    const brigade = brigades.get(note.household);
    if (brigade === undefined)
      return fail(
        reader,
        ['notes', i, 'household'],
        `Name a household of this level; there is no ${note.household}.`,
      );
    if (note.after >= calendar.turns)
      fail(reader, ['notes', i, 'after'], `Write a turn of this level, 0 to ${calendar.turns - 1}.`);
    return { id: note.id, household: note.household, brigade, when: compileWhen(note.after + 1, note.when) };
  });
}
