/**
 * The texts of one level in one language: everything that is told there and nowhere else. `src/content` compiles the same
 * types from the level's files; a test holds the two together.
 */

/** A choice under a letter: what it says, what is certain, what may follow. */
export interface StoryChoice {
  readonly label: string;
  readonly known: readonly string[];
  readonly risk: readonly string[];
}

/** A letter, telegram or newspaper. `{ask}`, `{hands}` and `{expected}` stand for numbers that the view fills in. */
export interface StoryLetter {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  /** Paragraphs. Of a newspaper, the first is the paper's own; the others are notes in its margin. */
  readonly body: readonly string[];
  readonly choices: Readonly<Record<string, StoryChoice>>;
  /** Keys of the works on which the facts of the letter rest. */
  readonly sources: readonly string[];
}

/** A household: composite people with names, work and a story. */
export interface StoryHousehold {
  readonly name: string;
  readonly people: string;
  readonly work: string;
  /** Id of its brigade. */
  readonly brigade: string;
}

/** A short note on a household, with the test that says when the turn report shows it. */
export interface StoryNote {
  readonly id: string;
  readonly household: string;
  /** Index of the household's brigade; the test reads that brigade. */
  readonly brigade: number;
  /** Holds for the World after the reported turn has ended; its first turn is 1. */
  readonly when: {
    readonly turn: number;
    readonly test?: {
      readonly quantity: 'standing' | 'trust' | 'morale' | 'fatigue' | 'unharvestedShare' | 'nourishment';
      readonly atLeast?: number;
      readonly below?: number;
    };
  };
  readonly text: string;
}

/** Everything that a level says in one language. */
export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly blurb: string;
  /** What the desk says before the first order. */
  readonly opening: string;
  readonly contentNote: readonly string[];
  /** Says that the people in it are composites. */
  readonly compositeNote: string;
  readonly place: { readonly commune: string; readonly county: string; readonly plain: string };
  readonly crops: Readonly<Record<string, string>>;
  readonly brigades: Readonly<
    Record<string, { readonly name: string; readonly leader: string; readonly about: string }>
  >;
  readonly letters: Readonly<Record<string, StoryLetter>>;
  readonly households: Readonly<Record<string, StoryHousehold>>;
  readonly notes: readonly StoryNote[];
  /** What the level lets a player notice, shown in the debrief. */
  readonly learn: readonly { readonly id: string; readonly text: string }[];
}
