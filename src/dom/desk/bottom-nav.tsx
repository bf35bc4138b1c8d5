/** The bar at the foot of a narrow desk. */
import { Icon } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import { useUnread } from './tray.tsx';
import type { Desk } from './use-desk.ts';
import type { WholePicture } from './use-whole-picture.ts';

function toHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Show the bar. The wide desk hides it. */
export function BottomNav({ desk, whole }: { readonly desk: Desk; readonly whole: WholePicture }) {
  const { t, endTurn } = useStage();
  const unread = useUnread();
  return (
    <nav class="bottomnav" aria-label={t.desk.nav.label}>
      <button type="button" onClick={() => whole.desk(() => toHeading('labour-title'))}>
        <Icon name="fields" />
        {t.desk.nav.labour}
      </button>
      <button type="button" onClick={() => whole.desk(() => toHeading('tray-title'))}>
        <Icon name="petition" />
        {t.desk.nav.letters}
        {unread > 0 && (
          <span class="badge">
            {unread}
            <span class="vh"> {t.letters.unread}</span>
          </span>
        )}
      </button>
      <button type="button" disabled={!desk.undoable} onClick={desk.undo}>
        <Icon name="undo" />
        {t.labour.undo}
      </button>
      <button type="button" class="bottomnav__go" onClick={endTurn}>
        {t.desk.end.short}
      </button>
    </nav>
  );
}
