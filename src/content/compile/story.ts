/** Texts of a level: every part of the level has its text, and no text speaks of a part that is not there. */
import type { LetterWhen } from '../../engine/index.ts';
import type { LevelFile } from '../schema/level.ts';
import type { StoryFile } from '../schema/story.ts';
import { errorAt, type PathInFile } from '../text/document.ts';
import type { HouseholdNote } from './letters.ts';
import type { ReadFile } from './read.ts';

/** Numbers that a letter may leave open; whoever shows the letter fills them in. */
export const PLACEHOLDERS = {
  ask: 'People whom the county wants at the furnaces this turn.',
  hands: 'Labourers of the commune.',
  expected: 'Output that the county expects on the form of this turn, in tonnes.',
} as const;

/** A letter in one language. */
export interface LetterStory {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly body: readonly string[];
  readonly choices: Readonly<
    Record<
      string,
      { readonly label: string; readonly known: readonly string[]; readonly risk: readonly string[] }
    >
  >;
  /** Keys of the works on which the facts of the letter rest. */
  readonly sources: readonly string[];
}

/** A short note on a household, with the test that says when the turn report shows it. */
export interface NoteStory {
  readonly id: string;
  readonly household: string;
  /** Index of the household's brigade; the test reads that brigade. */
  readonly brigade: number;
  /** Holds for the World after the reported turn has ended; its first turn is 1. */
  readonly when: LetterWhen;
  readonly text: string;
}

/** Everything that a level says in one language. `Story` of `src/i18n` is the same type; a test holds them together. */
export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly blurb: string;
  readonly opening: string;
  readonly contentNote: readonly string[];
  /** Says that the people in it are composites. */
  readonly compositeNote: string;
  readonly place: { readonly commune: string; readonly county: string; readonly plain: string };
  readonly crops: Readonly<Record<string, string>>;
  readonly brigades: Readonly<
    Record<string, { readonly name: string; readonly leader: string; readonly about: string }>
  >;
  readonly letters: Readonly<Record<string, LetterStory>>;
  readonly households: Readonly<
    Record<
      string,
      { readonly name: string; readonly people: string; readonly work: string; readonly brigade: string }
    >
  >;
  readonly notes: readonly NoteStory[];
  /** What the level lets a player notice, in the level's sequence. */
  readonly learn: readonly { readonly id: string; readonly text: string }[];
}

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);

function checkKeys(
  story: ReadFile<StoryFile>,
  path: PathInFile,
  entries: object,
  wanted: readonly string[],
): void {
  const have = Object.keys(entries);
  const missing = wanted.find((id) => !have.includes(id));
  if (missing !== undefined)
    throw errorAt(story.document, [...path, missing], 'Add the text of this part of the level.');
  const stray = have.find((id) => !wanted.includes(id));
  if (stray !== undefined)
    throw errorAt(
      story.document,
      [...path, stray],
      'Remove this text or mend its key: the level has no such part.',
    );
}

/** Numbers are filled in where letters are shown, and nowhere else. */
const canStayOpen = (path: PathInFile, name: string): boolean =>
  path[0] === 'letters' && path[2] === 'body' && Object.hasOwn(PLACEHOLDERS, name);

function checkPlaceholders(story: ReadFile<StoryFile>): void {
  const visit = (value: unknown, path: PathInFile): void => {
    if (typeof value === 'string') {
      const stray = placeholdersIn(value).find((name) => !canStayOpen(path, name));
      if (stray === undefined) return;
      throw errorAt(
        story.document,
        path,
        `Remove {${stray}}; only the body of a letter may leave open ${Object.keys(PLACEHOLDERS).join(', ')}.`,
      );
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
  };
  visit(story.value, []);
}

const ids = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

function checkStory(level: LevelFile, story: ReadFile<StoryFile>): void {
  const { value } = story;
  if (value.level !== level.id)
    throw errorAt(story.document, ['level'], `Write level: ${level.id}, the level of this folder.`);
  checkKeys(story, ['brigades'], value.brigades, ids(level.commune.brigades));
  checkKeys(story, ['crops'], value.crops, ids(level.crops));
  checkKeys(story, ['letters'], value.letters, ids(level.letters));
  checkKeys(story, ['households'], value.households, ids(level.households));
  checkKeys(story, ['notes'], value.notes, ids(level.notes));
  checkKeys(story, ['learn'], value.learn, level.learn);
  for (const letter of level.letters)
    checkKeys(
      story,
      ['letters', letter.id, 'choices'],
      value.letters[letter.id]!.choices,
      ids(letter.choices),
    );
  checkPlaceholders(story);
}

function lettersOf(level: LevelFile, story: StoryFile): Record<string, LetterStory> {
  return Object.fromEntries(
    level.letters.map((letter) => {
      const sources = [...letter.sources, ...letter.choices.flatMap((choice) => choice.sources)];
      return [letter.id, { ...story.letters[letter.id]!, sources: [...new Set(sources)] }];
    }),
  );
}

/**
 * Put the texts of a level beside its structure.
 *
 * @throws {ContentError} If a text is missing, has nothing to belong to, or leaves open a number that nobody fills in.
 */
export function compileStory(
  level: LevelFile,
  notes: readonly HouseholdNote[],
  story: ReadFile<StoryFile>,
): Story {
  checkStory(level, story);
  const { value } = story;
  const {
    level: _level,
    language: _language,
    'content-note': contentNote,
    'composite-note': compositeNote,
    ...rest
  } = value;
  return {
    ...rest,
    contentNote,
    compositeNote,
    letters: lettersOf(level, value),
    households: Object.fromEntries(
      level.households.map(({ id, brigade }) => [id, { ...value.households[id]!, brigade }]),
    ),
    notes: notes.map((note) => ({ ...note, text: value.notes[note.id]! })),
    learn: level.learn.map((id) => ({ id, text: value.learn[id]! })),
  };
}

/** What must be alike in two languages of a letter: the numbers left open, and how many parts each list has. */
function shapeOf(letter: StoryFile['letters'][string]): string {
  const open = [...new Set(placeholdersIn(letter.body.join(' ')))].sort();
  const choices = Object.entries(letter.choices).map(
    ([id, { known, risk }]) => `${id} with ${known.length} known and ${risk.length} at risk`,
  );
  return [
    `numbers left open: ${open.join(', ') || 'none'}`,
    `${letter.body.length} paragraphs`,
    ...choices,
  ].join('; ');
}

/**
 * Hold two languages of a story against each other.
 *
 * @throws {ContentError} If a letter leaves open different numbers in the two, or its lists differ in length.
 */
export function compareStories(one: ReadFile<StoryFile>, other: ReadFile<StoryFile>): void {
  for (const [id, letter] of Object.entries(one.value.letters)) {
    const wanted = shapeOf(letter);
    if (shapeOf(other.value.letters[id]!) !== wanted)
      throw errorAt(
        other.document,
        ['letters', id],
        `Give the letter the same parts as in ${one.document.file}: ${wanted}.`,
      );
  }
}
