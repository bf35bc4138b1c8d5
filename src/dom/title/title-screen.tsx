/** The first page: start, continue, and everything that is not play. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/index.ts';
import type { LevelEntry } from '../stage.ts';
import { useStage } from '../stage.ts';
import { CoverView } from './cover-view.tsx';
import { savedTurn } from './saved-turn.ts';
import { useFreshSaves } from './use-fresh-saves.ts';

/** Start a level: through the note the first time. Gives a function and what went wrong. */
function useStart(): { readonly start: (level: string) => void; readonly trouble: string | null } {
  const stage = useStage();
  const [trouble, setTrouble] = useState<string | null>(null);
  const start = (level: string): void => {
    if (!stage.settings.noteRead) {
      stage.go({ screen: 'note', level });
      return;
    }
    stage.say(stage.t.title.opening);
    void stage.start(level).then(setTrouble);
  };
  return { start, trouble };
}

function Continue() {
  const { t, saves, levels, resume } = useStage();
  const [trouble, setTrouble] = useState<string | null>(null);
  const newest = saves.find(({ run }) => levels.some(({ id }) => id === run.level.id));
  const level = levels.find(({ id }) => id === newest?.run.level.id);
  if (!newest || !level) return null;
  const turn = savedTurn(newest);
  const label = turn > level.turns ? t.title.resumeEnded(level.title) : t.title.resume(level.title, turn);
  return (
    <>
      <Button onPress={() => void resume(newest.id).then(setTrouble)}>{label}</Button>
      {trouble && (
        <p role="alert" class="small">
          {trouble}
        </p>
      )}
    </>
  );
}

function More() {
  const { t, go, set, settings } = useStage();
  const other = settings.language === 'en' ? 'zh' : 'en';
  return (
    <nav class="cover__more" aria-label={t.title.more}>
      <Button kind="quiet" onPress={() => go({ screen: 'saves' })}>
        {t.title.saves}
      </Button>
      <Button kind="quiet" onPress={() => go({ screen: 'settings' })}>
        {t.title.settings}
      </Button>
      <Button kind="quiet" onPress={() => go({ screen: 'sources' })}>
        {t.title.sources}
      </Button>
      <Button kind="quiet" onPress={() => go({ screen: 'model' })}>
        {t.title.model}
      </Button>
      <Button kind="quiet" onPress={() => set({ language: other })}>
        <span lang={other === 'zh' ? 'zh-Hans-CN' : 'en-GB'}>{t.title.otherLanguage}</span>
      </Button>
    </nav>
  );
}

function LevelCard(props: {
  readonly level: LevelEntry;
  readonly number: number;
  readonly onStart: () => void;
}) {
  const { t, saves } = useStage();
  const { level, number } = props;
  const kept = saves.filter(({ run }) => run.level.id === level.id).length;
  return (
    <button type="button" class={`folder ${number === 1 ? 'folder--first' : ''}`} onClick={props.onStart}>
      <span class="folder__tab num" aria-hidden="true">
        {number}
      </span>
      <b class="hd folder__name">{level.title}</b>
      <span>{level.subtitle}</span>
      <span class="small">{t.title.length(level.turns, level.minutes)}</span>
      <span class="folder__state small">
        {number === 1 && kept === 0 ? t.title.startHere : kept > 0 ? t.title.kept(kept) : ''}
      </span>
    </button>
  );
}

/** Show the first page. */
export function TitleScreen() {
  const { t, levels, settings } = useStage();
  const { start, trouble } = useStart();
  useFreshSaves();
  const [first] = levels;
  return (
    <main class={`page cover-page ${settings.picture ? 'cover-page--picture' : ''}`}>
      {settings.picture && <CoverView />}
      <section class="paper cover">
        <p class="eyebrow">{t.title.eyebrow}</p>
        <h1 class="hd cover__name" aria-label={t.shell.game}>
          {t.title.nameParts.map((part, i) => (
            <span key={part} class={i === 1 ? 'cover__and' : ''} aria-hidden="true">
              {part}
            </span>
          ))}
        </h1>
        <p class="cover__lead">{t.title.lead}</p>
        <div class="cover__go">
          {first && (
            <Button kind="main" onPress={() => start(first.id)}>
              {t.title.start(first.title)}
            </Button>
          )}
          <Continue />
          {trouble && (
            <p role="alert" class="small">
              {trouble}
            </p>
          )}
        </div>
        <More />
      </section>
      <section class="folders" aria-label={t.title.levels}>
        {levels.map((level, i) => (
          <LevelCard key={level.id} level={level} number={i + 1} onStart={() => start(level.id)} />
        ))}
      </section>
    </main>
  );
}
