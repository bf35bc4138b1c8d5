/** The picture in its frame: drawn after the interface, shown what changes, told when a season passes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { World } from '../../view/desk/index.ts';
import type {
  CameraState,
  PictureEvents,
  PictureHandle,
  PicturePlace,
  PlaceRect,
} from '../../view/picture.ts';
import { usePlay, useStage } from '../stage.ts';

/** Where the picture stands: not wanted, on its way, drawn, or impossible. */
export type PictureState = 'off' | 'coming' | 'drawn' | 'failed';

export interface Picture {
  readonly state: PictureState;
  /** Where the places lie. Signals: what moves with the camera is drawn anew, and not the whole desk. */
  readonly places: ReadonlySignal<readonly PlaceRect[]>;
  readonly camera: ReadonlySignal<CameraState>;
  readonly host: { current: HTMLDivElement | null };
  skip(): void;
  zoom(by: number): void;
  home(): void;
  lookAt(place: PicturePlace | null, near?: boolean): void;
}

/** Events that only the desk can answer; the others are answered here. */
export type DeskPictureEvents = Omit<PictureEvents, 'onPlaces' | 'onCamera' | 'onFailed'>;

const USUAL: CameraState = { nearer: false, farther: false, moved: false };

const STILL = '(prefers-reduced-motion: reduce)';

/** Give events that always find the answers of the latest rendering. */
const answersOf = (latest: { readonly current: DeskPictureEvents }): DeskPictureEvents => ({
  onDrop: (drop) => latest.current.onDrop(drop),
  onRefused: (refusal, brigade) => latest.current.onRefused(refusal, brigade),
  onHold: (held) => latest.current.onHold(held),
  onHover: (place) => latest.current.onHover(place),
  onPress: (place) => latest.current.onPress(place),
});

/** What can be asked of the picture once it is drawn. */
const asksOf = (handle: {
  readonly current: PictureHandle | null;
}): Pick<Picture, 'skip' | 'zoom' | 'home' | 'lookAt'> => ({
  skip: () => handle.current?.skip(),
  zoom: (by) => handle.current?.zoom(by),
  home: () => handle.current?.home(),
  lookAt: (place, near) => handle.current?.lookAt(place, near),
});

/** Where the places lie and what the camera can do, as the picture tells it. */
function viewSignals() {
  const places = signal<readonly PlaceRect[]>([]);
  const camera = signal(USUAL);
  const events: Pick<PictureEvents, 'onPlaces' | 'onCamera'> = {
    onPlaces: (rects) => {
      places.value = rects;
    },
    onCamera: (state) => {
      camera.value = state;
    },
  };
  const clear = (): void => {
    places.value = [];
    camera.value = USUAL;
  };
  return { places, camera, events, clear };
}

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
  const view = useMemo(viewSignals, []);
  const still = settings.motion === 'still' || matchMedia(STILL).matches;
  const shown = useRef(world);
  shown.current = world;

  useEffect(() => {
    if (!settings.picture || !host.current) {
      setState('off');
      return;
    }
    let gone = false;
    const takeApart = (): void => {
      handle.current?.destroy();
      handle.current = null;
      view.clear();
    };
    setState('coming');
    const fail = (): void => {
      if (gone) return;
      takeApart();
      setState('failed');
      stage.tell(stage.t.errors.pictureFailed);
    };
    const events: PictureEvents = {
      ...answersOf(latest),
      ...view.events,
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
      takeApart();
    };
  }, [settings.picture]);

  useEffect(() => handle.current?.setStill(still), [still]);
  useEffect(() => {
    if (!season) handle.current?.show(world);
  }, [world, season]);
  useSeason(handle);

  const { places, camera } = view;
  return { state, places, camera, host, ...asksOf(handle) };
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
