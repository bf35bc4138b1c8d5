/** The ensemble: plays a piece once, rests, and plays it again; who has fallen silent is not heard. */
import type { Piece, SceneMusic, Stem } from '../view/sound/index.ts';
import type { MakeVoice } from './beds.ts';
import type { Voice } from './voice.ts';

/** Silence between two playings. Unit: ms. */
const REST = 26_000;
/** Time in which one piece makes way for another, and in which a player falls silent. Unit: ms. */
const FADE = 3500;

/** Where each player sits, -1 left to 1 right. */
const SEATS: Readonly<Record<Stem, number>> = { plucked: -0.2, bowed: -0.45, flute: 0.3, struck: 0.15 };

/** Plays one piece at a time. */
export class Ensemble {
  #players = new Map<Stem, Voice>();
  #music: SceneMusic | null = null;
  #piece: Piece | null = null;
  #volume = 1;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leaving = new Set<Voice>();

  constructor(readonly make: MakeVoice) {}

  /** Voices that are there, for whoever holds them all. */
  get voices(): Iterable<Voice> {
    return [...this.#players.values(), ...this.#leaving];
  }

  /** Play this, or nothing. The same piece goes on, with fewer players or more softly. */
  show(music: SceneMusic | null): void {
    this.#music = music;
    if (music?.piece !== this.#piece) this.#change(music?.piece ?? null);
    else this.#balance();
  }

  /** Set how loud a piece at level 1 is. */
  setVolume(volume: number): void {
    this.#volume = volume;
    this.#balance();
  }

  #level(stem: Stem): number {
    return this.#music?.stems.includes(stem) ? this.#music.level * this.#volume : 0;
  }

  #balance(): void {
    for (const [stem, voice] of this.#players) if (voice.sounds) voice.fade(this.#level(stem), FADE);
  }

  #change(piece: Piece | null): void {
    clearTimeout(this.#rest);
    const before = [...this.#players.values()];
    this.#players = new Map();
    for (const voice of before) this.#dismiss(voice);
    this.#piece = piece;
    if (piece === null) return;
    this.#rest = setTimeout(() => void this.#begin(piece), before.length > 0 ? FADE : 0);
  }

  #dismiss(voice: Voice): void {
    this.#leaving.add(voice);
    voice.ended = () => {};
    voice.end(FADE);
    setTimeout(() => {
      voice.destroy();
      this.#leaving.delete(voice);
    }, FADE + 200);
  }

  /** Begin together: everybody waits until everybody is there. */
  async #begin(piece: Piece): Promise<void> {
    const players = this.#players;
    for (const stem of this.#music?.stems ?? [])
      if (!players.has(stem)) players.set(stem, this.make(`music/${piece}-${stem}`, SEATS[stem]));
    await Promise.all([...players.values()].map((voice) => voice.ready));
    // The same piece may have gone and come again meanwhile: then others play it, and these have been dismissed.
    if (this.#players !== players) return;
    for (const [stem, voice] of players) {
      voice.ended = () => this.#restIfDone(piece);
      voice.start(this.#level(stem));
    }
  }

  #restIfDone(piece: Piece): void {
    if (this.#piece !== piece || [...this.#players.values()].some((voice) => voice.sounds)) return;
    this.#rest = setTimeout(() => void this.#begin(piece), REST);
  }

  /** Stop all of them. */
  destroy(): void {
    clearTimeout(this.#rest);
    this.#piece = null;
    for (const voice of this.voices) voice.destroy();
    this.#players = new Map();
  }
}
