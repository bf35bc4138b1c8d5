/** Captions without sound: what is told while nothing of Howler is there. */
import { describe, expect, it, vi } from 'vitest';
import { soundMount } from '../../../src/sound/index.ts';
import { SEASON_MS, seasonPlay } from '../../../src/view/scene/index.ts';
import type { Caption, SoundMoment } from '../../../src/view/sound/index.ts';
import { aScript, begin, pass, SEP } from '../../builders/a-season.ts';
import { changed } from '../../builders/any-turn.ts';

vi.mock('howler', () => {
  throw new Error('Howler is fetched without sound.');
});

const before = begin({ season: SEP, script: aScript({ weather: 'rain' }) });
const after = changed(pass(before), ({ commune }) => {
  commune.procuredNow = 9e8;
});
const leave = seasonPlay(before, after).find((beat) => beat.bound === 'county')!.at;
const desk: SoundMoment = { page: 'desk', world: before, worlds: [before], season: null };
const season = (speed: number): SoundMoment => ({
  page: 'season',
  world: after,
  worlds: [before, after],
  season: { before, after, speed },
});

async function listen() {
  const told: Caption[] = [];
  const mount = soundMount({ manifest: {}, urlOf: () => undefined });
  const handle = await mount(
    { sounds: false, volumes: { music: 1, ambience: 1, effects: 1 } },
    {
      onCaptions: (captions) => told.push(...captions),
      onFailed: () => {
        throw new Error('Nothing is to fail.');
      },
    },
  );
  return { told, handle };
}

describe('captions without sound', () => {
  it('tell of the season, and tell nothing twice when a paper is read in between', async () => {
    const { told, handle } = await listen();
    handle.follow(desk);
    const first = told.splice(0);
    expect(first).toContain('crickets');
    handle.follow({ ...desk, page: 'letter' });
    handle.follow({ ...desk, page: 'stop' });
    handle.follow(desk);
    expect(told).toEqual([]);
    handle.follow(season(1));
    expect(told).toContain('rain');
    handle.destroy();
  });

  it('tell of carts in their time, sooner at twice the speed, and not once the season is skipped', async () => {
    vi.useFakeTimers();
    const { told, handle } = await listen();
    const carts = (): number => told.filter((caption) => caption === 'carts').length;
    handle.follow(season(2));
    vi.advanceTimersByTime(leave / 2 + 1);
    expect(carts()).toBe(1);
    handle.follow({ ...desk, page: 'turn-report', world: after });
    handle.follow(season(1));
    vi.advanceTimersByTime(3000);
    handle.follow({ ...desk, page: 'turn-report', world: after });
    vi.advanceTimersByTime(SEASON_MS);
    expect(carts()).toBe(1);
    handle.destroy();
    vi.useRealTimers();
  });
});
