/** A level as the engine takes it: compiled, in base units, nothing left to look up. */
import type { Parameters } from './parameters.ts';
import type { Landscape, LetterKind, Policy, Task, Weather } from './terms.ts';

/** A crop of the level's crop world. Seasons are numbers 0 (Jan-Feb) to 5 (Nov-Dec). */
export interface Crop {
  readonly id: string;
  readonly sowSeason: number;
  readonly harvestSeason: number;
  /** Season in which what still stands can be brought in late, or -1. */
  readonly lateSeason: number;
  /** Season in which the form for this crop lies on the desk and procurement is taken. */
  readonly formSeason: number;
  /** Unit: labour-day/mu. */
  readonly sowDays: number;
  /** Six numbers, one a season. Unit: labour-day/mu. */
  readonly tendDays: readonly number[];
  /** Unit: labour-day/mu of ripe crop. */
  readonly harvestDays: number;
  /** Usual yield. Unit: g/centi-mu. */
  readonly yieldPerArea: number;
  /** Seed. Unit: g/centi-mu. */
  readonly seedPerArea: number;
}

/** A brigade when the level begins. */
export interface BrigadeStart {
  readonly id: string;
  readonly children: number;
  readonly labourers: number;
  readonly elders: number;
  readonly morale: number;
  readonly fatigue: number;
  readonly goods: number;
  /** Unit: g. */
  readonly grain: number;
  /** Unit: centi-mu. */
  readonly plotArea: number;
  /** Unit: head. */
  readonly draught: number;
  readonly pigs: number;
  /** Labourers away outside when the level begins. */
  readonly away: number;
  /** Yield of the land against that of the commune. */
  readonly soil: number;
  /** How far the leader boasts against the usual. */
  readonly candour: number;
  readonly crops: readonly {
    /** Unit: centi-mu. */
    readonly plannedArea: number;
    readonly sownArea: number;
    readonly growth: number;
    /** Unit: g. */
    readonly seed: number;
    /** Cut before the level begins, of a crop whose form is still to come. Unit: g. */
    readonly harvested: number;
  }[];
}

/** What is taken from a brigade without payment in a season, as shares of what it has. */
export interface Levy {
  readonly draught: number;
  readonly plots: number;
  readonly tools: number;
}

/** What the script of the level says of one season. */
export interface SeasonScript {
  readonly weather: Weather;
  /** Share of the land of each crop that loses three tenths or more this season; USUAL_HIT, or DRAWN_HIT for one by chance. */
  readonly hit: readonly number[];
  /** How hard the campaign presses, 0 to 1: claims, inspections and searches follow it. */
  readonly campaign: number;
  /** Share of each brigade's labour that is called away to industry and works outside, one entry a brigade. */
  readonly call: readonly number[];
  /** One entry a brigade. */
  readonly levies: readonly Levy[];
  /** Relief grain that reaches the commune. Unit: g. */
  readonly relief: number;
  /** Share of the field days that weather leaves. */
  readonly fieldDays: number;
  /** Share of all hands that the county wants at the furnaces. */
  readonly furnaceAsk: number;
  /** Option index that the county asks for, by policy. */
  readonly asks: Readonly<Partial<Record<Policy, number>>>;
  /** Policies that can be set in this season: all that have been opened so far. */
  readonly opens: readonly Policy[];
  /** Tasks that can be ordered in this season: all that have been opened so far. */
  readonly tasks: readonly Task[];
}

/** Marks for a season whose weather is the usual one, or is drawn by chance. */
export const USUAL_HIT = -1;
export const DRAWN_HIT = -2;

/** What an answer or a letter changes; a closed list. Points, or a share for fatigue. */
export type EffectTarget = 'standing' | 'trust' | 'morale' | 'fatigue';

export interface LetterEffect {
  readonly change: EffectTarget;
  readonly by: number;
  /** Index of the brigade; -1 is every brigade. Only for morale and fatigue. */
  readonly brigade: number;
}

export interface LetterChoice {
  readonly id: string;
  readonly effects: readonly LetterEffect[];
}

/** When a letter comes: a closed list of tests, all of which must hold. */
export interface LetterWhen {
  readonly turn: number;
  readonly test?: {
    readonly quantity: 'standing' | 'trust' | 'morale' | 'fatigue' | 'unharvestedShare' | 'nourishment';
    readonly atLeast?: number;
    readonly below?: number;
  };
}

export interface Letter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly when: LetterWhen;
  /** Index of the brigade that it comes from, or -1. */
  readonly brigade: number;
  /** The first choice is what silence means. None: the letter is only read. */
  readonly choices: readonly LetterChoice[];
}

/** Accounts of the year before the level, against which indexes are counted. */
export interface BaseYear {
  readonly year: number;
  /** Output of each crop. Unit: g. */
  readonly output: readonly number[];
  /** Sown area of each crop. Unit: centi-mu. */
  readonly sownArea: readonly number[];
  readonly population: number;
  /** Gross. Unit: g. */
  readonly procured: number;
  /** Per person and year. */
  readonly deathRate: number;
  readonly birthRate: number;
  /** Food eaten per head and year. Unit: g. */
  readonly foodPerHead: number;
  /** Days worked in the fields. Unit: labour-day. */
  readonly fieldDays: number;
  /** At the end of the year. Unit: head. */
  readonly draught: number;
  readonly pigs: number;
}

/** A playable start. */
export interface Level {
  readonly id: string;
  /** Hash of the compiled level, 16 hexadecimal digits. */
  readonly hash: string;
  /** What the picture shows; no rule reads it, and the hash leaves it out. */
  readonly landscape: Landscape;
  readonly startYear: number;
  /** Number of the first season, 0 to 5. */
  readonly startSeason: number;
  readonly turns: number;
  readonly peoplePerFigure: number;
  readonly standing: number;
  readonly trust: number;
  /** Unit: g. */
  readonly wood: number;
  readonly ore: number;
  /** Unit: m3. */
  readonly earth: number;
  readonly damQuality: number;
  /** Grain that the county holds ready to sell back. Unit: g. */
  readonly resaleFund: number;
  /** Option of each policy when the level begins. */
  readonly options: Readonly<Record<Policy, number>>;
  readonly brigades: readonly BrigadeStart[];
  readonly crops: readonly Crop[];
  /** One a turn; turns past the last use `beyond`. */
  readonly seasons: readonly SeasonScript[];
  readonly beyond: SeasonScript;
  /** What was last reported of each crop when the level begins, against the base year. */
  readonly lastReport: readonly number[];
  readonly letters: readonly Letter[];
  readonly parameters: Parameters;
  readonly base: BaseYear;
}
