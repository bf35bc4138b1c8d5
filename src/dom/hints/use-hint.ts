/** Which hint is due on the page as it stands, and how it is put away for good. */
import { useEffect, useRef } from 'preact/hooks';
import type { HintId } from '../../session/index.ts';
import { type HintMoment, type HintsShown, hintDue, hintsPassed, turnOf } from '../../view/hints/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** Give the function that puts a hint away for good: it was followed, or dismissed. */
export function useFinishHint(): (id: HintId) => void {
  const { settings, set } = useStage();
  return (id) => {
    if (!settings.hintsDone.includes(id)) set({ hintsDone: [...settings.hintsDone, id] });
  };
}

/** Find the hint that is due, or null. `begin` is called once its mark stands beside the control. */
export function useHint(): { readonly id: HintId | null; begin(id: HintId): void } {
  const { route, settings, set } = useStage();
  const { state, season } = usePlay();
  const shown = useRef<HintsShown>({});
  const moment: HintMoment = { screen: route.screen, passing: season !== null, state };
  const passed = hintsPassed(moment, settings, shown.current);
  useEffect(() => {
    if (passed.length > 0) set({ hintsDone: [...settings.hintsDone, ...passed] });
  }, [passed.join()]);
  return {
    id: hintDue(moment, settings, shown.current),
    begin(id) {
      shown.current = { ...shown.current, [id]: turnOf(moment) };
    },
  };
}
