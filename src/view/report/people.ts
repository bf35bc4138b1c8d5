/** What a turn did to the people, and to morale, standing and trust, each with its causes. */
import { peopleOf, type ReadonlyBrigade, type ReadonlyCommune } from '../../engine/index.ts';
import { meanOfBrigades, overBrigades, type TurnSpan } from './turn-span.ts';

/** Counts of a turn, with what they were a turn before or what is usual. */
export interface PeopleFacts {
  /** Hands whose work tiredness took. */
  readonly worn: number;
  readonly wornBefore: number;
  readonly ill: number;
  readonly illBefore: number;
  readonly fled: number;
  readonly fledBefore: number;
  readonly born: number;
  readonly bornUsual: number;
  readonly died: number;
  readonly diedUsual: number;
  readonly people: number;
}

/** Count the people's turn. */
export function peopleFacts({ world, before, after }: TurnSpan): PeopleFacts {
  const p = world.game.level.parameters;
  const worn = (brigade: ReadonlyBrigade): number =>
    brigade.labourers * brigade.fatigue * p['labour.fatigue_cost'];
  return {
    worn: Math.round(overBrigades(after, worn)),
    wornBefore: Math.round(overBrigades(before, worn)),
    ill: overBrigades(after, (b) => b.ill),
    illBefore: overBrigades(before, (b) => b.ill),
    fled: overBrigades(after, (b) => b.fled),
    fledBefore: overBrigades(before, (b) => b.fled),
    born: overBrigades(after, (b) => b.births),
    bornUsual: Math.round(overBrigades(before, peopleOf) * p['people.birth_rate']),
    died: overBrigades(after, (b) => b.deaths),
    diedUsual: Math.round(overBrigades(after, (b) => b.usualDeaths)),
    people: overBrigades(after, peopleOf),
  };
}

/** A measure from 0 to 100, and what moved it by how many points. */
export interface Move<Code extends string> {
  readonly now: number;
  readonly was: number;
  readonly causes: readonly { readonly code: Code; readonly by: number }[];
}

const MORALE = {
  food: 'moraleFromFood',
  work: 'moraleFromWork',
  harvest: 'moraleFromHarvest',
  grain: 'moraleFromGrain',
  plots: 'moraleFromPlots',
  deaths: 'moraleFromDeaths',
  letters: 'moraleFromLetters',
  habit: 'moraleFromHabit',
} as const satisfies Record<string, keyof ReadonlyBrigade>;
const STANDING = {
  report: 'standingFromReport',
  iron: 'standingFromIron',
  grain: 'standingFromGrain',
  line: 'standingFromLine',
  habit: 'standingFromHabit',
  letters: 'standingFromLetters',
} as const satisfies Record<string, keyof ReadonlyCommune>;
const TRUST = {
  food: 'trustFromFood',
  habit: 'trustFromHabit',
  grain: 'trustFromGrain',
  work: 'trustFromWork',
  plots: 'trustFromPlots',
  letters: 'trustFromLetters',
} as const satisfies Record<string, keyof ReadonlyCommune>;

/** Round to whole points, halves away from nothing; what is less than half a point is nothing. */
function wholePoints(by: number): number {
  const size = Math.round(Math.abs(by));
  return size === 0 ? 0 : Math.sign(by) * size;
}

function causesBy<Code extends string, Column>(
  columns: Readonly<Record<Code, Column>>,
  read: (column: Column) => number,
): Move<Code>['causes'] {
  return (Object.entries(columns) as [Code, Column][])
    .map(([code, column]) => ({ code, by: wholePoints(read(column)) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** Morale over the brigades, standing above, trust below. */
export interface Moves {
  readonly morale: Move<keyof typeof MORALE>;
  readonly standing: Move<keyof typeof STANDING>;
  readonly trust: Move<keyof typeof TRUST>;
}

/** Work out what moved morale, standing and trust in a turn. */
export function movesOf({ before, after }: TurnSpan): Moves {
  const morale = (rows: TurnSpan['after']): number => meanOfBrigades(rows, (b) => b.morale);
  return {
    morale: {
      now: morale(after),
      was: morale(before),
      causes: causesBy(MORALE, (column) => meanOfBrigades(after, (b) => b[column])),
    },
    standing: {
      now: after.commune.standing,
      was: before.commune.standing,
      causes: causesBy(STANDING, (column) => after.commune[column]),
    },
    trust: {
      now: after.commune.trust,
      was: before.commune.trust,
      causes: causesBy(TRUST, (column) => after.commune[column]),
    },
  };
}
