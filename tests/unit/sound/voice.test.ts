/** One file that sounds, over a Howl that only does what it is told to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Voice } from '../../../src/sound/voice.ts';

const howler = vi.hoisted(() => ({ tell: new Map<string, () => void>(), plays: 0 }));
vi.mock('howler', () => ({
  Howl: class {
    on(event: string, listener: () => void): void {
      howler.tell.set(event, listener);
    }
    once = this.on;
    volume = (): number => 0;
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
});
