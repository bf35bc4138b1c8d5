/** One file that sounds, over a Howl that only does what it is told to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Voice } from '../../../src/sound/voice.ts';

const howler = vi.hoisted(() => ({ tell: new Map<string, () => void>(), plays: 0, told: [] as string[] }));
vi.mock('howler', () => ({
  Howl: class {
    on(event: string, listener: () => void): void {
      howler.tell.set(event, listener);
    }
    once = this.on;
    volume = (level?: number, id?: number): number => {
      if (id !== undefined) howler.told.push(`volume ${level}`);
      return 0.5;
    };
    fade = (_from: number, to: number): void => void howler.told.push(`fade ${to}`);
    pause = (): void => void howler.told.push('pause');
    play(): number {
      howler.plays += 1;
      return howler.plays;
    }
  },
}));

function begun() {
  const onFailed = vi.fn();
  const manifest = { 'music/spring-bowed': { ms: 1000 } } as never;
  const voice = new Voice({
    files: { manifest, urlOf: (name) => name },
    name: 'music/spring-bowed',
    pan: 0,
    onFailed,
  });
  voice.ended = vi.fn();
  voice.start(1);
  return { voice, onFailed };
}

beforeEach(() => {
  howler.tell.clear();
  howler.plays = 0;
  howler.told.length = 0;
});

describe('a voice', () => {
  it('sounds until its file ends', () => {
    const { voice } = begun();
    expect(voice.sounds).toBe(true);
    howler.tell.get('end')!();
    expect(voice.sounds).toBe(false);
    expect(voice.ended).toHaveBeenCalledOnce();
  });

  it('that could not begin is over, is told of, and can be tried again', () => {
    const { voice, onFailed } = begun();
    howler.tell.get('playerror')!();
    expect(voice.sounds).toBe(false);
    expect(voice.ended).toHaveBeenCalledOnce();
    expect(onFailed).toHaveBeenCalledOnce();
    voice.start(1);
    expect([voice.sounds, howler.plays]).toEqual([true, 2]);
  });

  it('does what was wished last once it really sounds, and nothing that was wished before', () => {
    const { voice } = begun();
    voice.fade(1, 1600);
    voice.fade(0.2, 1600);
    voice.fade(0, 3500);
    expect(howler.told).toEqual([]);
    howler.tell.get('play')!();
    expect(howler.told).toEqual(['fade 0']);
    voice.fade(0.3, 100);
    expect(howler.told).toEqual(['fade 0', 'fade 0.3']);
  });

  it('that is held before it sounds stands still as soon as it does', () => {
    const { voice } = begun();
    voice.hold();
    howler.tell.get('play')!();
    expect(howler.told).toEqual(['pause']);
    voice.goOn();
    expect(howler.plays).toBe(2);
    howler.tell.get('play')!();
    expect(howler.told).toEqual(['pause', 'volume 1']);
  });
});
