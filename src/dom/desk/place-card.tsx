/** The card of a place in the picture: its numbers in the words of the sheets, and, opened, what can be done there. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeskRun, Task } from '../../view/desk/index.ts';
import { walkView } from '../../view/desk/index.ts';
import type { PicturePlace, PlaceRect } from '../../view/picture.ts';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { usePlaceWords } from './place-words.ts';
import type { LookedAt } from './use-places.ts';
import { brigadeName } from './words/index.ts';

/** Room between the card, what it tells of, and the edges of the frame. Unit: CSS px. */
const GAP = 14;
const EDGE = 6;

/** What a card leads to. */
export interface PlaceActs {
  readonly onSheet: (task: Task) => void;
  readonly onWalk: () => void;
  readonly onClose: () => void;
}

function Acts(props: PlaceActs & { readonly run: DeskRun; readonly place: PicturePlace }) {
  const { t } = useStage();
  const { story } = usePlay();
  const { run } = props;
  const { place, brigade } = props.place;
  const hasSheet = place in t.terms.tasks && place !== 'idle';
  const ids = run.world.game.level.brigades;
  const canWalk = run.worlds.length > 1 && (brigade >= 0 || place === 'granary');
  const choice = walkView(run.world).brigades[brigade];
  const walk = brigade >= 0 ? t.desk.walk.go(brigadeName(story, ids[brigade]?.id ?? '')) : t.desk.walk.title;
  return (
    <div class="place-card__acts">
      {hasSheet && <Button onPress={() => props.onSheet(place as Task)}>{t.hands.toSheet}</Button>}
      {canWalk && !choice?.walked && (
        <Button icon="walk" onPress={props.onWalk}>
          {walk}
        </Button>
      )}
      <Button icon="cross" class="place-card__close" label={t.desk.drawer.close} onPress={props.onClose} />
    </div>
  );
}

const within = (at: number, size: number, room: number): number =>
  Math.max(EDGE, Math.min(at, room - size - EDGE));

/** The box that the card must not hide: the hand's, else the place's, else the middle of the frame. */
function boxOf(frame: DOMRect, { at }: LookedAt, rect: PlaceRect | undefined) {
  if (at) return { x: at[0] - frame.left, y: at[1] - frame.top, across: GAP, down: GAP };
  if (!rect) return { x: frame.width / 2, y: frame.height / 2, across: 0, down: 0 };
  const { x, y, width, height } = rect;
  return { x: x + width / 2, y: y + height / 2, across: width / 2 + 4, down: height / 2 + 4 };
}

/** Find where the card lies: above the pointer or the place, else below, else beside it; and within the frame. */
function spotFor(card: HTMLElement, frame: DOMRect, looked: LookedAt, rect: PlaceRect | undefined) {
  const { x, y, across, down } = boxOf(frame, looked, rect);
  const { offsetWidth: width, offsetHeight: height } = card;
  const [above, below] = [y - down - height, y + down];
  const upright = above >= EDGE || below + height <= frame.height - EDGE;
  if (upright) return { left: within(x - width / 2, width, frame.width), top: above >= EDGE ? above : below };
  const right = x + across;
  const left = right + width <= frame.width - EDGE ? right : x - across - width;
  return { left: within(left, width, frame.width), top: within(y - height / 2, height, frame.height) };
}

/** Show the card. An opened one takes the focus where the keys led to it; Escape closes it. */
export function PlaceCard(
  props: PlaceActs & {
    readonly run: DeskRun;
    readonly looked: LookedAt;
    readonly rect: PlaceRect | undefined;
  },
) {
  const { run, looked, rect, onClose } = props;
  const card = useRef<HTMLElement>(null);
  const [spot, setSpot] = useState<{ left: number; top: number } | null>(null);
  const { name, lines } = usePlaceWords(run)(looked.place);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const frame = card.current!.closest('.world')!.getBoundingClientRect();
    setSpot(spotFor(card.current!, frame, looked, rect));
  }, [looked, rect?.x, rect?.y, rect?.width, rect?.height, lines.join()]);
  useEffect(() => {
    if (!looked.isOpen) return;
    if (!looked.at) card.current?.querySelector('button')?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [looked]);
  const inside = (
    <>
      <b class="place-card__name">{name}</b>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
  const style = spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : { opacity: 0 };
  // What is only glanced at is told by the live region; what is opened can be read and used.
  if (!looked.isOpen)
    return (
      <div
        ref={card as { current: HTMLDivElement | null }}
        class="place-card sheet"
        aria-hidden="true"
        style={style}
      >
        {inside}
      </div>
    );
  return (
    <section ref={card} class="place-card place-card--open sheet" aria-label={name} style={style}>
      {inside}
      <Acts {...props} place={looked.place} />
    </section>
  );
}
