import { describe, expect, it } from 'vitest';
import type { PolicyFile, PolicySpan } from '../../../src/content/index.ts';
import {
  check,
  endTurn,
  newGame,
  play,
  rowsOf,
  seenHarvest,
  TONNE,
  type World,
} from '../../../src/engine/index.ts';
import { commandsOf, judge, playPolicy } from '../../../src/policies/index.ts';
import { aLevel } from '../../builders/a-level.ts';

/** The level of these tests: nobody loses the post, so that orders are taken to the end. */
const level = aLevel({ parameters: { ...aLevel().parameters, 'politics.post_lost': 0 } });

const span = (more: Partial<PolicySpan>): PolicySpan => ({
  from: '1958-03',
  labour: [],
  policies: {},
  walk: [],
  letters: {},
  sources: [],
  ...more,
});

const policy = (...spans: PolicySpan[]): PolicyFile => ({
  schema: 1,
  id: 'test',
  label: { en: 'a', zh: 'b' },
  about: 'x',
  random: false,
  spans,
});

const figuresAt = (world: World, commands: ReturnType<typeof commandsOf>, b = 0) => {
  const id = world.game.level.brigades[b]!.id;
  const found = commands.find((command) => command.do === 'assign' && command.brigade === id);
  return found?.do === 'assign' ? found.figures : undefined;
};

describe('hands', () => {
  const world = newGame(level, 1);
  const hands = Math.floor(level.brigades[0]!.labourers / level.peoplePerFigure);

  it('meets wants in sequence until they run out, and sends the rest to the remainder', () => {
    const orders = span({
      labour: [
        { task: 'fields', of: 'all', times: 0.5 },
        { task: 'rest', of: 'rest-of-hands', times: 0.5 },
      ],
      remainder: 'waterworks',
    });
    const figures = figuresAt(world, commandsOf(policy(orders), world))!;
    expect(figures.fields).toBe(Math.round(hands / 2));
    expect(figures.rest).toBe(Math.round((hands - figures.fields) / 2));
    expect(figures.fields + figures.rest + figures.waterworks).toBe(hands);
  });

  it('passes over tasks that are not open', () => {
    const closed = {
      ...level,
      seasons: level.seasons.map((season) => ({ ...season, tasks: ['fields' as const] })),
    };
    const orders = span({ labour: [{ task: 'furnaces', of: 'all', times: 1 }], remainder: 'fields' });
    const start = newGame(closed, 1);
    expect(figuresAt(start, commandsOf(policy(orders), start))).toMatchObject({ furnaces: 0, fields: hands });
  });
});

describe('spans', () => {
  it('hold from their date on, in their seasons only', () => {
    const orders = policy(
      span({ remainder: 'fields' }),
      span({ from: '1958-05', remainder: 'waterworks' }),
      span({ from: '1958-07', seasons: ['nov-dec'], remainder: 'rest' }),
    );
    const tasks: string[] = [];
    let world = newGame(level, 1);
    for (let turn = 0; turn < 5; turn += 1) {
      const figures = figuresAt(world, commandsOf(orders, world))!;
      tasks.push(Object.entries(figures).find(([, count]) => count > 0)![0]);
      world = endTurn(world);
    }
    expect(tasks).toEqual(['fields', 'waterworks', 'waterworks', 'waterworks', 'rest']);
  });
});

describe('the form', () => {
  it('is written by what was seen on the walks of the same turn', () => {
    const orders = policy(
      span({
        labour: [{ task: 'fields', of: 'need', times: 1 }],
        walk: 'all',
        report: { basis: 'seen-low', times: 1 },
      }),
    );
    let world = newGame(level, 1);
    while (!commandsOf(orders, world).some((command) => command.do === 'report')) {
      for (const command of commandsOf(orders, world)) {
        const played = play(world, command);
        if (played.ok) world = played.value;
      }
      world = endTurn(world);
    }
    const commands = commandsOf(orders, world);
    let walked = world;
    for (const command of commands.filter(({ do: verb }) => verb === 'walk')) {
      const played = play(walked, command);
      if (played.ok) walked = played.value;
    }
    const crop = level.crops.findIndex(
      ({ formSeason }) => formSeason === (level.startSeason + rowsOf(world).commune.turn) % 6,
    );
    expect(commands).toContainEqual({
      do: 'report',
      tonnes: Math.round(seenHarvest(walked, crop).low / TONNE),
    });
  });
});

describe('chance', () => {
  const chance: PolicyFile = { ...policy(), random: true };

  it('gives only commands that the World takes, the same ones each time, and other ones with other draws', () => {
    let world = newGame(level, 5);
    for (let turn = 0; turn < level.turns; turn += 1) {
      const commands = commandsOf(chance, world);
      expect(commandsOf(chance, world)).toEqual(commands);
      expect(commandsOf(chance, world, { streamIndex: 1000 })).not.toEqual(commands);
      for (const command of commands) {
        expect(check(world, command)).toMatchObject({ ok: true });
        const played = play(world, command);
        if (played.ok) world = played.value;
      }
      world = endTurn(world);
    }
  });
});

describe('whole runs', () => {
  it('give no more orders once the post is lost', () => {
    const parameters = { ...aLevel().parameters, 'politics.post_lost': 100 };
    const run = playPolicy(policy(span({ remainder: 'fields' })), aLevel({ parameters }), 1, 2);
    expect(run.commands[0]!.length).toBeGreaterThan(0);
    expect(run.commands[1]).toEqual([]);
  });

  it('go on past the end of the level with the last orders', () => {
    const run = playPolicy(policy(span({ remainder: 'fields' })), level, 1, level.turns + 3);
    expect(run.worlds).toHaveLength(level.turns + 4);
    expect(run.commands.at(-1)!.length).toBeGreaterThan(0);
  });
});

describe('expectations', () => {
  const accounts = (foodIndex: number) => ({ turns: [{ foodIndex }], years: [], brigades: [] }) as never;
  const runs = new Map([
    ['a', [accounts(90), accounts(80)]],
    ['b', [accounts(70), accounts(79)]],
  ]);
  const base = { name: 'x', policy: 'a', value: 'foodIndex' as const, by: 0, in: 1 };

  it('count the keys for which they hold', () => {
    expect(judge({ ...base, 'at-least': 85 }, runs)).toEqual({ held: 0.5, isMet: false, seen: [80, 90] });
    expect(judge({ ...base, 'at-least': 85, in: 0.5 }, runs).isMet).toBe(true);
    expect(judge({ ...base, 'above-policy': 'b', by: 5 }, runs).held).toBe(0.5);
    expect(judge({ ...base, policy: 'b', 'below-policy': 'a' }, runs).held).toBe(1);
  });

  it('do not hold against a policy that has no value there', () => {
    const blank = { turns: [{ foodIndex: null }], years: [], brigades: [] } as never;
    const some = new Map([...runs, ['c', [blank, accounts(70)]]]);
    expect(judge({ ...base, 'above-policy': 'c' }, some).held).toBe(0.5);
    expect(judge({ ...base, 'below-policy': 'c', by: -1000 }, some).held).toBe(0.5);
  });
});
