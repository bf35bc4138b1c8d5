import { describe, expect, it } from 'vitest';
import {
  allOrders,
  compareLines,
  layOut,
  legacyOf,
  linesOf,
  namedTicks,
  nationalGrain,
  sharedTurns,
  stopsOf,
} from '../../../src/view/archive/index.ts';
import { aSession, playTurn } from '../view-report/a-session.ts';

const ROOM = { width: 700, height: 380, names: 120, text: 14 };
const ALL = { reported: true, record: true, ghosts: true };

function aTwoBranchSession() {
  const session = aSession(5);
  const { at, run } = session.state();
  session.goTo(run.nodes[at]!.parent!);
  playTurn(session, { furnaces: 0, report: 1 });
  return session;
}

describe('the stops of the chart', () => {
  it('begin with the base year at 100, then each harvest, then the year', () => {
    const { level, worlds } = aSession(5).state();
    const stops = stopsOf(level, worlds);
    expect(stops.map(({ year, crop }) => `${year}/${crop}`)).toEqual([
      '1957/-1',
      '1958/0',
      '1958/1',
      '1958/-1',
    ]);
    expect(stops[0]!.grownIndex).toBe(100);
    const [, wheat, potato, year] = stops;
    expect(year!.grown).toBeCloseTo(wheat!.grown + potato!.grown, 6);
    expect(potato!.reported!).toBeGreaterThan(potato!.grown);
  });

  it('leave out what has not been reported yet', () => {
    const { level, worlds } = aSession(2).state();
    expect(stopsOf(level, worlds)).toHaveLength(1);
  });
});

describe('the names under the chart', () => {
  const crops = [0, 1, -1];
  const fiveYears = [1958, 1959, 1960, 1961, 1962].flatMap((year) => crops.map((crop) => ({ year, crop })));
  const stops = [{ year: 1957, crop: -1 }, ...fiveYears].map((at) => ({
    ...at,
    grown: 0,
    grownIndex: 0,
    reported: 0,
    reportedIndex: 0,
    turn: 0,
  }));
  const ticksEvery = (step: number, count = stops.length) =>
    stops.slice(0, count).map((stop, i) => ({ stop, x: i * step }));
  const years = (ticks: ReturnType<typeof ticksEvery>, text: number) =>
    namedTicks(ticks, text).named.map(({ stop }) => stop.year);

  it('are all there while there is room for them', () => {
    expect(namedTicks(ticksEvery(150, 4), 14)).toMatchObject({ crowded: false, named: { length: 4 } });
  });

  it('are the years alone where five years of harvests stand close', () => {
    expect(namedTicks(ticksEvery(36), 14).crowded).toBe(true);
    expect(years(ticksEvery(36), 14)).toEqual([1957, 1958, 1959, 1960, 1961, 1962]);
    expect(years(ticksEvery(36, 15), 14)).toEqual([1957, 1958, 1959, 1960, 1961, 1962]);
  });

  it('leave years out rather than run into each other', () => {
    expect(years(ticksEvery(8), 14)).toEqual([1957, 1959, 1961]);
  });
});

describe('the chart', () => {
  const { level, worlds } = aSession(5).state();
  const own = stopsOf(level, worlds);

  it('keeps lines and names in its room, and names apart', () => {
    const chart = layOut(own, [own], ALL, ROOM);
    const names = chart.lines.map(({ name }) => name.y).sort((a, b) => a - b);
    for (const [i, y] of names.entries()) if (i > 0) expect(y - names[i - 1]!).toBeGreaterThanOrEqual(14);
    for (const { points } of chart.lines)
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(ROOM.width - ROOM.names);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(chart.bottom);
      }
  });

  it('hatches what did not exist, and nothing where the report is hidden', () => {
    expect(layOut(own, [], ALL, ROOM).gap).toMatch(/^M.*Z$/);
    expect(layOut(own, [], { ...ALL, reported: false }, ROOM).gap).toBe('');
  });

  it('cuts the hatch where the lines cross, and sets what stayed off the forms apart', () => {
    const [base, wheat, potato] = own;
    const at = (stop: typeof wheat, reportedIndex: number) => ({
      ...stop!,
      reported: reportedIndex,
      reportedIndex,
      grown: 100,
      grownIndex: 100,
    });
    const chart = layOut([base!, at(wheat, 125), at(potato, 75)], [], ALL, ROOM);
    const numbersOf = (path: string, axis: 0 | 1): number[] =>
      [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map((match) => Number(match[axis + 1]));
    const level = chart.grid.find(({ base }) => base)!.y;
    for (const y of numbersOf(chart.gap, 1)) expect(y).toBeLessThanOrEqual(level + 0.1);
    for (const y of numbersOf(chart.kept, 1)) expect(y).toBeGreaterThanOrEqual(level - 0.1);
    const crossing = Math.max(...numbersOf(chart.gap, 0));
    expect(crossing).toBeCloseTo(Math.min(...numbersOf(chart.kept, 0)), 0);
    const [, second, third] = chart.ticks;
    expect(crossing).toBeCloseTo((second!.x + third!.x) / 2, 0);
    expect(chart.keptName!.y).toBeGreaterThan(level);
    expect(layOut(own.slice(0, 2), [], { ...ALL, reported: false }, ROOM).kept).toBe('');
  });

  it('sets the national record beside whole years only', () => {
    const record = layOut(own, [], ALL, ROOM).lines.find(({ code }) => code === 'record')!;
    expect(record.points).toHaveLength(2);
    expect(nationalGrain(1958)!.index).toBeCloseTo(101.3, 1);
    expect(nationalGrain(1940)).toBeNull();
  });

  it('can be drawn with the base year alone', () => {
    const chart = layOut(own.slice(0, 1), [], ALL, ROOM);
    expect(chart.lines.every(({ path }) => !path.includes('NaN'))).toBe(true);
  });
});

describe('branches', () => {
  it('are all lines of the run, that of the player first', () => {
    const state = aTwoBranchSession().state();
    const lines = linesOf(state);
    expect(lines).toHaveLength(2);
    expect(lines[0]!.leaf).toBe(state.at);
    expect(lines[1]!.worlds).toHaveLength(6);
    expect(sharedTurns(lines[0]!, lines[1]!)).toBe(4);
  });

  it('compare from the turn in which they part', () => {
    const lines = linesOf(aTwoBranchSession().state());
    const { turn, orders, legacies } = compareLines(lines[0]!, lines[1]!);
    expect(turn).toBe(5);
    expect(orders[0]!.form!.tonnes).toBeLessThan(orders[1]!.form!.tonnes);
    expect(legacies[0].taken).toBeLessThan(legacies[1].taken);
  });

  it('list the orders of every turn', () => {
    const [line] = linesOf(aSession(3).state());
    const orders = allOrders(line!);
    expect(orders.map(({ turn }) => turn)).toEqual([1, 2, 3]);
    expect(orders[2]!.hands.map(({ task }) => task)).toEqual(['fields', 'furnaces']);
    expect(orders[2]!.form).toMatchObject({ byCounty: false });
    expect(orders[0]!.form).toBeNull();
  });
});

describe('what a run left behind', () => {
  it('adds up its turns', () => {
    const { worlds } = aSession(6).state();
    const legacy = legacyOf(worlds);
    expect(legacy.cut).toBeLessThan(legacy.ripe);
    expect(legacy.reported).toBeGreaterThan(legacy.cut);
    expect(legacy.ironUsable).toBeLessThan(legacy.ironClaimed);
    expect(legacy.woodBurnt).toBeGreaterThan(0);
    expect(legacy.damAdded).toBe(0);
  });
});
