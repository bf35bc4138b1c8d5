import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkPolicySources,
  jsonSchemas,
  listLevels,
  loadExpected,
  loadLevel,
  loadParameterCards,
  loadPolicy,
  loadSources,
  loadStory,
} from '../../src/content/index.ts';
import { accountsOf, fingerprint, PARAMETERS } from '../../src/engine/index.ts';
import { judge, playPolicy } from '../../src/policies/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { listFiles } from '../../tools/source/source-files.ts';

const policies = readdirSync(join(projectRoot, 'levels/policies')).map((name) => name.replace('.yaml', ''));

describe('the published schemas', () => {
  it.each(jsonSchemas())('$name is up to date (else run `npm run levels -- --schema`)', ({ name, text }) => {
    expect(readFileSync(join(projectRoot, 'levels/schema', name), 'utf8')).toBe(text);
  });

  it('are named in the first line of every YAML file', () => {
    const files = listFiles('levels', /\.yaml$/);
    const bare = files.filter((file) => {
      const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(
        readFileSync(join(projectRoot, file), 'utf8').split('\n')[0]!,
      )?.[1];
      return schema === undefined || !existsSync(join(projectRoot, file, '..', schema));
    });
    expect(bare).toEqual([]);
  });
});

describe('parameters and sources', () => {
  const cards = loadParameterCards(projectRoot);

  it('has a card for every number that a rule may use', () => {
    expect(Object.keys(PARAMETERS).filter((id) => !cards.some((card) => card.id === id))).toEqual([]);
  });

  it('says on every card where the number comes from', () => {
    expect(cards.filter((card) => card.sources.length === 0 && !card.reason).map(({ id }) => id)).toEqual([]);
  });

  it('names only rules that are in the code', () => {
    const code = listFiles('src/engine', /\.ts$/).map((file) =>
      readFileSync(join(projectRoot, file), 'utf8'),
    );
    const known = new Set(
      code.flatMap((text) => [...text.matchAll(/@rule ([A-Z]+-\d+)/g)].map(([, id]) => id)),
    );
    const stray = cards.flatMap(({ id, usedBy }) =>
      usedBy.filter((rule) => !known.has(rule)).map((rule) => `${id} ${rule}`),
    );
    expect(stray).toEqual([]);
  });

  it('keeps no source that nothing refers to', () => {
    const texts = listFiles('levels', /\.yaml$/)
      .filter((file) => !file.startsWith('levels/sources/'))
      .map((file) => readFileSync(join(projectRoot, file), 'utf8'));
    const unused = loadSources(projectRoot).filter(({ id }) => !texts.some((text) => text.includes(id)));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});

describe('policies', () => {
  it.each(policies)('%s is in order', (id) => {
    expect(() => checkPolicySources(projectRoot, id)).not.toThrow();
    expect(loadPolicy(projectRoot, id).id).toBe(id);
  });
});

describe.each(listLevels(projectRoot).map(({ id }) => id))('level %s', (id) => {
  const level = loadLevel(projectRoot, id);
  const expected = loadExpected(projectRoot, join(projectRoot, 'levels/scenarios', id, 'expected.yaml'));
  const keys = Array.from({ length: expected.keys }, (_, i) => i + 1);
  const played = new Map(
    expected.policies.map((name) => {
      const policy = loadPolicy(projectRoot, name);
      return [name, keys.map((key) => playPolicy(policy, level, key, level.turns).worlds)] as const;
    }),
  );
  const accounts = new Map([...played].map(([name, runs]) => [name, runs.map(accountsOf)] as const));

  it('compiles to the same level every time', () => {
    expect(loadLevel(projectRoot, id).hash).toBe(level.hash);
    expect(level.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is told whole in both languages', () => {
    const [en, zh] = ['en', 'zh'].map((language) => loadStory(projectRoot, id, language));
    expect(Object.keys(zh!.letters).sort()).toEqual(Object.keys(en!.letters).sort());
    expect(zh!.notes.map((note) => note.id)).toEqual(en!.notes.map((note) => note.id));
    expect(JSON.stringify(zh)).not.toContain('undefined');
  });

  it('leaves no choice without its price: no answer only gains', () => {
    const free = level.letters.flatMap((letter) =>
      letter.choices
        .filter(
          ({ effects }) =>
            effects.length > 0 && effects.every(({ change, by }) => (change === 'fatigue' ? by < 0 : by > 0)),
        )
        .map((choice) => `${letter.id} ${choice.id}`),
    );
    expect(free).toEqual([]);
  });

  it('ends under every policy, each in its own way', () => {
    for (const key of keys.keys()) {
      const ends = [...played.values()].map((runs) => fingerprint(runs[key]!.at(-1)!));
      expect(new Set(ends).size).toBe(ends.length);
    }
  });

  it.each(expected.expect.map((expectation) => [expectation.name, expectation] as const))(
    '%s',
    (_, expectation) => {
      const judgement = judge(expectation, accounts);
      expect(judgement, JSON.stringify(judgement)).toMatchObject({ isMet: true });
    },
  );
});
