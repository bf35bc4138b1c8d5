import { beforeEach, expect, it } from 'vitest';
import { TASKS, type Task } from '../../../src/engine/index.ts';
import { Crowd } from '../../../src/scenes/crowd/crowd.ts';
import { DayRound } from '../../../src/scenes/crowd/day-round.ts';
import { DAY_MS, type DayPlan, sceneModel } from '../../../src/view/scene/index.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';
import { artOf } from '../art/art.ts';

const manifest = artOf('wheat-plain');
const figures = Object.fromEntries(
  TASKS.map((task) => [task, task === 'fields' ? 30 : task === 'furnaces' ? 8 : 0]),
) as Record<Task, number>;
const model = {
  ...sceneModel(aWorld([])),
  groups: aLevel().brigades.flatMap((_, brigade) =>
    (['fields', 'furnaces'] as const).map((place) => ({
      brigade,
      place,
      figures: figures[place],
      bearing: 'well' as const,
      poses: ['hoe'],
    })),
  ),
};
const plan: DayPlan = { season: 2, home: 0.55, nightCrews: ['furnaces'], queue: 10, lamps: 1 };
const NOON = 0.25 * DAY_MS;
const NIGHT = 0.7 * DAY_MS;
const MORNING = 0.9 * DAY_MS;
/** Longer than any walk. */
const LONG = 60_000;

type Parts = ConstructorParameters<typeof Crowd>;

/** A scene whose images keep nothing but whether they are seen: positions are the walkers' own. */
function fakeScene(): Parts[0] {
  const image = (): object => {
    const self = { visible: true, destroy: () => {} };
    const chain = {
      setFrame: () => self,
      setPosition: () => self,
      setScale: () => self,
      setDepth: () => self,
    };
    const setVisible = (visible: boolean): object => Object.assign(self, { visible });
    return Object.assign(self, chain, { setVisible });
  };
  return { add: { image } } as unknown as Parts[0];
}

let crowd: Crowd;
let round: DayRound;

beforeEach(() => {
  crowd = new Crowd(fakeScene(), manifest, { key: 'people', show: () => {} } as unknown as Parts[2]);
  crowd.show(model, true);
  round = new DayRound(manifest, crowd);
  round.begin(plan, model);
});

const at = (time: number): void => {
  round.step(time, model);
  crowd.step(time, LONG, false);
};
const inside = (place: string): number =>
  crowd.walkers.filter((walker) => walker.place === place && walker.isInside && !walker.sprite.visible)
    .length;
const number = (place: string): number => crowd.walkers.filter((walker) => walker.place === place).length;

it('lines up as many as the plan says before the kitchen at noon, and no more', () => {
  at(NOON);
  const spots = manifest.anchors.queue.slice(0, plan.queue).map(String);
  const waiting = crowd.walkers.filter((walker) => spots.includes(String(walker.spot)));
  expect(waiting).toHaveLength(plan.queue);
  expect(new Set(waiting.map((walker) => String(walker.spot))).size).toBe(plan.queue);
});

it('has everybody behind a door by night but those whose work goes on', () => {
  at(NIGHT);
  expect(inside('fields')).toBe(number('fields'));
  expect(inside('furnaces')).toBe(0);
});

it('has everybody back at work in the morning', () => {
  const before = crowd.walkers.map((walker) => String(walker.spot));
  for (const time of [NOON, NIGHT, MORNING]) at(time);
  expect(crowd.walkers.map((walker) => String(walker.spot))).toEqual(before);
  expect(inside('fields')).toBe(0);
});

it('leaves the low land to the river for as long as the flood lasts', () => {
  round.flood();
  for (const time of [0, NOON, NIGHT, MORNING]) {
    at(time);
    const wet = crowd.walkers.filter((walker) => walker.y > 560 && !walker.isInside);
    expect(wet).toEqual([]);
  }
});

it('lets the weak walk slower than the strong', () => {
  const [strong, weak] = crowd.walkers.filter((walker) => walker.place === 'fields');
  weak!.bearing = 'weak';
  for (const walker of [strong!, weak!]) {
    walker.stand([100, 500]);
    walker.walkTo([200, 500]);
    walker.step(200);
  }
  expect(weak!.x).toBeLessThan(strong!.x);
});
