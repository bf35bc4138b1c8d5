import { describe, expect, it } from 'vitest';
import { loadParameterCards } from '../../../src/content/index.ts';
import { loadMessages } from '../../../src/i18n/index.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

const cards = loadParameterCards(projectRoot);

describe('the cards of the numbers', () => {
  it('name every unit in both languages', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { units } = (await loadMessages(language)).sources.model;
      const unnamed = cards.filter(({ unit }) => units[unit] === undefined);
      expect(unnamed.map(({ id, unit }) => `${id}: ${unit}`)).toEqual([]);
    }
  });

  it('name every place in a work in Chinese: what is listed here belongs into src/i18n/zh/places.ts', async () => {
    const { place } = (await loadMessages('zh')).sources.model;
    const all = cards.flatMap(({ sources }) => sources.map(({ where }) => where ?? ''));
    expect(all.filter((where) => where !== '' && place(where) === where)).toEqual([]);
  });
});
