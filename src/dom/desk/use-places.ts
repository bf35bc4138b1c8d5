/** Which place of the picture is looked at: under the pointer, by the keys, or opened to stay. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isSamePlace, type PicturePlace } from '../../view/picture.ts';

/** How long the pointer rests on a place before its card comes. Unit: ms. */
const REST = 300;

/** A place whose card is shown. */
export interface LookedAt {
  readonly place: PicturePlace;
  /** Where the pointer is, in CSS px of the page; null where the keys or a list led here. */
  readonly at: readonly [x: number, y: number] | null;
  /** Whether the card stays and can be used. */
  readonly isOpen: boolean;
}

export interface Places {
  readonly looked: ReadonlySignal<LookedAt | null>;
  /** Where the pointer was last, in CSS px of the page. */
  pointer(): readonly [x: number, y: number];
  hover(place: PicturePlace | null): void;
  /** A press opens the card of a place; on the same one again, it closes it. */
  press(place: PicturePlace | null): void;
  look(place: PicturePlace | null): void;
  open(place: PicturePlace): void;
  close(): void;
}

/** Hold what is looked at. */
export function usePlaces(): Places {
  const looked = useMemo(() => signal<LookedAt | null>(null), []);
  const last = useRef<readonly [number, number]>([0, 0]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      last.current = [event.clientX, event.clientY];
    };
    window.addEventListener('pointermove', follow, true);
    window.addEventListener('pointerdown', follow, true);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('pointermove', follow, true);
      window.removeEventListener('pointerdown', follow, true);
    };
  }, []);
  const show = (next: LookedAt | null): void => {
    clearTimeout(timer.current);
    looked.value = next;
  };
  return {
    looked,
    pointer: () => last.current,
    hover(place) {
      if (looked.value?.isOpen) return;
      show(null);
      if (place) timer.current = setTimeout(() => show({ place, at: last.current, isOpen: false }), REST);
    },
    press(place) {
      const again = looked.value?.isOpen && isSamePlace(looked.value.place, place);
      show(place && !again ? { place, at: last.current, isOpen: true } : null);
    },
    look: (place) => show(place && { place, at: null, isOpen: false }),
    open: (place) => show({ place, at: null, isOpen: true }),
    close: () => show(null),
  };
}
