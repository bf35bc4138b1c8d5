/** The model is held against the record: `npm run -s fit` prints the same as a table. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadParameterCards, loadPresetCards, loadPresets, loadRecord } from '../../src/content/index.ts';
import { behaviourRows } from '../../tools/fit/behaviour.ts';
import { FIT_CASES, levelOf, runFit, runYears } from '../../tools/fit/run-fit.ts';
import { presetFits } from '../../tools/fit/write-docs.ts';

const ROOT = process.cwd();
/** Keys beside the one that is printed: the fit must not hang on one draw of local weather. */
const OTHER_KEYS = [2, 3, 4, 5];

describe.each(FIT_CASES)('$level under $policy', (fit) => {
  const { rows, causes } = runFit(fit, 1);

  it.each(rows)('keeps the bound of $name ($bound)', (row) => {
    expect({ years: row.years, error: row.error, isMet: row.isMet }).toMatchObject({ isMet: true });
  });

  it.each(causes)('shares the loss as the literature does: $name ($bound)', (cause) => {
    expect({ run: cause.run, isMet: cause.isMet }).toMatchObject({ isMet: true });
  });
});

describe('other draws of local weather', () => {
  it.each(OTHER_KEYS)('keep most bounds of the record, key %i', (key) => {
    const rows = runYears(FIT_CASES[0]!, levelOf(FIT_CASES[0]!), key);
    const broken = rows.filter(({ isMet }) => !isMet).map(({ name, error }) => ({ name, error }));
    expect(broken.length, JSON.stringify(broken)).toBeLessThanOrEqual(3);
  });
});

describe('behaviour', () => {
  it.each(behaviourRows())('$name', ({ run, beside, isMet, check }) => {
    expect({ run, beside, expect: check.expect, by: check.by, isMet }).toMatchObject({ isMet: true });
  });
});

describe('the rules of the fit', () => {
  const cards = new Map(loadParameterCards(ROOT).map((card) => [card.id, card]));

  it('moved parameters only within the range of their card', () => {
    const moved = Object.entries(loadRecord(ROOT, 'national').moved);
    expect(moved.length).toBeGreaterThan(0);
    for (const [id, before] of moved) {
      const { value, range } = cards.get(id)!;
      expect(value, id).toBeGreaterThanOrEqual(range![0]);
      expect(value, id).toBeLessThanOrEqual(range![1]);
      expect(before, id).not.toBe(value);
    }
  });

  it('stands in the paper as it is: run `npm run -s fit -- --write` after a change', () => {
    const written = JSON.parse(readFileSync('docs/model/fit.json', 'utf8')) as { fits: unknown };
    expect(written.fits).toEqual(JSON.parse(JSON.stringify(FIT_CASES.map((fit) => runFit(fit, 1)))));
  });

  it('gives the page of the game the fit of each rival explanation as it is', () => {
    expect(loadPresetCards(ROOT).map(({ fit }) => fit)).toEqual(presetFits());
  });

  it('has rival explanations beside it, none of which keeps as many bounds', () => {
    const kept = (changes: Readonly<Record<string, number>>): number =>
      runFit(FIT_CASES[0]!, 1, {
        changes: Object.entries(changes).map(([parameter, value]) => ({ parameter, value })),
      }).rows.filter(({ isMet }) => isMet).length;
    const own = kept({});
    for (const { preset, changes } of loadPresets(ROOT))
      if (Object.keys(changes).length > 0) expect(kept(changes), preset).toBeLessThan(own);
  });
});
