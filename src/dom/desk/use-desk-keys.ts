/** Single-letter keys of the desk. They sleep while something is typed, and where the settings turn them off. */
import { useEffect } from 'preact/hooks';
import { useStage } from '../stage.ts';

const TYPED_IN = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** Run the act of a key, by its letter in lower case, while the desk is open. */
export function useDeskKeys(acts: Readonly<Record<string, () => void>>): void {
  const { route, settings } = useStage();
  const awake = route.screen === 'desk' && settings.keys;
  useEffect(() => {
    if (!awake) return;
    const onKey = (event: KeyboardEvent): void => {
      const typed = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typed) return;
      const act = acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Ctrl+Z takes back and Ctrl+Shift+Z or Ctrl+Y does again, also where single letters are turned off. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const { route } = useStage();
  useEffect(() => {
    if (route.screen !== 'desk') return;
    const onKey = (event: KeyboardEvent): void => {
      const typed = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      const key = event.key.toLowerCase();
      if (typed || event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
