/** The calm page: no picture, two lines, the way back and the way out. */
import { Button } from '../parts/index.ts';
import { ShareButtons } from '../shell/share-buttons.tsx';
import { useMaybePlay, useStage } from '../stage.ts';
import { keepingLine } from './keeping-line.ts';

/** Show the page. */
export function StopScreen() {
  const { t, back, go } = useStage();
  const play = useMaybePlay();
  const refused = play?.state.keeping === 'refused';
  return (
    <main class="page page--calm">
      <section class="paper calm">
        <h1 class="hd">{t.stop.title}</h1>
        {play && <p>{keepingLine(t, play.state.keeping)}</p>}
        <p>{t.stop.about}</p>
        {refused && <ShareButtons />}
        <p class="row">
          <Button onPress={back}>{t.stop.back}</Button>
          <Button onPress={() => go({ screen: 'title' })}>{t.stop.leave}</Button>
        </p>
        <p class="small muted">{t.stop.talk}</p>
      </section>
    </main>
  );
}
