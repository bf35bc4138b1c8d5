/** Deleting with a way back: a run leaves the store only once the page is left or another run is deleted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStage } from '../stage.ts';

interface Leaving {
  readonly id: string;
  readonly name: string;
}

/** What the list needs to delete and to bring back. */
export interface Removal {
  readonly leaving: Leaving | null;
  remove(id: string, name: string): void;
  bringBack(): void;
}

/** Hold at most one run that is leaving. */
export function useRemoval(): Removal {
  const { t, say, removeSave } = useStage();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const held = useRef<Leaving | null>(null);
  const hold = (next: Leaving | null): void => {
    held.current = next;
    setLeaving(next);
  };
  useEffect(
    () => () => {
      if (held.current) void removeSave(held.current.id);
    },
    [],
  );
  return {
    leaving,
    remove(id, name) {
      if (held.current) void removeSave(held.current.id);
      hold({ id, name });
      say(t.saves.removed(name));
    },
    bringBack() {
      hold(null);
      say(t.saves.broughtBack);
    },
  };
}
