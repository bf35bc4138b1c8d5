import { describe, expect, it } from 'vitest';
import { endTurn } from '../../../src/engine/index.ts';
import { dayPlan } from '../../../src/view/scene/day.ts';
import {
  DAY_MS,
  type DayPlan,
  dayAt,
  dayPartAt,
  duskOf,
  SEASON_MS,
  sceneModel,
  seasonPlay,
} from '../../../src/view/scene/index.ts';
import { begin, choose } from '../../builders/a-season.ts';
import { aWorld } from '../../builders/a-world.ts';

const SEASONS = [0, 1, 2, 3, 4, 5];
const SUMMER = 2;
const MIDWINTER = 5;
const plan: DayPlan = { season: SUMMER, home: 0.55, nightCrews: [], queue: 12, lamps: 1 };

describe('the light of a passing season', () => {
  it('begins and ends in the plain light of the morning, in every season', () => {
    for (const season of SEASONS)
      for (const time of [0, SEASON_MS]) {
        expect(dayAt(season, time).night).toBeCloseTo(0);
        expect(dayAt(season, time).glow).toBeCloseTo(0, 1);
      }
  });

  it('is dark once in each day, after a red dusk', () => {
    for (const season of SEASONS)
      for (let day = 0; day * DAY_MS < SEASON_MS; day += 1) {
        const at = (share: number) => dayAt(season, (day + share) * DAY_MS);
        expect(at(0.2).night).toBe(0);
        expect(at(duskOf(season)).glow).toBeGreaterThan(0.3);
        expect(at(0.8).night).toBe(1);
      }
  });

  it('keeps longer days in summer than in winter', () => {
    const dark = (season: number): number =>
      Array.from({ length: 100 }, (_, i) => dayAt(season, (i / 100) * DAY_MS).night).filter((n) => n > 0.5)
        .length;
    expect(dark(MIDWINTER)).toBeGreaterThan(dark(SUMMER));
  });
});

describe('the hours that people keep', () => {
  it('go from work to the kitchen, back to work, and home for the night', () => {
    const parts = Array.from({ length: 100 }, (_, i) => dayPartAt(plan, (i / 100) * DAY_MS));
    expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual([
      'work',
      'meal',
      'work',
      'home',
      'work',
    ]);
  });

  it('have no meal at noon where there is no line at the kitchen', () => {
    const parts = Array.from({ length: 100 }, (_, i) => dayPartAt({ ...plan, queue: 0 }, (i / 100) * DAY_MS));
    expect(parts).not.toContain('meal');
  });

  it('are longer under long hours, and leave crews at the fires through the night', () => {
    const daysUnder = (option: string) => {
      const before = aWorld([choose('hours', option)], begin());
      return seasonPlay(before, endTurn(before)).find((beat) => beat.kind === 'days')!.days!;
    };
    expect(daysUnder('long').home).toBeGreaterThan(daysUnder('ordinary').home);
    expect(daysUnder('ordinary').nightCrews).toEqual([]);
    expect(daysUnder('long').nightCrews).toEqual(['furnaces']);
    expect(daysUnder('night-shifts').nightCrews).toEqual(['furnaces', 'waterworks']);
  });

  it('leave people at every fire that is lit, whatever hours are set', () => {
    const before = aWorld([choose('hours', 'ordinary')], begin());
    const start = sceneModel(before);
    const lit = { ...start, furnaces: { ...start.furnaces, built: 3, lit: 2 } };
    expect(dayPlan(before, start, 0).nightCrews).toEqual([]);
    expect(dayPlan(before, lit, 0).nightCrews).toEqual(['furnaces']);
  });
});
