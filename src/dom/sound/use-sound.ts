/** Sound follows the game, once the player has turned it on; before that, nothing of it is fetched. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Caption, SoundEvents, SoundHandle, SoundMoment, Volumes } from '../../view/sound/index.ts';
import { useMaybePlay, useStage } from '../stage.ts';

/** A caption as it stands on the page; the number tells two of the same words apart. */
export interface Heard {
  readonly number: number;
  readonly caption: Caption;
}

/** Captions that stand together. */
const MOST = 3;

/** What the moment sounds of. A season that passes at once is over before anything of it could be heard. */
function useMoment(): SoundMoment {
  const { route, settings } = useStage();
  const play = useMaybePlay();
  const speed = settings.picture ? settings.seasonSpeed : 0;
  const { screen: page } = route;
  const [state, season] = [play?.state, play?.season];
  return useMemo(
    () => ({
      page,
      world: state?.world ?? null,
      worlds: state?.worlds ?? [],
      season: season && speed !== 0 ? { ...season, speed } : null,
    }),
    [page, state?.world, state?.worlds, season, speed],
  );
}

function useVolumes(): Volumes {
  const { ambience, effects, music } = useStage().settings;
  return useMemo(
    () => ({ ambience: ambience / 100, effects: effects / 100, music: music / 100 }),
    [ambience, effects, music],
  );
}

/** Let the game sound as the settings want it, and give the captions of what sounds, the newest last. */
export function useSound(): readonly Heard[] {
  const { settings, mountSound, tell, t } = useStage();
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const handle = useRef<SoundHandle | null>(null);
  const moment = useMoment();
  const volumes = useVolumes();
  const { sound } = settings;
  const told = settings.captions === 'always' || (sound && settings.captions === 'with-sound');
  const wanted = sound || told;
  const latest = useRef({ moment, volumes, t, told });
  latest.current = { moment, volumes, t, told };

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const events: SoundEvents = {
      onCaptions(captions) {
        if (gone || !latest.current.told) return;
        setHeard((before) => {
          const from = (before.at(-1)?.number ?? 0) + 1;
          const stays = before.filter(({ caption }) => !captions.includes(caption));
          return [...stays, ...captions.map((caption, n) => ({ number: from + n, caption }))].slice(-MOST);
        });
      },
      onFailed: (fault) => !gone && tell(latest.current.t.errors.sound[fault]),
    };
    mountSound({ sounds: sound, volumes: latest.current.volumes }, events).then(
      (on) => {
        if (gone) return on.destroy();
        handle.current = on;
        on.setVolumes(latest.current.volumes);
        on.follow(latest.current.moment);
      },
      () => !gone && tell(latest.current.t.errors.sound.missing),
    );
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
      setHeard([]);
    };
  }, [wanted, sound]);
  // Captions that come back tell what sounds then, not what sounded when they went.
  useEffect(() => (told ? () => setHeard([]) : undefined), [told]);
  useEffect(() => handle.current?.follow(moment), [moment]);
  useEffect(() => handle.current?.setVolumes(volumes), [volumes]);

  return told ? heard : [];
}
