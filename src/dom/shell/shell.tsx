/** What stands around every screen: skip link, notices, live region, focus, the way to stop, and the last resort. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type MuteStage, StageProvider, useStage } from '../stage.ts';
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

function Around({ said, children }: { readonly said: string; readonly children: ComponentChildren }) {
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
      <BrokenPage screen={route.screen}>{children}</BrokenPage>
      <LiveRegion said={said} />
    </div>
  );
}

/** What the shell is given: the stage, without the voice that it adds. */
export interface ShellProps {
  readonly stage: MuteStage;
  readonly children: ComponentChildren;
}

/** Wrap the screens and hand them the stage. The live region is here, so what a screen says is said here. */
export function Shell({ stage: mute, children }: ShellProps) {
  const [said, setSaid] = useState('');
  const stage = useMemo(() => ({ ...mute, say: setSaid }), [mute]);
  return (
    <StageProvider value={stage}>
      <Around said={said}>{children}</Around>
    </StageProvider>
  );
}
