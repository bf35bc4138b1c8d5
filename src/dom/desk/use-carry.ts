/** A group of figures that is carried: by the pointer, by the keys, or in the picture. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../view/desk/index.ts';
import type { Refusal } from '../../view/picture.ts';
import type { Move } from './use-desk.ts';

/** What is carried, and the place under it. */
export interface Carry {
  readonly brigade: number;
  readonly from: Place;
  readonly figures: number;
  /** The most that can be taken from there. */
  readonly most: number;
  readonly over: Place | null;
  /** Why the place in the picture under it does not take it. */
  readonly refused?: Refusal | null;
  readonly by: 'pointer' | 'keys' | 'picture';
}

export interface Carrying {
  readonly carry: Carry | null;
  lift(carry: Carry): void;
  /** Change what is under the group, or how many are in it. */
  change(change: Partial<Pick<Carry, 'over' | 'figures'>>): void;
  /** Set the group down where it is, or put it back. */
  setDown(): void;
  putBack(): void;
  /** Nothing is carried any more; nothing was done with it. */
  letGo(): void;
}

/** Hold the group that is carried. `onMove` gets what was set down somewhere else. */
export function useCarry(onMove: (move: Move) => void, onPutBack: () => void): Carrying {
  const [carry, setCarry] = useState<Carry | null>(null);
  const latest = useRef<Carry | null>(null);
  const show = (next: Carry | null): void => {
    latest.current = next;
    setCarry(next);
  };
  const putBack = (): void => {
    if (!latest.current) return;
    show(null);
    onPutBack();
  };
  return {
    carry,
    lift: show,
    change(change) {
      const now = latest.current;
      if (!now || (change.over === now.over && change.figures === undefined)) return;
      show({ ...now, ...change });
    },
    setDown() {
      const now = latest.current;
      if (!now || now.over === null || now.over === now.from) return putBack();
      show(null);
      onMove({ brigade: now.brigade, from: now.from, to: now.over, figures: now.figures });
    },
    putBack,
    letGo: () => show(null),
  };
}

/** Find the place that lies under a point of the window: a sheet of the board. */
export function placeAt(x: number, y: number): Place | null {
  const sheet = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
  return (sheet?.dataset.place as Place | undefined) ?? null;
}

/** While a group is carried by the pointer, follow it; `find` names the place under a point. */
export function usePointerCarry(
  { carry, change, setDown, putBack }: Carrying,
  find: (x: number, y: number) => Place | null,
  onMoved: (x: number, y: number) => void,
): void {
  const held = carry !== null && carry.by !== 'keys';
  const inPicture = carry?.by === 'picture';
  useLayoutEffect(() => {
    if (!held) return;
    const move = (event: PointerEvent): void => {
      onMoved(event.clientX, event.clientY);
      change({ over: find(event.clientX, event.clientY) });
    };
    const up = (event: PointerEvent): void => {
      if (!inPicture || placeAt(event.clientX, event.clientY) !== null) setDown();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', putBack);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', putBack);
    };
  }, [held, inPicture]);
}

const BY: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** While a group is carried, the arrows choose among `places`, plus and minus change the group, Space sets down, Escape puts back. */
export function useKeyCarry(
  { carry, change, setDown, putBack }: Carrying,
  places: readonly Place[],
  onOver: (carry: Carry) => void,
): void {
  useLayoutEffect(() => {
    if (!carry) return;
    const to = (next: Partial<Pick<Carry, 'over' | 'figures'>>): void => {
      change(next);
      onOver({ ...carry, ...next });
    };
    const step = (by: number): void => {
      const at = places.indexOf(carry.over ?? carry.from);
      to({ over: places[(at + by + places.length) % places.length]! });
    };
    const onKey = (event: KeyboardEvent): void => {
      const by = BY[event.key];
      const keyed = carry.by === 'keys';
      if (event.key === 'Escape') putBack();
      else if (keyed && (event.key === ' ' || event.key === 'Enter')) setDown();
      else if (keyed && ['ArrowLeft', 'ArrowUp'].includes(event.key)) step(-1);
      else if (keyed && ['ArrowRight', 'ArrowDown'].includes(event.key)) step(1);
      else if (keyed && by !== undefined)
        to({ figures: Math.min(carry.most, Math.max(1, carry.figures + by)) });
      else {
        if (keyed && event.key === 'Tab') putBack();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [carry, places.join()]);
}
