/** What stands around every screen: skip link, notices, live region, focus, the way to stop, and the last resort. */
import type { ComponentChildren } from 'preact';
import { useStage } from '../stage.ts';
import { BrokenPage } from './broken-page.tsx';
import { LiveRegion } from './live-region.tsx';
import { Notices } from './notices.tsx';
import { useAppliedSettings } from './use-applied-settings.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useStopKey } from './use-stop-key.ts';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Move the focus to the page itself, past everything that stands before it. */
function toPage(): void {
  const mains = [...document.querySelectorAll<HTMLElement>('main')];
  const main = mains.find(isShown);
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}

/** Wrap the screens. `said` is what assistive technology hears next. */
export function Shell(props: { readonly said?: string | undefined; readonly children: ComponentChildren }) {
  const { t, route } = useStage();
  useAppliedSettings();
  useHeadingFocus();
  useStopKey();
  return (
    <div class="app">
      <button type="button" class="skip" onClick={toPage}>
        {t.shell.skip}
      </button>
      <Notices />
      <BrokenPage screen={route.screen}>{props.children}</BrokenPage>
      <LiveRegion said={props.said ?? ''} />
    </div>
  );
}
