import { describe, expect, it } from 'vitest';
import { gatherParameters, readChange, valueIn } from '../../../src/content/compile/parameters.ts';
import { readShape } from '../../../src/content/compile/read.ts';
import { loadParameters } from '../../../src/content/load/cards.ts';
import { parametersSchema } from '../../../src/content/schema/parameters.ts';
import { parseContent } from '../../../src/content/text/document.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

const head =
  'topic: water\nparameters:\n  - id: water.protection\n    label: { en: a, zh: b }\n    unit: "1"\n';

const gather = (rest: string) =>
  gatherParameters(
    [readShape(parseContent('water.yaml', head + rest), parametersSchema)],
    new Set(['a-work']),
  );

describe('a card', () => {
  it.each([
    ['kind: design\n    values: [{ value: 1 }]', /reason/],
    ['kind: estimated\n    method: { en: x, zh: y }\n    values: [{ value: 1 }]', /range/],
    ['kind: observed\n    values: [{ value: 1 }]', /sources/],
    ['kind: guessed\n    values: [{ value: 1 }]', /kind/],
    ['kind: design\n    reason: { en: x, zh: y }\n    values: []', /at least one value/],
    [
      'kind: design\n    reason: { en: x, zh: y }\n    range: [0, 1]\n    values: [{ value: 2 }]',
      /within its range 0 to 1/,
    ],
    [
      'kind: observed\n    values: [{ value: 1 }]\n    sources: [{ id: no-work, where: p. 1, read: scan }]',
      /no-work\.yaml/,
    ],
    ['kind: design\n    reason: { en: x, zh: y }\n    values: [{ value: 1 }]', /Add this parameter/],
  ])('is refused where something lacks: %s', (rest, mend) => {
    expect(() => gather(`    ${rest}`)).toThrow(mend);
  });

  it('is refused in a unit of another dimension', () => {
    expect(() =>
      gather(
        '    kind: design\n    reason: { en: x, zh: y }\n    values: [{ value: 1 }]'.replace('kind', 'kind'),
      ),
    ).toThrow();
    const other = head.replace('unit: "1"', 'unit: kg');
    const read = readShape(
      parseContent(
        'w.yaml',
        `${other}    kind: design\n    reason: { en: x, zh: y }\n    values: [{ value: 1 }]`,
      ),
      parametersSchema,
    );
    expect(() => gatherParameters([read], new Set())).toThrow(/w\.yaml:5: parameters\.0\.unit: .*"kg"/);
  });
});

describe('values', () => {
  it('are those of the last year that began', () => {
    const entry = loadParameters(projectRoot).get('procurement.share')!.entry;
    const dated = {
      ...entry,
      values: [
        { from: 1957, value: 1 },
        { from: 1959, value: 2 },
      ],
    };
    expect([1950, 1957, 1958, 1959, 1962].map((year) => valueIn(dated, year))).toEqual([1, 1, 1, 2, 2]);
  });

  it('can be changed with or without a unit', () => {
    const table = loadParameters(projectRoot);
    const change = (value: string) => readChange(table, { parameter: 'food.need_per_head', value });
    expect(change('45')).toEqual({ value: 45 });
    expect(change('45 kg/person/turn')).toEqual({ value: 45 });
    expect(change('45 mu')).toHaveProperty('mend');
    expect(readChange(table, { parameter: 'no.such', value: '1' })).toHaveProperty('mend');
  });
});
