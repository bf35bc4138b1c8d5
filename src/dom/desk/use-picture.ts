/** The picture in its frame: drawn after the interface, shown what changes, told when a season passes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { World } from '../../view/desk/index.ts';
import type { PictureEvents, PictureHandle, PlaceRect } from '../../view/picture.ts';
import { usePlay, useStage } from '../stage.ts';

/** Where the picture stands: not wanted, on its way, drawn, or impossible. */
export type PictureState = 'off' | 'coming' | 'drawn' | 'failed';

export interface Picture {
  readonly state: PictureState;
  readonly places: readonly PlaceRect[];
  readonly host: { current: HTMLDivElement | null };
  skip(): void;
}

/** Events that only the desk can answer; `onPlaces` and `onFailed` are answered here. */
export type DeskPictureEvents = Pick<PictureEvents, 'onDrop' | 'onHold' | 'onHover'>;

const STILL = '(prefers-reduced-motion: reduce)';

/** Draw the picture while the settings want it, and show it the World. */
export function usePicture(world: World, answers: DeskPictureEvents): Picture {
  const stage = useStage();
  const { season } = usePlay();
  const { settings } = stage;
  const host = useRef<HTMLDivElement | null>(null);
  const handle = useRef<PictureHandle | null>(null);
  const latest = useRef(answers);
  latest.current = answers;
  const [state, setState] = useState<PictureState>(settings.picture ? 'coming' : 'off');
  const [places, setPlaces] = useState<readonly PlaceRect[]>([]);
  const still = settings.motion === 'still' || matchMedia(STILL).matches;
  const shown = useRef(world);
  shown.current = world;

  useEffect(() => {
    if (!settings.picture || !host.current) {
      setState('off');
      return;
    }
    let gone = false;
    setState('coming');
    const fail = (): void => {
      if (gone) return;
      setState('failed');
      stage.tell(stage.t.errors.pictureFailed);
    };
    const events: PictureEvents = {
      onDrop: (drop) => latest.current.onDrop(drop),
      onHold: (held) => latest.current.onHold(held),
      onHover: (place) => latest.current.onHover(place),
      onPlaces: setPlaces,
      onFailed: fail,
    };
    stage.mountPicture(host.current, shown.current.game.level, events, still).then((drawn) => {
      if (gone) return drawn.destroy();
      handle.current = drawn;
      drawn.show(shown.current);
      setState('drawn');
    }, fail);
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
      setPlaces([]);
    };
  }, [settings.picture]);

  useEffect(() => handle.current?.setStill(still), [still]);
  useEffect(() => {
    if (!season) handle.current?.show(world);
  }, [world, season]);
  useSeason(handle);

  return { state, places, host, skip: () => handle.current?.skip() };
}

/** Let the season pass in the picture; without one, or at once, it is over. */
function useSeason(handle: { readonly current: PictureHandle | null }): void {
  const { seasonOver, settings } = useStage();
  const { season } = usePlay();
  useEffect(() => {
    if (!season) return;
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      seasonOver();
    };
    const drawn = handle.current;
    if (!drawn || settings.seasonSpeed === 0) end();
    else drawn.playSeason(season.before, season.after, settings.seasonSpeed).then(end, end);
    return () => {
      over = true;
    };
  }, [season]);
  useEffect(() => handle.current?.setSpeed(settings.seasonSpeed), [settings.seasonSpeed]);
}
