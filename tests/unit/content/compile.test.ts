import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLevel } from '../../../src/content/compile/level.ts';
import { canonicalJson, hashOf } from '../../../src/content/compile/level-hash.ts';
import { valueIn } from '../../../src/content/compile/parameters.ts';
import { readShape } from '../../../src/content/compile/read.ts';
import { ContentError } from '../../../src/content/index.ts';
import { loadParameters } from '../../../src/content/load/cards.ts';
import { levelSchema } from '../../../src/content/schema/level.ts';
import { parseContent } from '../../../src/content/text/document.ts';
import { USUAL_HIT } from '../../../src/engine/index.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

const text = readFileSync(join(projectRoot, 'levels/scenarios/walking-on-two-legs/level.yaml'), 'utf8');
const table = loadParameters(projectRoot);

const compile = (from: string) =>
  compileLevel(readShape(parseContent('level.yaml', from), levelSchema), table);

/** Compile the level with one piece of text replaced, and give the mistake that is found. */
function mistake(piece: string, by: string): ContentError {
  expect(text).toContain(piece);
  try {
    compile(text.replace(piece, by));
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('No mistake was found');
}

describe('a level', () => {
  const { level, notes } = compile(text);

  it('comes out in base units', () => {
    expect(level.wood).toBe(6_000_000_000);
    expect(level.earth).toBe(60_000);
    expect(level.brigades[0]).toMatchObject({ grain: 490_000_000, plotArea: 78_000, fatigue: 0.15 });
    expect(level.crops[0]).toMatchObject({
      yieldPerArea: 590,
      seedPerArea: 70,
      formSeason: 3,
    });
    expect(level.crops[1]).toMatchObject({
      sowSeason: 2,
      harvestSeason: 4,
      lateSeason: 5,
    });
    // A number that the level takes from a card comes out as the value of that card.
    const card = 'crops.sweet_potato.summer_days';
    expect(level.crops[1]!.tendDays).toEqual([0, 0, 0, valueIn(table.get(card)!.entry, 1958), 0, 0]);
    expect(level.startSeason).toBe(1);
    const noLate = compile(text.replaceAll(/^ +late: .*\n/gm, '')).level;
    expect(noLate.crops.map(({ lateSeason }) => lateSeason)).toEqual([-1, -1]);
  });

  it('has the asked options as indexes and follows parameters by name', () => {
    const july = /( {2}- # July and August[^\n]*\n)[\s\S]*?(?=\n {2}- #)/;
    expect(text).toMatch(july);
    const written =
      'weather: flood\n    hit: { sweet-potato: 12.5 % }\n    call: { ferry: 25 % }\n    asks: { hours: long }';
    const { seasons } = compile(text.replace(july, `$1    ${written}`)).level;
    expect(seasons[2]).toMatchObject({
      hit: [USUAL_HIT, 0.125],
      call: [0, 0.25, 0, 0],
      asks: { hours: 2 },
      // What a season does not name is usual.
      campaign: 0,
      relief: 0,
      fieldDays: 1,
      furnaceAsk: 0,
      levies: level.brigades.map(() => ({ draught: 0, plots: 0, tools: 0 })),
    });
    const days = table.get('labour.days_per_turn')!.entry;
    expect(level.parameters['labour.days_per_turn']).toBe(valueIn(days, level.startYear));
  });

  it('shows a note after the turn that it reports', () => {
    const note = notes.find(({ id }) => id === 'swollen-legs')!;
    expect(note).toMatchObject({ household: 'li-xiulan', brigade: 1, when: { turn: 6 } });
  });

  it('compiles from JSON to the same', () => {
    const json = JSON.stringify(parseContent('level.yaml', text).value);
    expect(compile(json).level.hash).toBe(level.hash);
  });

  it('has another hash when any number is another', () => {
    expect(compile(text.replace('wood: 6 000 t', 'wood: 6 001 t')).level.hash).not.toBe(level.hash);
  });

  it('lies in the wheat plain where it names no landscape, and plays the same wherever it lies', () => {
    const moved = compile(text.replace('commune:\n', 'landscape: rice-valley\ncommune:\n')).level;
    expect(level.landscape).toBe('wheat-plain');
    expect(moved).toEqual({ ...level, landscape: 'rice-valley' });
  });
});

describe('a mistake is named with file, line, path and mend', () => {
  it.each([
    ['wood: 6 000 t', 'wood: 6 000 mu', 'commune.wood', /measures the same as g/],
    ['wood: 6 000 t', 'wood: a lot', 'commune.wood', /quantity with its unit/],
    ['standing: 55', 'standing: 155', 'commune.standing', /0 to 100/],
    ['start: 1958-03', 'start: 1958-04', 'calendar.start', /first month of a season/],
    ['turns: 6', 'turns: 7', 'seasons', /one season a turn: 7, not 6/],
    [
      'people-per-figure: 40',
      'people-per-figure: 20',
      'commune.people-per-figure',
      /440 figures, at most 300/,
    ],
    ['id: ferry', 'id: willow-bend', 'commune.brigades.1.id', /Rename/],
    ['brigade: ferry\n    sources', 'brigade: fery\n    sources', 'letters.1.brigade', /willow-bend, ferry/],
    ['crops.wheat.seed', 'crops.wheat.sead', 'crops.0.seed', /no crops\.wheat\.sead/],
    ['furnace-ask: 0 %', 'furnace-ask: 130 %', 'seasons.0.furnace-ask', /from 0 to 1/],
    ['{ hours: long }', '{ hours: longest }', 'seasons.2.asks.hours', /longest/],
    ['tasks: [furnaces]', 'tasks: [furnace]', 'seasons.2.tasks.0', /furnace/],
    [
      'output: { wheat: 2 478 t',
      'output: { wheat: 3 478 t',
      'base-year.output.wheat',
      /area times yield, 2478 t/,
    ],
    ['minutes: 15\n', '', 'minutes', /Add this key/],
    ['minutes: 15\n', 'minutes: 15\nhours: 2\n', 'hours', /no such key/],
  ])('%s -> %s', (piece, by, path, mend) => {
    const error = mistake(piece, by);
    expect(error.place).toMatchObject({ file: 'level.yaml', path });
    expect(error.place.line).toBeGreaterThan(0);
    expect(error.message).toMatch(mend);
    expect(error.message).not.toContain('\n');
  });

  it('an override outside the range of its card, without a word on why', () => {
    const override = (more: string) =>
      `overrides: [{ parameter: procurement.share, value: 60 %, reason: x${more} }]\nletters:`;
    expect(mistake('letters:', override('')).message).toMatch(/0\.2 to 0\.4/);
    expect(
      compile(text.replace('letters:', override(', outside-range: A test'))).level.parameters[
        'procurement.share'
      ],
    ).toBe(0.6);
  });

  it('more letters with choices in a turn than the desk can hold', () => {
    const choices = 'choices: [{ id: a, effects: [], reason: x }, { id: b, effects: [], reason: x }]';
    const more = [1, 2, 3]
      .map((n) => `  - { id: more-${n}, kind: telegram, turn: 3, ${choices} }`)
      .join('\n');
    expect(mistake('letters:\n', `letters:\n${more}\n`).message).toMatch(/at most 4 letters/);
  });
});

describe('the hash', () => {
  it('does not depend on the sequence of keys', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 'x' }], a: null })).toBe('{"a":null,"b":[1,{"c":"x","d":2}]}');
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });
});
