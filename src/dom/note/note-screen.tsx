/** The note before the first level: what the game is about, and how gently it is to be told. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/index.ts';
import { KeptSwitch } from '../settings/switch-row.tsx';
import { useStage } from '../stage.ts';

/** Show the note. Going on starts the level; the choice made here is kept. */
export function NoteScreen({ level }: { readonly level: string }) {
  const { t, settings, set, start, go } = useStage();
  const [trouble, setTrouble] = useState<string | null>(null);
  const words = t.title.note;
  const goOn = (): void => {
    set({ noteRead: true });
    void start(level).then(setTrouble);
  };
  return (
    <main class={`page page--calm ${settings.picture ? 'cover-page--picture' : ''}`}>
      <section class="paper calm note">
        <p class="eyebrow">{words.before}</p>
        <h1 class="hd">{words.title}</h1>
        <p>{words.what}</p>
        <p>{words.who}</p>
        <p>{words.invented}</p>
        <div class="note__choice">
          <KeptSwitch of="gentle" label={t.settings.gentle} note={t.settings.gentleNote} />
        </div>
        <p class="small muted">{words.stop}</p>
        {trouble && <p role="alert">{trouble}</p>}
        <p class="row">
          <Button kind="main" onPress={goOn}>
            {words.goOn}
          </Button>
          <Button onPress={() => go({ screen: 'title' })}>{words.notNow}</Button>
          <Button kind="quiet" onPress={() => go({ screen: 'sources' })}>
            {words.sources}
          </Button>
          <Button kind="quiet" onPress={() => go({ screen: 'model' })}>
            {words.model}
          </Button>
        </p>
      </section>
    </main>
  );
}
