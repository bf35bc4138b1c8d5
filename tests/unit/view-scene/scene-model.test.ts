import { describe, expect, it } from 'vitest';
import {
  endTurn,
  figuresOf,
  newGame,
  rowsOf,
  TASKS,
  type Task,
  type World,
} from '../../../src/engine/index.ts';
import { SEASON_MS, sceneModel, seasonPlay } from '../../../src/view/scene/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld, playedOn } from '../../builders/a-world.ts';

const figures = (some: Partial<Record<Task, number>>): Record<Task, number> =>
  Object.fromEntries(TASKS.map((task) => [task, some[task] ?? 0])) as Record<Task, number>;

const brigades = ['brigade-1', 'brigade-2', 'brigade-3', 'brigade-4'];
const all = (some: Partial<Record<Task, number>>) =>
  brigades.map((brigade) => ({ do: 'assign', brigade, figures: figures(some) }) as const);

const stages = (world: World, crop: number): string[] =>
  sceneModel(world)
    .land.filter((land) => land.crop === crop && land.brigade === 0)
    .flatMap((land) => land.shares.map((part) => part.stage));

describe('sceneModel', () => {
  it('has the board of the commune over the door from the autumn of 1958 on', () => {
    const signs = [0, 1, 2, 3, 4, 5].map(
      (turns) => sceneModel(playedOn(newGame(aLevel(), 7), turns, () => [])).sign,
    );
    expect(signs).toEqual(['cooperative', 'cooperative', 'cooperative', 'commune', 'commune', 'commune']);
  });

  it('shows one figure for every figure that can be assigned, the idle in the square', () => {
    const world = aWorld([...all({ fields: 20, waterworks: 10 })]);
    const { groups } = sceneModel(world);
    const shown = groups.reduce((sum, group) => sum + group.figures, 0);
    expect(shown).toBe(
      rowsOf(world).brigades.reduce((sum, brigade) => sum + figuresOf(world.game, brigade), 0),
    );
    expect(groups.filter((group) => group.place === 'fields').map((group) => group.figures)).toEqual([
      20, 20, 20, 20,
    ]);
    expect(groups.filter((group) => group.place === 'idle').map((group) => group.brigade)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('follows wheat and sweet potato through the year', () => {
    const seen: string[][][] = [];
    let world = newGame(aLevel(), 7);
    for (let turn = 0; turn < 6; turn += 1) {
      seen.push([stages(world, 0), stages(world, 1)]);
      world = endTurn(aWorld(all({ fields: 46 }), world));
    }
    expect(seen.map(([wheat]) => wheat![0])).toEqual(['green', 'ripe', 'cut', 'ploughed', 'sown', 'snow']);
    expect(seen.map(([, potato]) => potato![0])).toEqual([
      'ploughed',
      'ploughed',
      'green',
      'ripe',
      'cut',
      'snow',
    ]);
  });

  it('leaves land to weeds that nobody sowed and lets grain stand that nobody cut', () => {
    const sown = playedOn(newGame(aLevel(), 7), 2, (turn) => all({ fields: turn === 0 ? 46 : 25 }));
    expect(stages(sown, 1)).toEqual(['green', 'weeds']);
    const late = playedOn(sown, 2, () => all({ fields: 20 }));
    expect(stages(late, 1)).toEqual(['cut', 'ripe', 'weeds']);
  });

  it('lights furnaces by the hands ordered there and keeps them cold without wood', () => {
    const third = playedOn(newGame(aLevel(), 7), 3, () => all({ fields: 46 }));
    const lit = sceneModel(aWorld(all({ furnaces: 4 }), third)).furnaces;
    expect(lit).toMatchObject({ built: 8, lit: 8 });
    const bare = playedOn(newGame(aLevel({ wood: 0 }), 7), 3, () => all({ fields: 46 }));
    expect(sceneModel(aWorld(all({ furnaces: 4 }), bare)).furnaces).toMatchObject({ lit: 0, heat: 0 });
  });

  it('drains colour and empties the granary when nothing is left to eat', () => {
    const level = aLevel();
    const hungry = {
      ...level,
      brigades: level.brigades.map((brigade) => ({ ...brigade, grain: 0, plotArea: 0 })),
    };
    const start = newGame(hungry, 7);
    expect(sceneModel(start)).toMatchObject({ granary: 0, drain: 0 });
    const later = sceneModel(playedOn(start, 3, () => all({ rest: 30 })));
    expect(later.drain).toBeGreaterThan(0.4);
    expect(later.groups.every((group) => group.bearing !== 'well')).toBe(true);
  });
});

describe('seasonPlay', () => {
  it('sorts its beats, starts with days and weather and ends with the season', () => {
    let world = newGame(aLevel(), 7);
    for (let turn = 0; turn < 6; turn += 1) {
      const before = aWorld(all({ fields: 40 }), world);
      world = endTurn(before);
      const beats = seasonPlay(before, world);
      expect(beats.slice(0, 2).map(({ kind }) => kind)).toEqual(['days', 'weather']);
      expect(beats.map((beat) => beat.at)).toEqual(beats.map((beat) => beat.at).sort((a, b) => a - b));
      expect(beats[beats.length - 1]!.at).toBe(SEASON_MS);
    }
  });

  it('cuts the wheat before what is left goes grey', () => {
    const before = aWorld(
      all({ fields: 25 }),
      playedOn(newGame(aLevel(), 7), 1, () => all({ fields: 46 })),
    );
    const beats = seasonPlay(before, endTurn(before)).filter((beat) => beat.shows.land);
    const shareOf = (stage: string): number[] =>
      beats.map(({ shows }) => shows.land![0]!.shares.find((part) => part.stage === stage)?.share ?? 0);
    const cut = shareOf('cut');
    expect(cut).toEqual([...cut].sort((a, b) => a - b));
    expect(shareOf('rot')[0]).toBe(0);
    expect(shareOf('rot').at(-1)).toBeGreaterThan(0.1);
    for (const { shows } of beats)
      for (const land of shows.land!)
        expect(land.shares.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 9);
  });

  it('sends carts when grain is taken', () => {
    let world = newGame(aLevel(), 7);
    const carts: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const before = aWorld(all({ fields: 46 }), world);
      world = endTurn(before);
      carts.push(seasonPlay(before, world).find((beat) => beat.bound === 'county')?.carts ?? 0);
    }
    expect(carts.slice(0, 2)).toEqual([0, 0]);
    expect(carts[2]).toBeGreaterThan(0);
  });
});
