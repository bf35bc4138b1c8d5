import { describe, expect, it } from 'vitest';
import { type Level, newGame, peopleOf, type SeasonScript, type World } from '../../../src/engine/index.ts';
import { standings } from '../../../src/scenes/crowd/spots.ts';
import { clearings } from '../../../src/scenes/layout/clearings.ts';
import { isFlooded, stalls } from '../../../src/scenes/layout/flood.ts';
import { isInside } from '../../../src/scenes/layout/polygon.ts';
import { wallsAt } from '../../../src/scenes/paint/walls.ts';
import { tuftsOf } from '../../../src/scenes/paint/weeds.ts';
import { sceneModel, WALL_PLACES } from '../../../src/view/scene/index.ts';
import { statusOf } from '../../../src/view/status/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aScript } from '../../builders/a-season.ts';
import { changed } from '../../builders/any-turn.ts';
import { artOf, WORLDS } from '../art/art.ts';

const manifest = artOf('wheat-plain');

type Change = Parameters<typeof changed>[1];

/** A World of the test level, its columns set by hand. */
const seen = (change: Change = () => {}, level: Partial<Level> = {}) =>
  sceneModel(changed(newGame(aLevel(level), 7), change));

type Brigade = Parameters<Change>[0]['brigades'][number];

const each =
  (change: (brigade: Brigade) => unknown): Change =>
  ({ brigades }) => {
    for (const brigade of brigades) change(brigade);
  };

/** A level whose script asks so in each turn, and a World so many turns on. */
const scripted = (seasons: readonly Partial<SeasonScript>[], turn: number, change: Change = () => {}) =>
  seen(
    (rows) => {
      rows.commune.turn = turn;
      change(rows);
    },
    { seasons: seasons.map((season) => aScript(season)), beyond: aScript({ campaign: 0 }) },
  );

const RESERVOIR = aLevel().parameters['water.reservoir_earth'];

describe('the reservoir', () => {
  const built: Change = ({ commune }) => {
    commune.earth = RESERVOIR;
  };
  const rained = (weather: SeasonScript['weather'], turn: number) =>
    scripted(
      Array.from({ length: 7 }, () => ({ weather })),
      turn,
      built,
    ).reservoir;

  it('rises and falls with the season and the weather that has been, as high as the dam allows', () => {
    expect(rained('fair', 0).water).toBe('half');
    expect(rained('fair', 1).water).toBe('low');
    expect(rained('fair', 3)).toMatchObject({ water: 'full', spills: false });
    expect(rained('drought', 3).water).toBe('half');
    expect(rained('rain', 3)).toMatchObject({ water: 'full', spills: true });
    const half = seen(({ commune }) => Object.assign(commune, { earth: RESERVOIR * 0.7 }));
    expect(half.reservoir).toMatchObject({ dam: 2, spills: false });
  });

  it('shows a dam that failed until its earth is put back, and the flood only in the season after', () => {
    const failed = (damFailed: number, washedOut: number) =>
      seen(({ commune }) => Object.assign(commune, { earth: RESERVOIR / 2, damFailed, washedOut })).reservoir;
    expect(failed(1, 9000)).toMatchObject({ breach: 'flood', water: 'low', spills: false });
    expect(failed(0, 9000).breach).toBe('gap');
    expect(failed(0, 0).breach).toBe('none');
  });
});

describe.each(WORLDS)('a dam that failed in the %s', (world) => {
  const manifest = artOf(world);
  const spread = each((b) =>
    Object.assign(b, { atFields: 12, atFurnaces: 8, atWaterworks: 8, atRest: 6, atPlots: 4 }),
  );
  const model = (damFailed: number) =>
    seen((rows) => {
      spread(rows);
      Object.assign(rows.commune, { washedOut: 9, damFailed, earth: RESERVOIR });
    });
  const inTheGap = ([x, y]: readonly [number, number]): boolean => x > 938 && x < 1012 && y < 390;

  it('leaves nobody in its gap, and nobody on the land that its water covers', () => {
    for (const damFailed of [0, 1]) {
      const all = standings(manifest, model(damFailed));
      expect(all.map(({ spots }) => spots.length)).toEqual(
        model(damFailed).groups.map(({ figures }) => figures),
      );
      const spots = all.flatMap((standing) => standing.spots);
      expect(spots.filter(inTheGap)).toEqual([]);
      if (damFailed) expect(spots.filter((spot) => isFlooded(manifest, model(1), spot))).toEqual([]);
    }
    const whole = standings(manifest, seen(spread));
    expect(
      whole.flatMap(({ spots }) => spots).filter((spot) => isFlooded(manifest, model(1), spot)),
    ).not.toEqual([]);
  });

  it('leaves every ox that lives on dry ground', () => {
    const at = stalls(manifest, model(1));
    expect(at).toHaveLength(manifest.anchors.later.stalls.length);
    expect(at.filter(({ x, y }) => isFlooded(manifest, model(1), [x, y]))).toEqual([]);
    expect(new Set(at.map(({ x, y }) => `${x} ${y}`)).size).toBe(at.length);
  });
});

describe('the furnaces', () => {
  const iron: Change = ({ commune }) => Object.assign(commune, { ironClaimed: 3e9, ironUsable: 1e8 });
  const asks = (...shares: number[]) => shares.map((furnaceAsk) => ({ furnaceAsk }));

  it('stand cold while the county still asks, then fall in one after the other when nobody lights them', () => {
    const ruins = [1, 3, 5, 7, 12].map(
      (turn) => scripted(asks(0.2, 0.2, ...Array.from({ length: 12 }, () => 0)), turn, iron).furnaces.ruins,
    );
    expect(ruins[0]).toBe(0);
    expect(ruins).toEqual([...ruins].sort((a, b) => a - b));
    expect(ruins.at(-1)).toBe(12);
  });

  it('keep those that are lit', () => {
    const { furnaces } = scripted(asks(0.2, ...Array.from({ length: 12 }, () => 0)), 12, (rows) => {
      iron(rows);
      rows.brigades[0]!.atFurnaces = 4;
    });
    expect(furnaces.lit).toBeGreaterThan(0);
    expect(furnaces.ruins).toBe(furnaces.built - furnaces.lit);
  });

  it('heap up what was claimed and is of no use', () => {
    const slag = (ironClaimed: number, ironUsable: number) =>
      seen(({ commune }) => Object.assign(commune, { ironClaimed, ironUsable })).furnaces.slag;
    expect(slag(0, 0)).toBe(0);
    expect(slag(1e8, 1e8)).toBe(0);
    expect(slag(1e8, 1e6)).toBeGreaterThan(0);
    expect(slag(9e9, 1e8)).toBe(4);
  });
});

describe('banners and walls', () => {
  const pressed = [
    ...Array.from({ length: 3 }, () => ({ campaign: 1, furnaceAsk: 0.3 })),
    ...Array(30).fill({ campaign: 0.1 }),
  ];

  it('multiply while a campaign presses, hang on torn and faded after it, and go in the end', () => {
    const at = (turn: number) =>
      scripted(pressed, turn, ({ commune }) => Object.assign(commune, { standing: 40 })).slogans;
    expect(at(2)).toMatchObject({ torn: 0, walls: WALL_PLACES, faded: 0 });
    expect(at(2).banners).toBeGreaterThan(2);
    expect(at(4)).toMatchObject({ banners: 0, walls: 0 });
    expect(at(4).torn).toBeGreaterThan(0);
    expect(at(4).faded).toBeGreaterThan(at(12).faded);
    expect(at(32)).toEqual({ banners: 0, torn: 0, walls: 0, faded: 0 });
  });
});

describe('what is written', () => {
  const written = (turn: number) => {
    const model = scripted(Array(9).fill({ campaign: 1 }), turn, (rows) =>
      Object.assign(rows.commune, { earth: RESERVOIR }),
    );
    return (['behind', 'village', 'fields'] as const).flatMap((place) =>
      wallsAt(manifest, model, place).map(({ frame }) => frame),
    );
  };

  it('names no commune before there is one', () => {
    expect(new Set(written(1))).toEqual(new Set(['slogan/strips', 'slogan/board-1']));
    expect(new Set(written(4))).toEqual(new Set(manifest.anchors.later.slogans.map(({ frame }) => frame)));
  });
});

describe('what hunger takes', () => {
  it('leaves mounds in steps of twice the deaths, never fewer', () => {
    const graves = [0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08].map(
      (share) => seen(each((b) => Object.assign(b, { starved: share * peopleOf(b) }))).graves,
    );
    expect(graves).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
  });

  it('takes colour with food and gives it back with strength, greens before reds', () => {
    const colours = (nourishment: number, capacity: number, frailty: number) => {
      const { drain, fade } = seen(each((b) => Object.assign(b, { nourishment, capacity, frailty })));
      return { drain, fade };
    };
    expect(colours(1, 1, 1)).toEqual({ drain: 0, fade: 0 });
    const hungry = colours(0.65, 0.8, 1);
    expect(hungry.drain).toBe(0.45);
    expect(hungry.fade).toBeLessThan(hungry.drain);
    const fedAgain = colours(1, 0.8, 0.8);
    expect(fedAgain.drain).toBeGreaterThan(0.2);
    const back = colours(1, 1, 0.8);
    expect(back.drain).toBe(0);
    expect(back.fade).toBeGreaterThan(0.3);
  });

  it('empties houses by the people who are missing, and pulls them down where timber is short', () => {
    const homes = (missing: number, wood: number) =>
      seen((rows) => {
        each((b) => Object.assign(b, { gone: (missing / (1 - missing)) * peopleOf(b) }))(rows);
        rows.commune.wood *= wood;
      }).homes;
    expect(homes(0, 1)).toMatchObject({ empty: 0, pulledDown: 0, doors: 'all' });
    expect(homes(0.08, 1)).toMatchObject({ empty: 2, pulledDown: 0 });
    expect(homes(0.21, 0.4)).toMatchObject({ empty: 4, pulledDown: 2, doors: 'some' });
    expect(homes(0.21, 0.1)).toMatchObject({ empty: 4, pulledDown: 4, doors: 'none' });
  });

  it('takes pots with the kitchens, and with what is melted; smoke rises where households cook', () => {
    const homes = (kitchen: number, goods: number, drained = 1) =>
      seen((rows) => {
        rows.commune.kitchen = kitchen;
        each((b) => Object.assign(b, { goods, nourishment: drained, capacity: drained }))(rows);
      }).homes;
    expect(homes(0, 0.9)).toMatchObject({ pots: 'all', smoke: 2 });
    expect(homes(0, 0.6).pots).toBe('some');
    expect(homes(0, 0.2).pots).toBe('none');
    expect(homes(2, 0.9)).toMatchObject({ pots: 'none', smoke: 0 });
    expect(homes(0, 0.9, 0.6).smoke).toBe(1);
  });

  it('counts beasts against the base year, and shows the last of them', () => {
    const beasts = (share: number) =>
      seen((rows) => {
        const { base } = aLevel();
        each((b) => Object.assign(b, { draught: 0, pigs: 0 }))(rows);
        Object.assign(rows.brigades[0]!, { draught: base.draught * share, pigs: base.pigs * share });
      }).beasts;
    expect(beasts(1)).toMatchObject({ oxen: 6, pigs: 6 });
    expect(beasts(0.5)).toMatchObject({ oxen: 3, pigs: 3 });
    expect(beasts(0.02)).toMatchObject({ oxen: 1, pigs: 1 });
    expect(beasts(0)).toMatchObject({ oxen: 0, pigs: 0 });
  });

  it('empties the sky with the hunt for sparrows, and with hunger', () => {
    const birds = (left: number, nourishment: number) =>
      seen((rows) => {
        rows.commune.birds = left;
        each((b) => Object.assign(b, { nourishment, capacity: nourishment }))(rows);
      }).beasts.birds;
    expect(birds(1, 1)).toBe(8);
    expect(birds(0.4, 1)).toBe(3);
    expect(birds(1, 0.6)).toBeLessThan(3);
  });

  it('strips the elm and fells the trees by the road', () => {
    const trees = (nourishment: number, starved: number, wood: number) =>
      seen((rows) => {
        rows.commune.wood *= wood;
        each((b) => Object.assign(b, { nourishment, starved }))(rows);
      }).trees;
    expect(trees(1, 0, 1)).toEqual({ leaves: 'all', barked: false, felled: 0 });
    expect(trees(0.8, 0, 1).leaves).toBe('some');
    expect(trees(0.6, 99, 0.3)).toEqual({ leaves: 'none', barked: true, felled: 0.5 });
  });
});

describe('the queue', () => {
  it('grows as the pot gets thinner, and nobody waits before an empty one', () => {
    const queue = (kitchen: number, ration: number, grain?: number) =>
      seen((rows) => {
        Object.assign(rows.commune, { kitchen, ration });
        if (grain !== undefined) each((b) => Object.assign(b, { grain }))(rows);
      }).hall.queue;
    expect(queue(0, 2)).toBe(0);
    expect([queue(2, 0), queue(1, 0), queue(1, 1), queue(1, 2)]).toEqual([1, 2, 3, 4]);
    expect(queue(1, 2, 0)).toBe(0);
  });
});

describe('unsown land', () => {
  const parcel = manifest.parcels[0]!;

  it('is grown over, apart from land that waits for its seed', () => {
    const shares = (sown: number, turn: number) =>
      seen(({ commune, crops }) => {
        commune.turn = turn;
        for (const brigade of crops)
          for (const crop of brigade)
            Object.assign(crop, { sownArea: sown * crop.plannedArea, harvestedArea: 0 });
      }).land.find(({ crop }) => crop === 0)!.shares;
    expect(shares(0.6, 0)).toEqual([
      { stage: 'green', share: expect.closeTo(0.6) },
      { stage: 'weeds', share: expect.closeTo(0.4) },
    ]);
    expect(shares(0, 0)).toEqual([{ stage: 'weeds', share: 1 }]);
    expect(shares(0.96, 0)).toEqual([{ stage: 'green', share: 1 }]);
    expect(shares(0, 3)).toEqual([{ stage: 'ploughed', share: 1 }]);
    expect(shares(0.6, 5).map(({ stage }) => stage)).toEqual(['snow', 'weeds']);
  });

  it('grows its weeds over the whole parcel, the same each time', () => {
    const tufts = tuftsOf(parcel);
    expect(tufts).toEqual(tuftsOf(parcel));
    const xs = tufts.map(({ at }) => at[0]);
    expect(Math.min(...xs)).toBeLessThan(parcel.center[0]);
    expect(Math.max(...xs)).toBeGreaterThan(parcel.center[0]);
  });
});

describe('the hills', () => {
  const isBare = (standing: number, x: number, y: number): boolean =>
    clearings(manifest, standing).some(({ area }) => isInside(area, x, y));
  const { cleared } = manifest.anchors.later;

  it('are cleared from the village outward, the near one first', () => {
    expect(clearings(manifest, 1)).toEqual([]);
    expect(isBare(0.8, cleared, 352)).toBe(true);
    expect(isBare(0.8, 60, 330)).toBe(false);
    expect(isBare(0.8, cleared, 316)).toBe(false);
    expect(isBare(0, 60, 330)).toBe(true);
    expect(isBare(0, 60, 270)).toBe(true);
  });

  it('grow barer with each tree that falls', () => {
    const bare = [0.95, 0.8, 0.6, 0.4, 0.2, 0].map(
      (standing) => manifest.forest.filter(([, x, y]) => isBare(standing, x, y)).length,
    );
    expect(bare).toEqual([...bare].sort((a, b) => a - b));
    expect(bare.at(-1)! / manifest.forest.length).toBeGreaterThan(0.95);
  });
});

describe('the text view', () => {
  const status = (change: Change): ReturnType<typeof statusOf> =>
    statusOf(changed(newGame(aLevel(), 7), change) as World);

  it('says what the picture shows, in the same steps', () => {
    expect(status(() => {})).toMatchObject({
      graves: 'none',
      ruins: 'none',
      slag: 'none',
      walls: 'bare',
      water: 'low',
    });
    const hard = status((rows) => {
      Object.assign(rows.commune, {
        washedOut: 5,
        damFailed: 1,
        earth: 5,
        kitchen: 1,
        ration: 2,
        ironClaimed: 9e9,
      });
      each((b) => Object.assign(b, { starved: 400, gone: 900, draught: 0, pigs: 0 }))(rows);
    });
    expect(hard).toMatchObject({
      water: 'flood',
      queue: 'many',
      slag: 'many',
      graves: 'slope',
      oxen: 'none',
      pigs: 'none',
      trees: { elm: 'barked' },
      homes: { pots: 'none', empty: 'many' },
    });
  });
});
