/** The bounds as bands: parameters drawn from their ranges, many runs, median and nine tenths of them. */
import { loadParameterCards, type ParameterCard } from '../../src/content/index.ts';
import { draw, PARAMETERS } from '../../src/engine/index.ts';
import { projectRoot } from '../build/project-root.ts';
import type { FitRow } from './judge-fit.ts';
import { type FitCase, levelOf, runYears } from './run-fit.ts';

/** Key of the draws of parameters, so that the same bands come out each time. */
const SAMPLE_KEY = 1958;

/** One line of the record with the spread of the runs. */
export interface Band {
  readonly name: string;
  readonly years: readonly {
    readonly year: number;
    readonly record: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
  }[];
}

/** Draw every parameter that has a range, from its own range: as likely below its value as above. */
function sampled(cards: readonly ParameterCard[], run: number): { parameter: string; value: number }[] {
  return cards.flatMap(({ id, value, range }, i) => {
    // What only levels read, such as a usual yield, is bound up with their base year.
    if (!(id in PARAMETERS) || !range || range[0] === range[1]) return [];
    const [low, high] = range;
    const side = draw(SAMPLE_KEY, run, 'policy', 2 * i) < 0.5 ? low : high;
    const far = draw(SAMPLE_KEY, run, 'policy', 2 * i + 1);
    return [{ parameter: id, value: value + (side - value) * far }];
  });
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

function bandOf(rows: readonly FitRow[]): Band {
  return {
    name: rows[0]!.name,
    years: rows[0]!.years.map(({ year, record }, i) => {
      const runs = rows.flatMap((row) => row.years[i]!.run ?? []).sort((a, b) => a - b);
      return {
        year,
        record,
        low: quantile(runs, 0.05),
        median: quantile(runs, 0.5),
        high: quantile(runs, 0.95),
      };
    }),
  };
}

/**
 * Run a case many times with parameters drawn from their ranges.
 *
 * @param runs How many runs; each with its own draw of every parameter and its own key.
 */
export function bandsOf(fit: FitCase, runs: number): Band[] {
  const cards = loadParameterCards(projectRoot);
  const all = Array.from({ length: runs }, (_, run) =>
    runYears(fit, levelOf(fit, { changes: sampled(cards, run) }), run + 1),
  );
  return all[0]!.map((_, line) => bandOf(all.map((rows) => rows[line]!)));
}
