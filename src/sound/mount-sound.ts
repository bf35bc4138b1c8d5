/** Turns sound on: follows the game from moment to moment, tells what sounds, and lets it sound. */
import {
  captionOf,
  captionsBetween,
  effectsBetween,
  type MountSound,
  placeOf,
  SILENCE,
  type SoundEffect,
  type SoundEvents,
  type SoundHandle,
  type SoundMoment,
  type SoundPlace,
  type SoundWish,
  seasonCues,
  soundScene,
  type Volumes,
} from '../view/sound/index.ts';
import type { Player } from './player.ts';
import type { SoundFiles } from './sound-files.ts';

/** Where nothing begins or ends, but is heard less for a while. */
const UNTOLD: readonly SoundPlace[] = ['paper', 'silent'];

/** Follows the game. Without a player it only tells. */
class Listener implements SoundHandle {
  #player: Player | null = null;
  #volumes: Volumes;
  #moment: SoundMoment | null = null;
  #scene = SILENCE;
  /** The scene to which captions compare: a paper or a calm page makes softer what sounds, and that is no news. */
  #told = SILENCE;
  #cues: ReturnType<typeof setTimeout>[] = [];
  /** Sound was turned off again. */
  gone = false;

  constructor(
    { volumes }: SoundWish,
    readonly events: SoundEvents,
  ) {
    this.#volumes = volumes;
  }

  /** From here on it sounds. */
  join(player: Player): void {
    this.#player = player;
    player.setVolumes(this.#volumes);
    player.show(this.#scene);
  }

  follow(moment: SoundMoment): void {
    const before = this.#moment;
    this.#moment = moment;
    if (before) for (const effect of effectsBetween(before, moment)) this.#play(effect);
    if (before?.season !== moment.season) this.#pass(moment.season);
    this.#scene = soundScene(moment);
    this.#player?.show(this.#scene);
    if (UNTOLD.includes(placeOf(moment))) return;
    this.#tell(captionsBetween(this.#told, this.#scene));
    this.#told = this.#scene;
  }

  #tell(captions: Parameters<SoundEvents['onCaptions']>[0]): void {
    if (captions.length > 0) this.events.onCaptions(captions);
  }

  #play(effect: SoundEffect): void {
    this.#player?.play(effect);
    const caption = captionOf(effect);
    if (caption) this.#tell([caption]);
  }

  /** Let what sounds once in a season come in its time; a season that was skipped takes the rest with it. */
  #pass(season: SoundMoment['season']): void {
    for (const cue of this.#cues) clearTimeout(cue);
    this.#cues = [];
    if (!season || season.speed === 0) return;
    this.#cues = seasonCues(season.before, season.after).map(({ at, effect }) => {
      this.#player?.prepare(effect);
      return setTimeout(() => this.#play(effect), at / season.speed);
    });
  }

  setVolumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#player?.setVolumes(volumes);
  }

  destroy(): void {
    this.gone = true;
    this.#pass(null);
    this.#player?.destroy();
  }
}

const ACTS = ['pointerup', 'keydown', 'click'] as const;

/** Wait until the player has done something on the page: before that, browsers let nothing sound. */
function firstAct(): Promise<void> {
  const { userActivation } = navigator;
  if (userActivation?.hasBeenActive ?? true) return Promise.resolve();
  return new Promise((resolve) => {
    const onAct = (): void => {
      if (!userActivation.hasBeenActive) return;
      for (const act of ACTS) window.removeEventListener(act, onAct, true);
      resolve();
    };
    for (const act of ACTS) window.addEventListener(act, onAct, true);
  });
}

/**
 * Make the function that turns sound on.
 *
 * @param files Where the rendered sounds lie. They are fetched one by one, when they are first to be heard.
 */
export function soundMount(files: SoundFiles): MountSound {
  return async (wish, events) => {
    const listener = new Listener(wish, events);
    if (!wish.sounds) return listener;
    const heard = async (): Promise<void> => {
      const { canSound, Player } = await import('./player.ts');
      await firstAct();
      if (listener.gone) return;
      if (canSound()) listener.join(new Player(files, () => events.onFailed('partly')));
      else events.onFailed('refused');
    };
    heard().catch(() => events.onFailed('missing'));
    return listener;
  };
}
