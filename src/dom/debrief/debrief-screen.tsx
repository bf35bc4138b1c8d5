/** The archive opens: both ledgers on one chart, what was left behind, every turn and branch of the run. */
import { useMemo } from 'preact/hooks';
import { linesOf } from '../../view/archive/index.ts';
import { dateOfTurn } from '../../view/status/index.ts';
import { Button, Strip } from '../parts/index.ts';
import { ShareButtons } from '../shell/share-buttons.tsx';
import { usePlay, useStage } from '../stage.ts';
import { ChartSheet } from './chart-sheet.tsx';
import { CompareSheet } from './compare-sheet.tsx';
import { LegacySheet } from './legacy-sheet.tsx';
import { TurnsSheet } from './turns-sheet.tsx';

function Learned() {
  const { t } = useStage();
  const { story } = usePlay();
  return (
    <section class="paper" aria-labelledby="learn">
      <h2 class="hd" id="learn">
        {t.debrief.learn.title}
      </h2>
      <ul class="bullets">
        {story.learn.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function HowFar() {
  const { t, go } = useStage();
  const words = t.debrief.trust;
  return (
    <section class="paper" aria-labelledby="how-far">
      <h2 class="hd" id="how-far">
        {words.title}
      </h2>
      <ul class="bullets">
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="row">
        <Button onPress={() => go({ screen: 'model' })}>{t.debrief.acts.model}</Button>
        <Button onPress={() => go({ screen: 'sources' })}>{t.debrief.acts.sources}</Button>
      </p>
    </section>
  );
}

function TakeAlong() {
  const { t } = useStage();
  return (
    <section class="paper" aria-labelledby="share">
      <h2 class="hd" id="share">
        {t.debrief.share.title}
      </h2>
      <p class="small muted">{t.debrief.share.note}</p>
      <ShareButtons />
    </section>
  );
}

/** Bring a part of the page into view and put the focus there. */
function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function Acts() {
  const { t, go } = useStage();
  const words = t.debrief.acts;
  return (
    <footer class="foot on-felt">
      <Button kind="felt" class="foot__jump" icon="fork" onPress={() => jumpTo('turns')}>
        {words.replay}
      </Button>
      <Button kind="felt" class="foot__jump" onPress={() => jumpTo('compare')}>
        {words.compare}
      </Button>
      <Button kind="main" class="report__next" onPress={() => go({ screen: 'title' })}>
        {words.done}
      </Button>
    </footer>
  );
}

/** Show the archive of the run on the desk. */
export function DebriefScreen() {
  const { t, go } = useStage();
  const { state, story } = usePlay();
  const lines = useMemo(() => linesOf(state), [state.run, state.at]);
  const [from, to] = [dateOfTurn(state.world, 1).year, dateOfTurn(state.world, state.level.turns).year];
  const [own] = lines;
  const title = state.ended ? t.debrief.title : t.debrief.early;
  return (
    <div class="room room--foot">
      <Strip title={title} sub={t.debrief.place(story.place.commune, `${from} – ${to}`)}>
        <span class="strip__note">{t.debrief.modelFigures}</span>
        <Button kind="felt" icon="gear" label={t.shell.settings} onPress={() => go({ screen: 'settings' })} />
        <Button kind="felt" icon="stop" label={t.shell.stop} onPress={() => go({ screen: 'stop' })} />
      </Strip>
      <main class="page archive">
        <ChartSheet lines={lines} />
        <div class="archive__side">
          <Learned />
          <HowFar />
        </div>
        {own && <LegacySheet line={own} />}
        {own && <TurnsSheet line={own} />}
        <div class="archive__side">
          <TakeAlong />
        </div>
        <CompareSheet lines={lines} />
      </main>
      <Acts />
    </div>
  );
}
