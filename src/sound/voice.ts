/** One file that sounds: fetched when it is first wanted, faded in and out, never cut. */
import { Howl } from 'howler';
import type { SoundFiles } from './sound-files.ts';

/** Closer than this, two levels are the same. */
const SAME = 0.004;
const LOOP = 'loop';

/** Of what a voice is made. */
export interface VoiceMakings {
  readonly files: SoundFiles;
  /** Name in the manifest. */
  readonly name: string;
  /** -1 left to 1 right. */
  readonly pan: number;
  onFailed(): void;
}

/** A file under way. A loop goes round inside the stretch that its manifest names, so that nothing is heard of its ends. */
export class Voice {
  readonly #howl: Howl;
  readonly #loops: boolean;
  #id: number | null = null;
  #target = 0;
  /** Time in which the target is reached. Unit: ms. */
  #within = 0;
  /** Whether it really sounds. What Howler is asked before that it does later, one old wish after the newest. */
  #begun = false;
  #ending: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #dumb = false;

  /** Resolves when the file can sound, or when it is known that it never will. */
  readonly ready: Promise<void>;
  /** Told each time the file has sounded to its end, which a loop never does, or could not begin to sound. */
  ended: () => void = () => {};

  constructor({ files, name, pan, onFailed }: VoiceMakings) {
    const file = files.manifest[name];
    const url = files.urlOf(name);
    if (!file || !url) throw new RangeError(`No such sound: ${name}`);
    this.#loops = file.from !== undefined;
    const whole = { [LOOP]: [file.from ?? 0, file.ms, this.#loops] as [number, number, boolean] };
    this.#howl = new Howl({
      src: [url],
      format: ['mp3'],
      volume: 0,
      ...(this.#loops ? { sprite: whole } : {}),
    });
    if (pan !== 0) this.#howl.stereo(pan);
    this.ready = this.#arrival(onFailed);
    this.#howl.on('playerror', () => {
      onFailed();
      this.#over();
    });
    this.#howl.on('play', () => this.#begin());
    this.#howl.on('end', () => !this.#loops && this.#over());
  }

  #over(): void {
    this.#id = null;
    this.#begun = false;
    this.ended();
  }

  /** It sounds from here on: what was wished last counts. */
  #begin(): void {
    if (this.#id === null) return;
    this.#begun = true;
    if (this.#held) this.#howl.pause(this.#id);
    else this.#move(this.#id);
  }

  /** Wait for the file. One that does not come leaves the voice dumb, and the others sound. */
  #arrival(onFailed: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#howl.once('load', () => resolve());
      this.#howl.once('loaderror', () => {
        this.#dumb = true;
        this.#id = null;
        onFailed();
        resolve();
      });
    });
  }

  /** Whether it sounds now. */
  get sounds(): boolean {
    return this.#id !== null;
  }

  /** Begin, at a level. One that sounds already goes on. */
  start(level: number): void {
    if (this.#dumb) return;
    this.#keep();
    if (this.#id === null) {
      this.#target = level;
      this.#within = 0;
      this.#howl.volume(level);
      this.#id = this.#loops ? this.#howl.play(LOOP) : this.#howl.play();
    } else this.fade(level, 300);
    if (this.#held) this.hold();
  }

  /** Move to a level. Unit: ms. */
  fade(level: number, ms: number): void {
    this.#keep();
    this.#target = level;
    this.#within = ms;
    if (this.#id !== null && this.#begun) this.#move(this.#id);
  }

  #move(id: number): void {
    const now = this.#howl.volume(id) as number;
    const level = this.#target;
    if (this.#held || this.#within === 0 || Math.abs(now - level) < SAME) this.#howl.volume(level, id);
    else this.#howl.fade(now, level, this.#within, id);
  }

  /** Fade out, then stop. Unit: ms. */
  end(ms: number): void {
    if (this.#id === null) return;
    this.fade(0, ms);
    this.#ending = setTimeout(() => this.#stop(), ms);
  }

  #keep(): void {
    clearTimeout(this.#ending);
    this.#ending = undefined;
  }

  #stop(): void {
    this.#howl.stop();
    this.#id = null;
    this.#begun = false;
  }

  /** Stand still, as long as nobody looks at the page. */
  hold(): void {
    this.#held = true;
    if (this.#id !== null && this.#begun) this.#howl.pause(this.#id);
  }

  /** Go on where it stood still. */
  goOn(): void {
    this.#held = false;
    if (this.#id === null || !this.#begun) return;
    this.#begun = false;
    this.#within = 0;
    this.#howl.play(this.#id);
  }

  /** Stop and give the memory back. */
  destroy(): void {
    this.#keep();
    this.#id = null;
    this.#howl.unload();
  }
}
