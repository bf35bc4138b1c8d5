/** What a run left behind: what was gained and what was lost, in the model's figures. */
import { peopleOf, type ReadonlyBrigade, ratioOr, rowsOf, TONNE, type World } from '../../engine/index.ts';
import { overBrigades, overCrops } from '../report/index.ts';

/** Figures of a line of play, from its first World to its last. */
export interface Legacy {
  /** Share of the reservoir that is built, 0 to 1, and what was added. */
  readonly dam: number;
  readonly damAdded: number;
  /** Unit: t. */
  readonly ironClaimed: number;
  readonly ironUsable: number;
  readonly standing: number;
  readonly standingWas: number;
  /** Deaths above those of the base year, and all deaths. Unit: person. */
  readonly deathsAbove: number;
  readonly deaths: number;
  readonly births: number;
  readonly fled: number;
  readonly people: number;
  /** Grain that ripened, was brought in, was reported, was taken. Unit: t. */
  readonly ripe: number;
  readonly cut: number;
  readonly reported: number;
  readonly taken: number;
  /** Grain in store a head at the end. Unit: kg. */
  readonly storePerHead: number;
  /** Share of the woods that was burnt, 0 to 1. */
  readonly woodBurnt: number;
  readonly trust: number;
  readonly trustWas: number;
  readonly morale: number;
  readonly moraleWas: number;
}

const KILO = 1000;

function sums(worlds: readonly World[]) {
  const spans = worlds.slice(1).map(rowsOf);
  const people = (read: (brigade: ReadonlyBrigade) => number): number =>
    spans.reduce((sum, rows) => sum + overBrigades(rows, read), 0);
  const grain = (read: Parameters<typeof overCrops>[1]): number =>
    spans.reduce((sum, rows) => sum + overCrops(rows, read), 0) / TONNE;
  const deaths = people((b) => b.deaths);
  return {
    deaths,
    deathsAbove: Math.round(deaths - people((b) => b.usualDeaths)),
    births: people((b) => b.births),
    fled: people((b) => b.fled),
    ripe: grain((row) => row.ripe),
    cut: grain((row) => row.cut),
    reported: spans.reduce((sum, { commune }) => sum + commune.reportedNow, 0) / TONNE,
    taken: spans.reduce((sum, { commune }) => sum + commune.procuredNow, 0) / TONNE,
  };
}

/** Add up what a line of play came to. */
export function legacyOf(worlds: readonly World[]): Legacy {
  const [first, last] = [rowsOf(worlds[0]!), rowsOf(worlds[worlds.length - 1]!)];
  const { level } = worlds[0]!.game;
  const dam = (earth: number): number =>
    Math.min(1, ratioOr(earth, level.parameters['water.reservoir_earth'], 0));
  const people = overBrigades(last, peopleOf);
  const morale = (rows: typeof last): number => overBrigades(rows, (b) => b.morale) / rows.brigades.length;
  return {
    ...sums(worlds),
    dam: dam(last.commune.earth),
    damAdded: dam(last.commune.earth) - dam(first.commune.earth),
    ironClaimed: last.commune.ironClaimed / TONNE,
    ironUsable: last.commune.ironUsable / TONNE,
    standing: last.commune.standing,
    standingWas: first.commune.standing,
    people,
    storePerHead:
      ratioOr(
        overBrigades(last, (b) => b.grain),
        people,
        0,
      ) / KILO,
    woodBurnt: 1 - ratioOr(last.commune.wood, first.commune.wood, 1),
    trust: last.commune.trust,
    trustWas: first.commune.trust,
    morale: morale(last),
    moraleWas: morale(first),
  };
}
