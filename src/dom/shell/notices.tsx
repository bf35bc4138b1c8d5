/** Sentences that stay until they are dismissed: what went wrong, and the mend. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/index.ts';
import { useMaybePlay, useStage } from '../stage.ts';
import { ShareButtons } from './share-buttons.tsx';

function StorageNotice() {
  const { t } = useStage();
  const play = useMaybePlay();
  const [closed, setClosed] = useState('');
  const refused = play?.state.keeping === 'refused' && closed !== play.state.saveId;
  if (!play || !refused) return null;
  return (
    <div class="notice">
      <p>{t.errors.storageRefused}</p>
      <span class="notice__acts">
        <ShareButtons />
        <Button icon="cross" label={t.shell.close} onPress={() => setClosed(play.state.saveId)} />
      </span>
    </div>
  );
}

/** Show the notices that there are. */
export function Notices() {
  const { t, notice, tell } = useStage();
  return (
    <section class="notices" aria-label={t.shell.noticeTitle} role="alert">
      <StorageNotice />
      {notice !== null && (
        <div class="notice">
          <p>{notice}</p>
          <span class="notice__acts">
            <Button icon="cross" label={t.shell.close} onPress={() => tell(null)} />
          </span>
        </div>
      )}
    </section>
  );
}
