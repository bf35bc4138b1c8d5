/** What the player sets, and what may stand there. */

/** Hints, each by what it points out. */
export const HINTS = [
  'assign',
  'speed',
  'letters',
  'form',
  'walk',
  'again',
  'policies',
  'ledgers',
  'undo',
  'archive',
] as const;

/** Name of a hint. */
export type HintId = (typeof HINTS)[number];

export interface Settings {
  readonly language: 'en' | 'zh';
  /** Percent of the usual text size. */
  readonly text: 100 | 125 | 150 | 200;
  readonly face: 'serif' | 'plain';
  readonly contrast: 'usual' | 'more';
  readonly motion: 'usual' | 'still';
  readonly picture: boolean;
  /** No individual deaths are told. */
  readonly gentle: boolean;
  /** Speed at which a season passes: 1, 2, or 0 for at once. */
  readonly seasonSpeed: 0 | 1 | 2;
  /** Single-letter keys work. */
  readonly keys: boolean;
  readonly noteRead: boolean;
  /** Hints are given at all. */
  readonly hints: boolean;
  readonly sound: boolean;
  /** Volumes in percent. */
  readonly ambience: number;
  readonly effects: number;
  readonly music: number;
  /** Words for what sounds: as long as there is sound, also without it, or never. */
  readonly captions: 'with-sound' | 'always' | 'never';
  /** Hints that were followed or put away: none is given twice, in whatever run. */
  readonly hintsDone: readonly HintId[];
}

/** Settings of which one value out of a few holds. */
type Chosen = Omit<Settings, 'hintsDone'>;

/** Volumes go in tenths. Unit: percent. */
export const VOLUME_STEP = 10;
const VOLUMES = Array.from({ length: 11 }, (_, n) => n * VOLUME_STEP);

/** What may stand in each setting; the first is the usual one. */
const ALLOWED: { readonly [K in keyof Chosen]: readonly Chosen[K][] } = {
  language: ['en', 'zh'],
  text: [100, 125, 150, 200],
  face: ['serif', 'plain'],
  contrast: ['usual', 'more'],
  motion: ['usual', 'still'],
  picture: [true, false],
  gentle: [false, true],
  seasonSpeed: [1, 2, 0],
  keys: [true, false],
  noteRead: [false, true],
  hints: [true, false],
  sound: [false, true],
  ambience: [70, ...VOLUMES],
  effects: [60, ...VOLUMES],
  music: [40, ...VOLUMES],
  captions: ['with-sound', 'always', 'never'],
};

/** What a browser tells of its user before anything is set. */
export interface Hints {
  /** Language tags, the wanted one first. */
  readonly languages: readonly string[];
  readonly reducedMotion: boolean;
}

/** Settings before anything is set. */
export function usualSettings(hints: Hints): Settings {
  const first = Object.fromEntries(
    Object.entries(ALLOWED).map(([name, values]) => [name, values[0]]),
  ) as unknown as Chosen;
  const wanted = hints.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const language = ALLOWED.language.find(
    (known) => known === wanted.find((tag) => tag === 'en' || tag === 'zh'),
  );
  return {
    ...first,
    language: language ?? 'en',
    motion: hints.reducedMotion ? 'still' : 'usual',
    hintsDone: [],
  };
}

/** Read settings from what was kept. What is missing, or not a setting of this version, is as usual. */
export function readSettings(kept: unknown, hints: Hints): Settings {
  const usual = usualSettings(hints);
  if (typeof kept !== 'object' || kept === null) return usual;
  const known = Object.entries(kept).filter(([name, value]) =>
    (ALLOWED[name as keyof Chosen] as readonly unknown[] | undefined)?.includes(value),
  );
  const done = 'hintsDone' in kept && Array.isArray(kept.hintsDone) ? kept.hintsDone : [];
  return {
    ...usual,
    ...Object.fromEntries(known),
    hintsDone: HINTS.filter((hint) => done.includes(hint)),
  };
}
