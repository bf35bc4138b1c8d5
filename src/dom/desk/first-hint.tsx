/** How people are moved, told once: until the first order is given or the line is put away. */
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** Show the line, or nothing where it has done its work. */
export function FirstHint({ drawn }: { readonly drawn: boolean }) {
  const { t, settings, set } = useStage();
  const { state } = usePlay();
  const ordered = state.steps.length > 0 || state.worlds.length > 1;
  const { hintDone } = settings;
  useEffect(() => {
    if (ordered && !hintDone) set({ hintDone: true });
  }, [ordered, hintDone]);
  if (ordered || hintDone) return null;
  const { hint } = t.desk;
  return (
    <li class="first-hint">
      {drawn ? hint.drag : hint.press}{' '}
      <Button icon="cross" label={hint.away} onPress={() => set({ hintDone: true })} />
    </li>
  );
}
