import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShape } from '../../../src/content/compile/read.ts';
import { compareStories, compileStory } from '../../../src/content/compile/story.ts';
import { levelSchema } from '../../../src/content/schema/level.ts';
import { storySchema } from '../../../src/content/schema/story.ts';
import { parseContent } from '../../../src/content/text/document.ts';
import { projectRoot } from '../../../tools/build/project-root.ts';

const folder = join(projectRoot, 'levels/scenarios/walking-on-two-legs');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const level = readShape(parseContent('level.yaml', read('level.yaml')), levelSchema).value;
const english = read('story.en.yaml');
const storyOf = (text: string) => readShape(parseContent('story.yaml', text), storySchema);
const compile = (text: string) => compileStory(level, [], storyOf(text));

describe('the texts of a level', () => {
  it('carry the sources of each letter', () => {
    expect(compile(english).letters['suiping-wheat']!.sources).toEqual(['newspapers-1958']);
  });

  it.each([
    ['a part without a text', '  kilns:\n', '  kiln:\n', /brigades\.kilns: Add the text/],
    [
      'a text without a part',
      '  wheat: wheat\n',
      '  wheat: wheat\n  rice: rice\n',
      /crops\.rice: Remove this text/,
    ],
    [
      'a number that nobody fills in',
      '{expected}',
      '{harvest}',
      /letters\.deliver-the-grain\.body\.0: Remove \{harvest\}/,
    ],
    [
      'a number in a label',
      'label: Answer with a pledge',
      'label: Answer with {ask}',
      /label: Remove \{ask\}/,
    ],
    [
      'the texts of another level',
      'level: walking-on-two-legs',
      'level: another',
      /Write level: walking-on-two-legs/,
    ],
  ])('are refused with %s', (_, piece, by, message) => {
    expect(english).toContain(piece);
    expect(() => compile(english.replace(piece, by))).toThrow(message);
  });

  it('leave open the same numbers in both languages', () => {
    const other = storyOf(english.replace('{expected} TONNES', 'MANY TONNES'));
    expect(() => compareStories(storyOf(english), other)).toThrow(/deliver-the-grain.*expected/);
  });
});
