/** One kept run: where it stands, and what can be done with it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TAGS } from '../../i18n/index.ts';
import { runFile, type SaveRecord } from '../../session/index.ts';
import { Button, Chip } from '../parts/index.ts';
import { fileName } from '../shell/run-file.ts';
import { useMaybePlay, useStage } from '../stage.ts';
import { savedEnds, savedTurn } from '../title/saved-turn.ts';

/** Facts of a row in words. */
function useRowWords(save: SaveRecord) {
  const { t, levels, settings } = useStage();
  const level = levels.find(({ id }) => id === save.run.level.id);
  const turn = savedTurn(save);
  const turns = level?.turns ?? turn;
  const when = new Intl.DateTimeFormat(TAGS[settings.language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(save.savedAt);
  return {
    level: level?.title ?? save.run.level.id,
    name: save.name || t.saves.unnamed,
    label: save.name || `${level?.title ?? save.run.level.id}, ${when}`,
    place: turn > turns ? t.saves.over : t.saves.place(turn, turns),
    branches: t.saves.branches(savedEnds(save)),
    saved: t.saves.savedAt(when),
  };
}

/** Let a run be named. */
function NameForm({ save, onDone }: { readonly save: SaveRecord; readonly onDone: () => void }) {
  const { t, say, renameSave } = useStage();
  const [name, setName] = useState(save.name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    await renameSave(save.id, name.trim());
    say(t.saves.nameKept);
    onDone();
  };
  return (
    <form class="run__desk run__name" onSubmit={(event) => void keep(event)}>
      <label class="field">
        <span>{t.saves.rename}</span>
        <input
          ref={field}
          value={name}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {t.saves.keepName}
      </button>
    </form>
  );
}

/** Take a run along: its line of play as a code, all of it as a file. Tells in the row what came of it. */
function TakeAlong({ save, label }: { readonly save: SaveRecord; readonly label: string }) {
  const { t, desktop, say, codeOf } = useStage();
  const play = useMaybePlay();
  const [told, setTold] = useState('');
  const tell = (sentence: string): void => {
    setTold(sentence);
    say(sentence);
  };
  const copy = async (): Promise<void> => {
    const code = await codeOf(save.id);
    if (code === null) return tell(t.saves.codeMissing);
    tell((await desktop.copy(code)) ? t.shell.codeCopied : t.shell.codeRefused);
  };
  const download = (): void => {
    // What is kept may lag behind the desk where the browser refuses to keep.
    const file = play?.state.saveId === save.id ? play.session.file() : runFile(save.run);
    desktop.download(fileName(t, save.run, save.savedAt), file);
    tell(t.shell.fileMade);
  };
  return (
    <>
      <Button icon="copy" label={t.saves.copyCodeOf(label)} onPress={() => void copy()}>
        {t.saves.copyCode}
      </Button>
      <Button icon="download" label={t.saves.exportOf(label)} onPress={download}>
        {t.saves.exportFile}
      </Button>
      {told && <span class="share__told">{told}</span>}
    </>
  );
}

/** Show a row. */
export function RunRow(props: { readonly save: SaveRecord; readonly onRemove: (name: string) => void }) {
  const { t, resume, tell } = useStage();
  const play = useMaybePlay();
  const [naming, setNaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { save } = props;
  const words = useRowWords(save);
  const onDesk = play?.state.saveId === save.id;
  const named = (): void => {
    setNaming(false);
    opener.current?.focus();
  };
  return (
    <li class="run">
      <div class="run__head">
        <h3>{save.name || words.level}</h3>
        {onDesk && <Chip kind="running">{t.saves.onDesk}</Chip>}
      </div>
      <p class="small">
        {[save.name ? words.level : '', words.place, words.branches].filter(Boolean).join(' · ')}
      </p>
      <p class="small muted">{words.saved}</p>
      <p class="row">
        <Button
          kind="main"
          label={t.saves.resumeOf(words.label)}
          onPress={() => void resume(save.id).then((trouble) => trouble && tell(trouble))}
        >
          {t.saves.resume}
        </Button>
        <Button
          buttonRef={opener}
          label={t.saves.renameOf(words.label)}
          expanded={naming}
          onPress={() => setNaming(!naming)}
        >
          {t.saves.renameOpen}
        </Button>
        {!onDesk && (
          <Button label={t.saves.removeOf(words.label)} onPress={() => props.onRemove(words.label)}>
            {t.saves.remove}
          </Button>
        )}
        <TakeAlong save={save} label={words.label} />
      </p>
      {naming && <NameForm save={save} onDone={named} />}
    </li>
  );
}
