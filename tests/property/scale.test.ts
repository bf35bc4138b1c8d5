/** Twice the commune does everything twice: no rule knows how large a commune is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMN_TABLES,
  type Column,
  endTurn,
  type Level,
  rowsOf,
  type SeasonScript,
  type Unit,
  type World,
} from '../../src/engine/index.ts';
import { commandArb, obey, reached, tables, wayArb } from '../builders/any-turn.ts';

/** Units that count what there is. Points, options, shares, turns and figures do not grow with the commune. */
const EXTENSIVE: readonly Unit[] = ['g', 'centi-mu', 'person', 'head', 'labour-day', 'm3'];
const grows = (name: string, column: Column): boolean =>
  EXTENSIVE.includes(column.unit) || name === 'furnacesLit';

function largerLevel(level: Level, times: number): Level {
  const largerScript = (script: SeasonScript) => ({ ...script, relief: times * script.relief });
  const { base, parameters } = level;
  return {
    ...level,
    peoplePerFigure: times * level.peoplePerFigure,
    brigades: level.brigades.map((brigade) => ({
      ...brigade,
      plotArea: times * brigade.plotArea,
      draught: times * brigade.draught,
      pigs: times * brigade.pigs,
    })),
    seasons: level.seasons.map(largerScript),
    beyond: largerScript(level.beyond),
    parameters: { ...parameters, 'water.reservoir_earth': times * parameters['water.reservoir_earth'] },
    base: {
      ...base,
      output: base.output.map((mass) => times * mass),
      sownArea: base.sownArea.map((area) => times * area),
      population: times * base.population,
    },
  };
}

/** The same moment of a commune so many times as large. */
function larger(world: World, times: number): World {
  const large = {
    game: { ...world.game, level: largerLevel(world.game.level, times) },
    cells: world.cells.slice(),
  };
  for (const [kind, row] of tables(rowsOf(large)))
    for (const [name, column] of Object.entries(COLUMN_TABLES[kind]))
      if (grows(name, column) && row[name]! > 0) row[name] = times * row[name]!;
  return large;
}

/** Large enough that whole people and heads hide no rate. */
const MANY = 64;

/** How far a value may be off by rounding: people, heads, grams and land are whole in both communes. */
function tolerance(name: string, column: Column, expected: number): number {
  if (column.unit === 'point') return 0.1;
  // One head more or less can be one figure more or less.
  if (column.unit === 'figure') return 1;
  if (!grows(name, column)) return 0.001;
  const least = column.unit === 'g' ? 10_000 : 6;
  return Math.max(least, expected / 10_000);
}

describe('scale', () => {
  it('twice every stock, head and area gives twice every flow, up to rounding', () => {
    const seen = { people: 0, ripe: 0 };
    fc.assert(
      fc.property(wayArb, fc.array(commandArb, { maxLength: 12 }), (way, commands) => {
        const world = obey(reached(way), commands);
        const one = tables(rowsOf(endTurn(larger(world, MANY))));
        const two = tables(rowsOf(endTurn(larger(world, 2 * MANY))));
        one.forEach(([kind, row], i) => {
          for (const [name, column] of Object.entries(COLUMN_TABLES[kind])) {
            const expected = grows(name, column) && row[name]! > 0 ? 2 * row[name]! : row[name]!;
            const off = Math.abs(two[i]![1][name]! - expected);
            if (off > tolerance(name, column, expected))
              throw new Error(`${kind}.${name}: ${two[i]![1][name]}, not ${expected}`);
            if (name === 'deaths') seen.people += row[name]!;
            if (name === 'ripe') seen.ripe += row[name]!;
          }
        });
      }),
      { numRuns: 150 },
    );
    expect(seen.people).toBeGreaterThan(0);
    expect(seen.ripe).toBeGreaterThan(0);
  });
});
