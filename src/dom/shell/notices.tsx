/** Sentences that stay until they are dismissed: what went wrong, and the mend. */
import { useState } from 'preact/hooks';
import { hasLostPost } from '../../view/status/index.ts';
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

/** Stays as long as the post is lost: nothing on the desk can be ordered any more, and the player should know why. */
function PostNotice() {
  const { t } = useStage();
  const play = useMaybePlay();
  if (!play || !hasLostPost(play.state.world)) return null;
  return (
    <div class="notice">
      <p>{t.errors.rejections['post/lost']()}</p>
    </div>
  );
}

/** Show the notices that there are. */
export function Notices() {
  const { t, notice, tell } = useStage();
  return (
    <section class="notices" aria-label={t.shell.noticeTitle} role="alert">
      <StorageNotice />
      <PostNotice />
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
