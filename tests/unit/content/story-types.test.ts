/** The texts of a level as they are compiled are the texts that the interface reads: the two parts may not import each other. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Story as Compiled, loadStory } from '../../../src/content/index.ts';
import type { Story as Told } from '../../../src/i18n/index.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

/** Every part that the interface reads; the compiler asks for each, and for no other. */
const PARTS: Readonly<Record<keyof Told, true>> = {
  title: true,
  subtitle: true,
  blurb: true,
  opening: true,
  contentNote: true,
  compositeNote: true,
  place: true,
  crops: true,
  brigades: true,
  letters: true,
  households: true,
  notes: true,
  learn: true,
};

describe('the texts of a level', () => {
  it('have one type, written twice', () => {
    expectTypeOf<Compiled>().toEqualTypeOf<Told>();
  });

  it.each(['en', 'zh'])('hold in %s what the interface reads, and nothing else', (language) => {
    const story = loadStory(projectRoot, 'walking-on-two-legs', language);
    expect(Object.keys(story).sort()).toEqual(Object.keys(PARTS).sort());
  });
});
