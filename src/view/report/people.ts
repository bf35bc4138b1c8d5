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

/** From so many times the usual deaths on, and so many more, a season is one of mourning. */
const DEATHS_ABOVE = 1.25;
const DEATHS_MORE = 5;

/** Whether more died in a season than die in any. */
export function moreDied(died: number, usual: number): boolean {
  return died >= usual * DEATHS_ABOVE && died - usual >= DEATHS_MORE;
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

/** Less than this is the dust of adding numbers. Unit: points. */
const TRACE = 0.01;

/** Round to whole points, halves away from nothing; what is less than half a point is nothing. */
function wholePoints(by: number): number {
  const size = Math.round(Math.abs(by));
  return size === 0 ? 0 : Math.sign(by) * size;
}

/** A cause that is no column: where a measure stands at 0 or 100, it goes no further. */
type Bounded<Code extends string> = Code | 'bounds';

interface Part<Code extends string> {
  readonly code: Code;
  readonly exact: number;
  by: number;
}

/** Give what rounding lost or made to the parts that it wronged most, a point each, until they add up. */
function addUp<Code extends string>(parts: readonly Part<Code>[], total: number): void {
  const moving = parts.filter(({ exact }) => exact !== 0);
  const owed = total - parts.reduce((all, { by }) => all + by, 0);
  const way = Math.sign(owed);
  const wronged = (part: Part<Code>): number => (part.exact - part.by) * way;
  for (let left = Math.abs(owed); left > 0 && moving.length > 0; left -= 1)
    moving.reduce((most, part) => (wronged(part) > wronged(most) ? part : most)).by += way;
}

/** Name the causes of a change in whole points. They add up to the change as it is shown. */
function moveBy<Code extends string, Column>(
  was: number,
  now: number,
  columns: Readonly<Record<Code, Column>>,
  read: (column: Column) => number,
): Move<Bounded<Code>> {
  const listed = (Object.entries(columns) as [Code, Column][]).map(([code, column]) => ({
    code: code as Bounded<Code>,
    exact: read(column),
  }));
  const held = now - was - listed.reduce((all, { exact }) => all + exact, 0);
  const bounds = Math.abs(held) < TRACE ? [] : [{ code: 'bounds' as const, exact: held }];
  const parts = [...listed, ...bounds].map((part) => ({ ...part, by: wholePoints(part.exact) }));
  addUp(parts, Math.round(now) - Math.round(was));
  const causes = parts
    .filter(({ by }) => by !== 0)
    .map(({ code, by }) => ({ code, by }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { now, was, causes };
}

/** Morale over the brigades, standing above, trust below. */
export interface Moves {
  readonly morale: Move<Bounded<keyof typeof MORALE>>;
  readonly standing: Move<Bounded<keyof typeof STANDING>>;
  readonly trust: Move<Bounded<keyof typeof TRUST>>;
}

/** Work out what moved morale, standing and trust in a turn. */
export function movesOf({ before, after }: TurnSpan): Moves {
  const morale = (rows: TurnSpan['after']): number => meanOfBrigades(rows, (b) => b.morale);
  const [was, now] = [before.commune, after.commune];
  return {
    morale: moveBy(morale(before), morale(after), MORALE, (column) =>
      meanOfBrigades(after, (b) => b[column]),
    ),
    standing: moveBy(was.standing, now.standing, STANDING, (column) => now[column]),
    trust: moveBy(was.trust, now.trust, TRUST, (column) => now[column]),
  };
}
