import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Placed, Sheet, Spot, WorldAtlasId, WorldId } from '../../../assets/art/manifest.d.ts';
import { lateSheetsOf, sheetsOf } from '../../../src/scenes/art/look-sheets.ts';
import { apart, artOf, BAKED, crossing, inside, WORLDS } from './art.ts';

/** Look in which the levels of a world begin: the first to be fetched. */
const OPENS: Readonly<Record<WorldId, string>> = { 'wheat-plain': 'spring', 'rice-valley': 'winter' };

/**
 * Bytes that a look may need beyond those before it, the first with its people and grain, and what a later page and late
 * stages may add. The flood of the valley covers its whole floor.
 */
const BUDGET = {
  first: 300_000,
  later: 245_000,
  hardTimes: { 'wheat-plain': 30_000, 'rice-valley': 112_000 },
} as const;
const MOST_AT_2X = 3;

it('writes down the hash of every file, and of nothing else', () => {
  const { files } = JSON.parse(readFileSync(join(BAKED, 'sources.json'), 'utf8')) as { files: object };
  const names = WORLDS.flatMap((world) => [
    ...Object.keys(artOf(world).bytes),
    ...Object.keys(artOf(world).sharedBytes),
  ]);
  const listed = [...new Set(names)].flatMap((file) => [file, `2x/${file}`]);
  const manifests = ['shared', ...WORLDS].map((name) => `manifests/${name}.json`);
  expect(Object.keys(files).sort()).toEqual([...listed, ...manifests].sort());
});

describe.each(WORLDS)('the %s', (world) => {
  const art = artOf(world);
  const looks = Object.entries(art.looks);
  const { anchors } = art;
  const bytes: Readonly<Record<string, number>> = { ...art.sharedBytes, ...art.bytes };
  const bytesOf = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((sum, file) => sum + (bytes[file] ?? Number.NaN), 0);

  describe('files', () => {
    it('are all there, at 1x and 2x', () => {
      const files = [
        ...looks.flatMap(([, look]) => [...sheetsOf(look), ...lateSheetsOf(look)].map((sheet) => sheet.file)),
        ...[art.people, ...Object.values(art.atlases)].map((atlas) => atlas.file),
        art.grain.file,
      ];
      const missing = files
        .flatMap((file) => [file, `2x/${file}`])
        .filter((file) => !existsSync(join(BAKED, file)));
      expect(missing).toEqual([]);
    });

    it('have the sizes that the manifest gives', () => {
      const wrong = Object.entries(bytes).filter(([file, size]) => statSync(join(BAKED, file)).size !== size);
      expect(wrong).toEqual([]);
    });

    it('keep to the budgets of the looks', () => {
      const had = new Set<string>();
      const [opening, ...others] = looks.sort(
        ([a], [b]) => Number(b === OPENS[world]) - Number(a === OPENS[world]),
      );
      const added = [opening!, ...others].map(([, look]) => {
        const files = [art.people.file, art.grain.file, art.atlases[look.atlas].file];
        const fresh = [...files, ...sheetsOf(look).map((s) => s.file)].filter((file) => !had.has(file));
        for (const file of fresh) had.add(file);
        return bytesOf(fresh);
      });
      expect(added[0]).toBeLessThanOrEqual(BUDGET.first);
      for (const size of added.slice(1)) expect(size).toBeLessThanOrEqual(BUDGET.later);
    });

    it('keep to the budget of what hard times add to a look', () => {
      for (const [, look] of looks) {
        const files = [art.atlases[look.later].file, ...lateSheetsOf(look).map(({ file }) => file)];
        expect(bytesOf(files)).toBeLessThanOrEqual(BUDGET.hardTimes[world]);
      }
    });

    it('are at 2x no more than three times as heavy', () => {
      const files = Object.keys(bytes);
      const once = files.reduce((sum, file) => sum + statSync(join(BAKED, file)).size, 0);
      const twice = files.reduce((sum, file) => sum + statSync(join(BAKED, '2x', file)).size, 0);
      expect(twice / once).toBeLessThan(MOST_AT_2X);
    });
  });

  describe('frames', () => {
    const has = (page: WorldAtlasId, frame: string): boolean => frame in art.atlases[page].frames;

    it('lie on their page', () => {
      for (const { width, height, frames } of [art.people, ...Object.values(art.atlases)])
        for (const [x, y, w, h] of Object.values(frames)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width);
          expect(y + h).toBeLessThanOrEqual(height);
        }
    });

    it('exist for every pose, outfit and step', () => {
      const wanted = Object.entries(art.figures.poses).flatMap(([pose, { frames, outfits }]) =>
        outfits.flatMap((outfit) => Array.from({ length: frames }, (_, i) => `${outfit}/${pose}/${i}`)),
      );
      expect(wanted.filter((frame) => !(frame in art.people.frames))).toEqual([]);
    });

    it.each(looks)('exist for everything that is placed in %s', (_, look) => {
      const placed = Object.values(anchors)
        .flat()
        .filter((a): a is Placed => typeof a === 'object' && 'frame' in a);
      const states = ['cold', 'warm', 'hot', 'full'].map((state) => `furnace/${state}`);
      const lake = anchors.lake.order.flatMap((name) =>
        name === '<water>'
          ? ['lake/low', 'lake/half', 'lake/full']
          : name === '<dam>'
            ? [0, 1, 2, 3].map((step) => `lake/dam-${step}`)
            : [name],
      );
      const loose = [
        'sign/commune',
        'sign/cooperative',
        'house/pots',
        'cauldron',
        'plot/bare',
        'tree/stump',
        'hill/stump',
        'smoke/bank',
        'steam/thread',
      ];
      const more = ['mess-hall-shut', 'cart-full', 'stook', 'flame/0', 'flame/1', 'flame/2'];
      const frames = [...placed, ...anchors.lake.trees].map((p) => p.frame);
      const wanted = [...frames, ...states, ...lake, ...loose, ...more, ...art.forest.map((tree) => tree[0])];
      expect(wanted.filter((frame) => !has(look.atlas, frame))).toEqual([]);
    });

    it.each(looks)('exist on the later page of %s for what hard times and campaigns show', (_, look) => {
      const { later } = anchors;
      const numbered = (name: string, count: number) =>
        Array.from({ length: count }, (_, i) => `${name}-${i}`);
      const houses = anchors.houses.flatMap(({ frame }) => [`${frame}-empty`, `${frame}-stripped`]);
      const waiting = Array.from({ length: 6 }, (_, i) => `waiting/${i}`);
      const weeds = Array.from({ length: 4 }, (_, i) => `weeds/${i}`);
      const wanted = [
        ...later.slogans.flatMap(({ frame }) => [frame, `${frame}-old`]),
        ...[...later.graves, ...later.slag].map(({ frame }) => frame),
        ...numbered('house/broken', 2),
        ...numbered('banner-torn', 2),
        ...numbered('furnace/ruin', 3),
        'mess-hall-cold',
        'lake/dam-failed',
        'flood/fall',
        'flood/yard',
        ...later.flood.fields.map(({ frame }) => frame),
        'bark',
        ...houses,
        ...waiting,
        ...weeds,
      ];
      expect(wanted.filter((frame) => !has(look.later, frame))).toEqual([]);
      expect(later.stalls.filter(({ frame }) => !has(look.atlas, frame))).toEqual([]);
      expect(Object.keys(art.atlases[look.later].frames).filter((frame) => has(look.atlas, frame))).toEqual(
        [],
      );
    });

    it('have room for every step of hard times', () => {
      const { later, houses, furnaces } = anchors;
      expect(later.graves.length).toBeGreaterThanOrEqual(36);
      expect(later.queue.length).toBeGreaterThanOrEqual(30);
      expect(later.slag.length).toBe(10);
      expect(new Set(later.emptied).size).toBe(6);
      expect(later.chimneys.length).toBe(houses.length);
      expect(furnaces.length).toBe(12);
      const open = later.graves.map(({ x, y }) =>
        Math.min(...art.forest.map((tree) => apart([tree[1], tree[2]], [x, y]))),
      );
      expect(Math.min(...open)).toBeGreaterThan(4);
    });

    it('have snow for every roof in winter', () => {
      const roofs = [
        ...anchors.houses,
        anchors.messHall,
        anchors.granary,
        anchors.office,
        anchors.loudspeaker,
      ];
      expect(roofs.filter((roof) => !has('winter', `${roof.frame}-snow`))).toEqual([]);
    });
  });

  describe('sheets', () => {
    it.each(looks)('of %s lie in the picture or its bleed', (_, look) => {
      for (const { x, y, w, h } of sheetsOf(look)) {
        expect(x).toBeGreaterThanOrEqual(-24);
        expect(x + w).toBeLessThanOrEqual(art.size.width + 24);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + h).toBeLessThanOrEqual(art.size.height);
      }
    });

    it('that come from a warmer look are greyed', () => {
      const { stages, frosted } = art.looks.winter;
      const borrowed = stages
        .flatMap((own) => Object.entries(own))
        .filter(([, { file }]) => !file.includes('/winter'));
      expect(Object.keys(frosted)).toEqual([...new Set(borrowed.map(([stage]) => stage))]);
    });

    it('show a crop that still stands in winter as another thing than one that rotted', () => {
      const { stages, lateStages } = art.looks.winter;
      const second = { ...stages[1], ...lateStages[1] };
      expect(second.ripe).toBeDefined();
      expect(second.ripe?.file).not.toBe(second.rot?.file);
    });

    it.each(looks)('of %s show unsown land for both crops', (_, look) => {
      const unsown: (Sheet | undefined)[] = look.stages.map((stages) => stages.ploughed);
      expect(unsown).not.toContain(undefined);
    });
  });

  describe('parcels', () => {
    const { parcels } = art;

    it('have ids of their own', () => {
      expect(new Set(parcels.map((parcel) => parcel.id)).size).toBe(parcels.length);
    });

    it('give each brigade both crops', () => {
      const pairs = new Set(parcels.map(({ brigade, crop }) => `${brigade}/${crop}`));
      expect(pairs.size).toBe(8);
    });

    it('hold their middle and their spots', () => {
      const outside = parcels.flatMap(({ id, clip, center, workSpots }) =>
        [center, ...workSpots].filter((spot) => !inside(spot, clip)).map((spot) => `${id} ${spot.join(' ')}`),
      );
      expect(outside).toEqual([]);
    });

    it('have clips that do not cross themselves', () => {
      expect(parcels.filter(({ clip }) => crossing(clip)).map(({ id }) => id)).toEqual([]);
    });

    it('have room for everybody, and for a whole brigade each', () => {
      const room = [0, 1, 2, 3].map((brigade) =>
        parcels.filter((p) => p.brigade === brigade).reduce((sum, p) => sum + p.workSpots.length, 0),
      );
      expect(room.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(300);
      for (const n of room) expect(n).toBeGreaterThanOrEqual(60);
    });
  });

  describe('places for people', () => {
    const elbow = 9;
    const lists: readonly (readonly [string, readonly Spot[], number])[] = [
      ['fields', art.parcels.flatMap((parcel) => parcel.workSpots), 300],
      ['works', anchors.works, 120],
      ['dam', anchors.dam, 80],
      ['workshop', anchors.workshop, 60],
      ['rest', anchors.rest, 60],
      ['queue', anchors.queue, 14],
      ['gardens', anchors.gardens.map((bed) => bed.work), 20],
    ];

    it.each(lists)('%s: are enough, apart from one another and in the picture', (_, spots, least) => {
      expect(spots.length).toBeGreaterThanOrEqual(least);
      const nearest = spots.flatMap((a, i) => spots.slice(0, i).map((b) => apart(a, b)));
      expect(Math.min(...nearest)).toBeGreaterThanOrEqual(elbow - 0.001);
      for (const [x, y] of spots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(art.size.width);
        expect(y).toBeLessThan(750);
      }
    });
  });
});
