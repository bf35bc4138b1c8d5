/** What every part of a turn report reads: the turn, and its numbers as they are shown. */
import { coarse, isWeighed, type Mass, type TurnSpan } from '../../view/report/index.ts';
import { useStage } from '../stage.ts';

/** A part of the report is given the ended turn. */
export interface ReportProps {
  readonly span: TurnSpan;
}

/** Masses as the report shows them. */
export interface MassWords {
  /** Tonnes without the unit: one number where it was weighed, a range where it was told or seen. */
  mass(mass: Mass): string;
  /** Weighed grams as tonnes without the unit; below ten with one decimal. */
  tonnes(grams: number): string;
  /** Grams a head and day as kilograms with two decimals, without the unit. */
  daily(mass: Mass): string;
}

const SMALL = 10_000_000;

/** Make the words for masses in the language that is set. */
export function useMassWords(): MassWords {
  const { format, t } = useStage();
  const tonnes = (grams: number): string =>
    grams !== 0 && Math.abs(grams) < SMALL ? format.decimal(grams / 1_000_000, 1) : format.tonnes(grams);
  const span = (low: string, high: string): string => (low === high ? low : t.units.range(low, high));
  return {
    tonnes,
    mass: (mass) =>
      isWeighed(mass)
        ? tonnes(mass.low)
        : span(format.tonnes(coarse(mass.low)), format.tonnes(coarse(mass.high))),
    daily: (mass) => span(format.kilos(mass.low, 2), format.kilos(mass.high, 2)),
  };
}
