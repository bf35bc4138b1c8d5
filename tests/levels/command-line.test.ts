import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLevel } from '../../src/content/index.ts';
import { endTurn, newGame } from '../../src/engine/index.ts';
import { extend, newRun, ROOT, toFile } from '../../src/replay/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { openReplay } from '../../tools/replay-input.ts';
import { simulate } from '../../tools/simulate.ts';

const LEVEL = 'walking-on-two-legs';
/** A tool starts in a second; on a busy machine it takes longer. */
const START_UP = 120_000;

function run(...args: string[]) {
  const script = join(projectRoot, 'tools/sim.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
}

const documentOf = (...args: string[]) => JSON.parse(simulate([...args, '--json']));

describe('sim', () => {
  it(
    'prints one JSON document and nothing else, the same bytes each time',
    () => {
      const args = ['--level', LEVEL, '--policy', 'zealous', '--key', '7', '--json'];
      const { status, stdout, stderr } = run(...args);
      expect([status, stderr]).toEqual([0, '']);
      expect(simulate(args)).toBe(stdout);
      const document = JSON.parse(stdout);
      const end = { turn: 6, reason: 'level-ended' };
      expect(document).toMatchObject({ level: LEVEL, policy: 'zealous', key: 7, end });
      expect(document.turns).toHaveLength(6);
      expect(document.years.map(({ year }: { year: number }) => year)).toEqual([1957, 1958, 1959]);
      expect(document.brigades).toHaveLength(4);
      expect(document.turns[5].fingerprint).toBe(document.fingerprint);
    },
    START_UP,
  );

  it('prints a line a run for a span of keys, runs on past the end and stops before it', () => {
    const args = ['--level', LEVEL, '--policy', 'random', '--keys', '1..3', '--turns', '8'];
    const lines = simulate([...args, '--jsonl'])
      .trim()
      .split('\n');
    const runs = lines.map((line) => JSON.parse(line));
    expect(runs.map(({ key, turns, end }) => [key, turns.length, end.reason])).toEqual([
      [1, 8, 'level-ended'],
      [2, 8, 'level-ended'],
      [3, 8, 'level-ended'],
    ]);
    expect(documentOf(...args)).toEqual(runs);
    expect(documentOf('--level', LEVEL, '--turns', '2').end).toEqual({ turn: 2, reason: 'running' });
  });

  it('takes a parameter set from outside, in any unit of its dimension', () => {
    const args = ['--level', LEVEL, '--policy', 'truthful'];
    const share = documentOf(...args, '--set', 'procurement.share=30 %');
    expect(share).toEqual(documentOf(...args, '--set', 'procurement.share=0.3'));
    expect(share.years[1].procuredKg).toBeGreaterThan(documentOf(...args).years[1].procuredKg * 1.15);
  });

  it('plays a level from any file, in JSON as well', () => {
    const path = join(projectRoot, 'levels/scenarios', LEVEL, 'level.yaml');
    const byFile = documentOf('--level', path, '--policy', join(projectRoot, 'levels/policies/idle.yaml'));
    expect(byFile).toEqual(documentOf('--level', LEVEL, '--policy', 'idle'));
  });
});

describe('bad input ends with one line that names the mend', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'levels-'));
    const text = readFileSync(join(projectRoot, 'levels/scenarios', LEVEL, 'level.yaml'), 'utf8');
    writeFileSync(join(folder, 'unit.yaml'), text.replace('grain: 490 t', 'grain: 490 mu'));
    writeFileSync(join(folder, 'key.yaml'), text.replace('people-per-figure', 'people-per-figurine'));
    writeFileSync(join(folder, 'yaml.yaml'), text.replace('calendar: {', 'calendar: {{'));
    writeFileSync(join(folder, 'level.json'), '{ "schema": 1 }');
    writeFileSync(
      join(folder, 'policy.yaml'),
      'schema: 1\nid: p\nlabel: { en: P, zh: P }\nabout: x\nspans:\n  - { from: 1958-02, labour: [] }\n',
    );
  });

  it.each([
    [
      'a quantity of the wrong kind',
      () => ['--level', join(folder, 'unit.yaml')],
      /unit\.yaml:27: commune\.brigades\.0\.grain: .*mu/,
    ],
    [
      'a key that nobody knows',
      () => ['--level', join(folder, 'key.yaml')],
      /key\.yaml:\d+: commune\.people-per-figur/,
    ],
    ['YAML that is none', () => ['--level', join(folder, 'yaml.yaml')], /yaml\.yaml:\d+: Mend the YAML/],
    [
      'a level in JSON that lacks everything',
      () => ['--level', join(folder, 'level.json')],
      /level\.json:1: id: Add this key/,
    ],
    [
      'a level that is not there',
      () => ['--level', 'no-such-level'],
      /levels\/scenarios.*walking-on-two-legs/,
    ],
    [
      'a policy with a month that begins no season',
      () => ['--level', LEVEL, '--policy', join(folder, 'policy.yaml')],
      /policy\.yaml:6: spans\.0\.from/,
    ],
    [
      'a parameter that is not there',
      () => ['--level', LEVEL, '--set', 'labour.nonsense=1'],
      /labour\.nonsense/,
    ],
    ['a flag that nobody knows', () => ['--levle', LEVEL], /--levle/],
    ['a key that is no number', () => ['--level', LEVEL, '--key', 'x'], /--key x/],
  ])('%s', (_, args, line) => {
    let message = '';
    try {
      simulate(args());
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });

  it('a replay that plays otherwise than it was recorded', () => {
    const level = loadLevel(projectRoot, LEVEL);
    const after = endTurn(newGame(level, 1));
    const { run: recorded, id } = extend(newRun(level, 1), ROOT, [], after);
    const node = recorded.nodes[id]!;
    const other = {
      ...node,
      fingerprint: node.fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    };
    const forged = join(folder, 'forged.json');
    writeFileSync(forged, toFile({ ...recorded, nodes: { ...recorded.nodes, [id]: other } }));
    expect(() => simulate(['--replay', forged])).toThrow(/forged\.json:1: turn 1 differs/);
    expect(() => simulate(['--replay', forged, '--set', 'procurement.share=0.3'])).not.toThrow();
  });

  it('a replay that is none', () => {
    expect(() => openReplay('not-a-code')).toThrow(/copy the whole code/);
    expect(() => openReplay('no-such-file.json')).toThrow(/no-such-file\.json:1: name a replay file/);
  });

  it(
    'as a program',
    () => {
      const { status, stdout, stderr } = run('--level', join(folder, 'unit.yaml'));
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]*unit\.yaml:27: commune\.brigades\.0\.grain: [^\n]*\n$/);
    },
    START_UP,
  );
});
