/** The texts of one level in one language: everything that is told there and nowhere else. */

/** A choice under a letter: what it says, what is certain, what may follow. */
export interface StoryChoice {
  readonly label: string;
  readonly known: readonly string[];
  readonly risk: readonly string[];
}

/** A letter, telegram or newspaper. `{name}` stands for a number that the view fills in. */
export interface StoryLetter {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly body: readonly string[];
  readonly signed: string;
  readonly choices: Readonly<Record<string, StoryChoice>>;
  /** Keys of sources. */
  readonly sources: readonly string[];
}

/** A household: composite people with names, work and a story. */
export interface StoryHousehold {
  readonly name: string;
  readonly about: string;
}

/** A short note about a household, shown in the turn report of a turn when its test holds. */
export interface StoryNote {
  readonly household: string;
  readonly text: string;
}

export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly blurb: string;
  readonly place: string;
  readonly brigades: Readonly<Record<string, { readonly name: string; readonly leader: string }>>;
  readonly crops: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, StoryLetter>>;
  readonly households: Readonly<Record<string, StoryHousehold>>;
  readonly notes: Readonly<Record<string, StoryNote>>;
  /** What the level lets a player notice, shown in the debrief. */
  readonly learn: readonly string[];
}
