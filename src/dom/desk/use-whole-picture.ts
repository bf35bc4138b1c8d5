/** The desk drawn away from under the picture: while a season passes by itself, and before that for as long as a player likes. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePlay, useStage } from '../stage.ts';
import type { PictureState } from './use-picture.ts';

export interface WholePicture {
  /** Whether the picture has the room of the desk. */
  readonly whole: boolean;
  /** Draw the desk away, or bring it back. */
  toggle(): void;
  /** Bring the desk back, and go on with what needs it once it is there. */
  desk(then: () => void): void;
}

/** Hold whether the desk is away. A season ends with the desk back in its place. */
export function useWholePicture(state: PictureState): WholePicture {
  const { settings } = useStage();
  const { season } = usePlay();
  const [away, setAway] = useState(false);
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (season) setAway(false);
  }, [season]);
  useLayoutEffect(() => {
    if (away) return;
    pending.current?.();
    pending.current = null;
  }, [away]);
  const passing = season !== null && settings.seasonSpeed > 0;
  return {
    whole: state === 'drawn' && (away || passing),
    toggle: () => setAway(!away),
    desk: (then) => {
      if (!away) return then();
      pending.current = then;
      setAway(false);
    },
  };
}
