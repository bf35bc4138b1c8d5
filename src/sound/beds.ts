/** What goes on: beds that come and go with the season, the weather and the work. */
import type { Bed, SoundScene } from '../view/sound/index.ts';
import type { Voice } from './voice.ts';

/** Time in which a bed comes and goes. Unit: ms. */
const FADE = 1600;
/** How long a bed that fell silent is kept ready. Unit: ms. */
const KEPT = 60_000;

/** Where each bed lies, -1 left to 1 right: as in the picture, woods and furnaces to the left, the village to the right. */
const PANS: Readonly<Partial<Record<Bed, number>>> = {
  songbirds: -0.5,
  sparrows: 0.35,
  cicadas: -0.3,
  crickets: 0.25,
  hoes: 0.15,
  sickles: -0.15,
  earth: -0.4,
  bellows: -0.35,
  fire: -0.25,
  murmur: 0.45,
};

/** Makes a voice for a file. */
export type MakeVoice = (name: string, pan: number) => Voice;

/** Keeps the beds. */
export class Beds {
  readonly #voices = new Map<Bed, Voice>();
  readonly #leaving = new Map<Bed, ReturnType<typeof setTimeout>>();
  #levels: SoundScene['beds'] = {};
  #volume = 1;

  constructor(readonly make: MakeVoice) {}

  /** Voices that are there, for whoever holds them all. */
  get voices(): Iterable<Voice> {
    return this.#voices.values();
  }

  /** Let these sound, and no others. */
  show(levels: SoundScene['beds']): void {
    this.#levels = levels;
    for (const [bed, level] of Object.entries(levels) as [Bed, number][]) this.#raise(bed, level);
    for (const bed of this.#voices.keys()) if (levels[bed] === undefined) this.#lower(bed);
  }

  /** Set how loud a bed of level 1 is. */
  setVolume(volume: number): void {
    this.#volume = volume;
    this.show(this.#levels);
  }

  #raise(bed: Bed, level: number): void {
    clearTimeout(this.#leaving.get(bed));
    this.#leaving.delete(bed);
    const voice = this.#voices.get(bed) ?? this.make(`bed/${bed}`, PANS[bed] ?? 0);
    this.#voices.set(bed, voice);
    if (!voice.sounds) voice.start(0);
    voice.fade(level * this.#volume, FADE);
  }

  #lower(bed: Bed): void {
    if (this.#leaving.has(bed)) return;
    this.#voices.get(bed)?.end(FADE);
    const leave = (): void => {
      this.#voices.get(bed)?.destroy();
      this.#voices.delete(bed);
      this.#leaving.delete(bed);
    };
    this.#leaving.set(bed, setTimeout(leave, KEPT));
  }

  /** Stop all of them. */
  destroy(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    for (const voice of this.#voices.values()) voice.destroy();
    this.#voices.clear();
  }
}
