/** The closed lists of the game's words. Each list is written once and its type derived from it. */

/** Seasons of two months, in calendar order; the index is the season's number, 0 to 5. */
export const SEASONS = ['jan-feb', 'mar-apr', 'may-jun', 'jul-aug', 'sep-oct', 'nov-dec'] as const;
export type Season = (typeof SEASONS)[number];

/** Kinds of work that figures can be set to. */
export const TASKS = ['fields', 'furnaces', 'waterworks', 'workshops', 'plots', 'rest'] as const;
export type Task = (typeof TASKS)[number];

/** Policies of the commune, each with its options in the order from the households to the campaign. */
export const POLICIES = {
  kitchen: ['households', 'rationed-hall', 'eat-your-fill'],
  ration: ['usual', 'stretch', 'thin'],
  hours: ['short', 'ordinary', 'long', 'night-shifts'],
  sowing: ['all', 'less', 'much-less'],
  seed: ['keep-all', 'keep-part', 'eat'],
  plots: ['keep', 'halve', 'collect'],
  technique: ['local', 'partly', 'full'],
  accounting: ['contract', 'team', 'cooperative', 'brigade', 'commune'],
  women: ['as-before', 'all-called'],
  works: ['careful', 'rushed'],
  search: ['none', 'meetings', 'house-search'],
  melt: ['keep', 'pots', 'tools'],
  shares: ['equal', 'by-work'],
  roads: ['open', 'guarded'],
} as const;
export type Policy = keyof typeof POLICIES;
/** Option that holds where nobody has set another: what was usual before the campaign. */
export const USUAL_OPTIONS: Readonly<Partial<Record<Policy, number>>> = { hours: 1, accounting: 2 };
export type PolicyOption<P extends Policy = Policy> = (typeof POLICIES)[P][number];

/** The land that a level lies in: it changes what the picture shows and the texts name, and nothing that is worked out. */
export const LANDSCAPES = ['wheat-plain', 'rice-valley'] as const;
export type Landscape = (typeof LANDSCAPES)[number];

/** Weather of a season, as the picture and the sentences name it. */
export const WEATHERS = ['fair', 'rain', 'drought', 'flood', 'locusts', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];

/** Kinds of paper that reach the desk. */
export const LETTER_KINDS = ['telegram', 'petition', 'newspaper'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What became of the secretary's post, as the World keeps it. */
export const POST = { held: 0, lost: 1 } as const;

/** Ways in which a run can end. */
export const END_REASONS = ['level-ended', 'running'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Crops that a commune grows side by side, at most. A level fills both places. */
export const CROP_SLOTS = 2;
/** Letters with a choice that can lie on the desk in one turn, at most. */
export const ANSWER_SLOTS = 4;

/** Causes that a run can be played without, to share a loss out among them. The place is the bit in a set of causes. */
export const CAUSES = [
  'diversion',
  'procurement',
  'halls',
  'incentives',
  'technique',
  'animals',
  'weather',
] as const;
export type Cause = (typeof CAUSES)[number];
