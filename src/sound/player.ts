/** What sounds: beds, ensemble and effects over one limiter. Howler is known to this folder alone. */
import { Howler } from 'howler';
import type { SoundEffect, SoundScene, Volumes } from '../view/sound/index.ts';
import { Beds, type MakeVoice } from './beds.ts';
import { Ensemble } from './ensemble.ts';
import type { SoundFiles } from './sound-files.ts';
import { Voice } from './voice.ts';

/** Small files that must be there at once: a stamp that sounds a second later is a stamp that failed. */
const AT_HAND: readonly SoundEffect[] = ['tap', 'stamp', 'paper', 'tear'];
/** The loudspeaker hangs in the village, to the right. */
const CALL_PAN = 0.45;

let limited: AudioContext | null = null;

/** Several sounds at once may add up to more than the loudspeaker can give: the last step bends what sticks out. */
function limit(): void {
  if (limited === Howler.ctx || !Howler.ctx || !Howler.masterGain) return;
  limited = Howler.ctx;
  const limiter = Howler.ctx.createDynamicsCompressor();
  limiter.threshold.value = -5;
  limiter.knee.value = 4;
  limiter.ratio.value = 14;
  limiter.attack.value = 0.002;
  limiter.release.value = 0.2;
  Howler.masterGain.disconnect();
  Howler.masterGain.connect(limiter);
  limiter.connect(Howler.ctx.destination);
}

/** Plays what sounds once. */
class Effects {
  readonly #voices = new Map<SoundEffect, Voice>();
  volume = 1;

  constructor(readonly make: MakeVoice) {
    for (const effect of AT_HAND) this.#voice(effect);
  }

  get voices(): Iterable<Voice> {
    return this.#voices.values();
  }

  /** Fetch what will sound soon. */
  prepare(effect: SoundEffect): void {
    this.#voice(effect);
  }

  #voice(effect: SoundEffect): Voice {
    const voice = this.#voices.get(effect) ?? this.make(`effect/${effect}`, effect === 'call' ? CALL_PAN : 0);
    this.#voices.set(effect, voice);
    return voice;
  }

  play(effect: SoundEffect): void {
    this.#voice(effect).start(this.volume);
  }
}

/** Whether the browser lets anything sound through its own mixer. */
export function canSound(): boolean {
  // The pool of media elements would never be used.
  Howler.html5PoolSize = 0;
  // Asked for its volume, Howler finds out what there is.
  Howler.volume(1);
  return Howler.usingWebAudio && !Howler.noAudio;
}

/** Plays scenes and effects. */
export class Player {
  readonly #beds: Beds;
  readonly #ensemble: Ensemble;
  readonly #effects: Effects;
  readonly #look = (): void => this.#looked();

  /** `onFailed` is told of the first file that does not come: a player needs to know once. */
  constructor(files: SoundFiles, onFailed: () => void) {
    limit();
    let told = false;
    const failed = (): void => {
      if (!told) onFailed();
      told = true;
    };
    const make: MakeVoice = (name, pan) => {
      const voice = new Voice({ files, name, pan, onFailed: failed });
      if (document.hidden) voice.hold();
      return voice;
    };
    this.#beds = new Beds(make);
    this.#ensemble = new Ensemble(make);
    this.#effects = new Effects(make);
    document.addEventListener('visibilitychange', this.#look);
  }

  /** A page that nobody looks at makes no sound. */
  #looked(): void {
    const voices = [...this.#beds.voices, ...this.#ensemble.voices, ...this.#effects.voices];
    for (const voice of voices) {
      if (document.hidden) voice.hold();
      else voice.goOn();
    }
  }

  show(scene: SoundScene): void {
    this.#beds.show(scene.beds);
    this.#ensemble.show(scene.music);
  }

  prepare(effect: SoundEffect): void {
    this.#effects.prepare(effect);
  }

  play(effect: SoundEffect): void {
    if (!document.hidden) this.#effects.play(effect);
  }

  setVolumes({ music, ambience, effects }: Volumes): void {
    this.#ensemble.setVolume(music);
    this.#beds.setVolume(ambience);
    this.#effects.volume = effects;
  }

  destroy(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#beds.destroy();
    this.#ensemble.destroy();
    Howler.unload();
  }
}
