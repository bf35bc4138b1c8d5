/** Who plays when: voices that only write down what is asked of them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beds } from '../../../src/sound/beds.ts';
import { Ensemble } from '../../../src/sound/ensemble.ts';
import type { Voice } from '../../../src/sound/voice.ts';
import type { SceneMusic, Stem } from '../../../src/view/sound/index.ts';

class WrittenVoice {
  level = 0;
  sounds = false;
  starts = 0;
  isGone = false;
  arrive: () => void = () => {};
  readonly ready = new Promise<void>((resolve) => {
    this.arrive = resolve;
  });
  ended: () => void = () => {};

  start(level: number): void {
    this.sounds = true;
    this.starts += 1;
    this.level = level;
  }
  fade(level: number): void {
    this.level = level;
  }
  end(): void {
    this.level = 0;
    this.sounds = false;
  }
  finish(): void {
    this.sounds = false;
    this.ended();
  }
  destroy(): void {
    this.isGone = true;
  }
}

const STEMS: readonly Stem[] = ['plucked', 'bowed', 'flute', 'struck'];
const music = (players: number, level = 1, piece: SceneMusic['piece'] = 'spring'): SceneMusic => ({
  piece,
  stems: STEMS.slice(0, players),
  silent: STEMS.length - players,
  level,
});

function company() {
  const voices = new Map<string, WrittenVoice>();
  const made: WrittenVoice[] = [];
  const make = (name: string): Voice => {
    const voice = new WrittenVoice();
    voices.set(name, voice);
    made.push(voice);
    return voice as unknown as Voice;
  };
  const levels = () => Object.fromEntries([...voices].map(([name, { level }]) => [name, level]));
  const arrive = async (): Promise<void> => {
    for (const voice of made) voice.arrive();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { voices, made, make, levels, arrive };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Begin the spring piece with everybody. */
async function playing() {
  const group = company();
  const ensemble = new Ensemble(group.make);
  ensemble.show(music(4));
  await vi.advanceTimersByTimeAsync(0);
  await group.arrive();
  return { ...group, ensemble };
}

describe('the ensemble', () => {
  it('begins together, once everybody is there', async () => {
    const { voices, make, arrive } = company();
    new Ensemble(make).show(music(2));
    await vi.advanceTimersByTimeAsync(0);
    voices.get('music/spring-plucked')!.arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect([...voices.values()].map(({ starts }) => starts)).toEqual([0, 0]);
    await arrive();
    expect([...voices.values()].map(({ starts }) => starts)).toEqual([1, 1]);
  });

  it('lets a player fall silent in the middle of a piece, and those who are left play on, more softly', async () => {
    const { ensemble, levels } = await playing();
    ensemble.show(music(2, 0.75));
    expect(levels()).toEqual({
      'music/spring-plucked': 0.75,
      'music/spring-bowed': 0.75,
      'music/spring-flute': 0,
      'music/spring-struck': 0,
    });
  });

  it('falls silent where there is no music, and gives its files back', async () => {
    const { ensemble, voices } = await playing();
    ensemble.show(null);
    await vi.advanceTimersByTimeAsync(60_000);
    for (const { sounds, isGone } of voices.values()) expect([sounds, isGone]).toEqual([false, true]);
  });

  it('rests after a piece and plays it again, whoever ended first', async () => {
    const { voices } = await playing();
    const [first, ...others] = [...voices.values()];
    for (const voice of others) voice.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first!.starts).toBe(1);
    first!.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([...voices.values()].map(({ starts }) => starts)).toEqual([2, 2, 2, 2]);
  });

  it('makes way for another piece: the old one has gone before the new one begins', async () => {
    const { ensemble, voices, arrive } = await playing();
    ensemble.show(music(1, 1, 'winter'));
    expect(voices.has('music/winter-plucked')).toBe(false);
    await vi.advanceTimersByTimeAsync(4000);
    await arrive();
    expect(voices.get('music/winter-plucked')?.starts).toBe(1);
    expect(voices.get('music/spring-plucked')?.isGone).toBe(true);
  });

  it('that was called away before its files came, and back again, begins with new voices alone', async () => {
    const { made, make, arrive } = company();
    const ensemble = new Ensemble(make);
    ensemble.show(music(2));
    await vi.advanceTimersByTimeAsync(0);
    ensemble.show(music(2, 1, 'winter'));
    ensemble.show(music(2));
    await vi.advanceTimersByTimeAsync(3600);
    await arrive();
    expect(made.map(({ starts }) => starts)).toEqual([0, 0, 1, 1]);
  });
});

describe('beds', () => {
  it('come and go with the scene, at its levels times the volume', async () => {
    const { make, levels, voices } = company();
    const beds = new Beds(make);
    beds.setVolume(0.5);
    beds.show({ rain: 0.8, wind: 0.4 });
    expect(levels()).toEqual({ 'bed/rain': 0.4, 'bed/wind': 0.2 });
    beds.show({ wind: 0.4 });
    expect(levels()).toEqual({ 'bed/rain': 0, 'bed/wind': 0.2 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect([voices.get('bed/rain')!.isGone, voices.get('bed/wind')!.isGone]).toEqual([true, false]);
  });

  it('that come back while they fade go on', async () => {
    const { make, voices } = company();
    const beds = new Beds(make);
    beds.show({ rain: 0.8 });
    const [rain] = [...voices.values()];
    beds.show({});
    beds.show({ rain: 0.6 });
    await vi.advanceTimersByTimeAsync(120_000);
    expect([rain!.level, rain!.isGone, voices.size]).toEqual([0.6, false, 1]);
  });
});
