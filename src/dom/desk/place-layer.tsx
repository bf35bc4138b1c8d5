/** The places of the picture for the keys and for ears: one stop of the Tab key, then arrows; and the card of the one looked at. */
import { useRef, useState } from 'preact/hooks';
import { type DeskRun, householdsView } from '../../view/desk/index.ts';
import { isSamePlace, type PicturePlace, type PlaceRect } from '../../view/picture.ts';
import { usePlay, useStage } from '../stage.ts';
import { placeBeside } from './beside.ts';
import { PlaceCard } from './place-card.tsx';
import { usePlaceName, usePlaceWords } from './place-words.ts';
import type { Picture } from './use-picture.ts';
import type { Places } from './use-places.ts';

const keyOf = ({ place, brigade, house }: PicturePlace): string => `${place}/${brigade}/${house ?? ''}`;

/** Leave out the houses of which the story tells nothing. */
function useTold(run: DeskRun): (rects: readonly PlaceRect[]) => PlaceRect[] {
  const { story } = usePlay();
  const lived = householdsView(run.world, story.households);
  return (rects) =>
    rects.filter(
      ({ place, brigade, house }) =>
        place !== 'house' || lived.some((one) => one.brigade === brigade && one.house === house),
    );
}

/** One place as a button that lies over it: the pointer goes through to the picture. */
function PlaceButton(props: {
  readonly rect: PlaceRect;
  readonly name: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}) {
  const { t } = useStage();
  const { rect } = props;
  return (
    <button
      type="button"
      class="places__one"
      data-at={keyOf(rect)}
      tabIndex={props.isStop ? 0 : -1}
      aria-description={t.hands.placesHelp}
      style={{
        '--x': `${Math.round(rect.x)}px`,
        '--y': `${Math.round(rect.y)}px`,
        '--w': `${Math.round(rect.width)}px`,
        '--h': `${Math.round(rect.height)}px`,
      }}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={props.onKeyDown}
      onClick={props.onOpen}
    >
      {props.name}
    </button>
  );
}

interface LayerProps {
  readonly run: DeskRun;
  readonly picture: Picture;
  readonly places: Places;
  readonly onSheet: (place: PicturePlace) => void;
  readonly onWalk: () => void;
}

/** Go from place to place by the keys: the one in focus is marked, brought into the frame, and told. */
function useRoving({ run, picture, places }: LayerProps, rects: readonly PlaceRect[]) {
  const { t, say } = useStage();
  const words = usePlaceWords(run);
  const group = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState('');
  const stopAt = (rect: PlaceRect): void => {
    setAt(keyOf(rect));
    group.current?.querySelector<HTMLElement>(`[data-at="${keyOf(rect)}"]`)?.focus({ preventScroll: true });
  };
  return {
    group,
    stop: rects.find((rect) => keyOf(rect) === at) ?? rects[0],
    stopAt,
    onFocus(rect: PlaceRect): void {
      setAt(keyOf(rect));
      // The focus that comes back from a closed drawer does not shut what was opened meanwhile.
      if (places.looked.value?.isOpen) return;
      places.look(rect);
      picture.lookAt(rect);
      say(words(rect).lines.join(t.labour.gap));
    },
    onBlur(): void {
      if (places.looked.value?.isOpen) return;
      picture.lookAt(null);
      places.close();
    },
    onKeyDown(rect: PlaceRect, event: KeyboardEvent): void {
      if (!event.key.startsWith('Arrow')) return;
      event.preventDefault();
      event.stopPropagation();
      const next = placeBeside(rects, rect, event.key);
      if (next) stopAt(next);
    },
  };
}

/** Show the places. */
export function PlaceLayer(props: LayerProps) {
  const { t } = useStage();
  const { run, picture, places } = props;
  const rects = useTold(run)(picture.places.value);
  const name = usePlaceName(run);
  const roving = useRoving(props, rects);
  const looked = places.looked.value;
  const shown = looked && rects.find((rect) => isSamePlace(rect, looked.place));
  const close = (): void => {
    places.close();
    picture.lookAt(null);
    if (looked?.at === null && shown) roving.stopAt(shown);
  };
  return (
    <>
      <fieldset class="places" ref={roving.group}>
        <legend class="vh">{t.hands.places}</legend>
        {rects.map((rect) => (
          <PlaceButton
            key={keyOf(rect)}
            rect={rect}
            name={name(rect)}
            isStop={rect === roving.stop}
            onFocus={() => roving.onFocus(rect)}
            onBlur={roving.onBlur}
            onKeyDown={(event) => roving.onKeyDown(rect, event)}
            onOpen={() => places.open(rect)}
          />
        ))}
      </fieldset>
      {looked && shown && (
        <PlaceCard
          run={run}
          looked={looked}
          rect={shown.shown ? shown : undefined}
          onSheet={() => {
            places.close();
            props.onSheet(looked.place);
          }}
          onWalk={() => {
            close();
            props.onWalk();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
