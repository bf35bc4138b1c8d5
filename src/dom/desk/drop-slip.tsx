/** The slip at the place where a group was set down: take it back, send more; or why it was not taken. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { figuresIn } from '../../view/desk/index.ts';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import type { Desk, Move } from './use-desk.ts';
import type { Picture } from './use-picture.ts';

/** Figures that one press sends after a group; how long the slip stays. Unit of time: ms. */
const MORE = 5;
const STAYS = 9000;
const EDGE = 6;

/** What came of setting a group down, and where on the page. */
export interface Dropped {
  readonly move: Move | null;
  readonly words: string;
  readonly at: readonly [x: number, y: number];
}

type SlipRef = { readonly current: HTMLDivElement | null };

/** Find where the slip lies: under the hand, within the frame. */
function useSpot(slip: SlipRef, dropped: Dropped): { left: number; top: number } | null {
  const [spot, setSpot] = useState<{ left: number; top: number } | null>(null);
  const { at } = dropped;
  useLayoutEffect(() => {
    const frame = slip.current!.closest('.world')!.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = slip.current!;
    const within = (one: number, size: number, room: number): number =>
      Math.max(EDGE, Math.min(one, room - size - EDGE));
    setSpot({
      left: within(at[0] - frame.left - width / 2, width, frame.width),
      top: within(at[1] - frame.top + EDGE * 3, height, frame.height),
    });
  }, [dropped]);
  return spot;
}

/**
 * Put the slip away after a while, when another order was given or this one taken back in another way, and when the
 * picture has moved under it.
 */
function useEnd(slip: SlipRef, dropped: Dropped, places: Picture['places'], onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!slip.current?.matches(':hover, :focus-within')) close.current();
    }, STAYS);
    return () => clearInterval(timer);
  }, [dropped]);
  const { steps } = usePlay().state;
  const given = useRef({ dropped, steps });
  if (given.current.dropped !== dropped) given.current = { dropped, steps };
  useEffect(() => {
    if (given.current.steps !== steps) close.current();
  }, [steps]);
  useEffect(() => {
    let first = true;
    return places.subscribe(() => {
      if (!first) close.current();
      first = false;
    });
  }, [dropped]);
}

/** Show the slip. It goes by itself, unless it is in use. */
export function DropSlip(props: {
  readonly desk: Desk;
  readonly dropped: Dropped;
  readonly places: Picture['places'];
  readonly onAgain: (move: Move) => void;
  readonly onClose: () => void;
}) {
  const { t } = useStage();
  const { desk, dropped, onClose } = props;
  const { move, words } = dropped;
  const slip = useRef<HTMLDivElement>(null);
  const spot = useSpot(slip, dropped);
  useEnd(slip, dropped, props.places, onClose);
  const left = move ? Math.min(MORE, figuresIn(desk.run.world, move.brigade, move.from)) : 0;
  return (
    <div
      class={`drop-slip sheet ${move ? '' : 'drop-slip--refused'}`}
      ref={slip}
      style={spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : { visibility: 'hidden' }}
    >
      <span>{words}</span>
      {move && desk.undoable && (
        <Button
          icon="undo"
          label={t.labour.undoStep(desk.undoable)}
          onPress={() => {
            desk.undo();
            onClose();
          }}
        >
          {t.labour.undo}
        </Button>
      )}
      {move && left > 0 && (
        <Button onPress={() => props.onAgain({ ...move, figures: left })}>{t.hands.more(left)}</Button>
      )}
    </div>
  );
}
