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
      {drawn && <span class="first-hint__long">{hint.drag}</span>}
      <span class={drawn ? 'first-hint__short' : ''}>{hint.press}</span>
      <Button icon="cross" label={hint.away} onPress={() => set({ hintDone: true })} />
    </li>
  );
}
