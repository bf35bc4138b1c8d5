/** One kept run: where it stands, and what can be done with it. */
import { useState } from 'preact/hooks';
import { TAGS } from '../../i18n/index.ts';
import type { SaveRecord } from '../../session/index.ts';
import { Button, Chip } from '../parts/index.ts';
import { fileName, fileOf } from '../shell/run-file.ts';
import { ShareButtons } from '../shell/share-buttons.tsx';
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

/** The run on the desk can be named and shared as a code. */
function OnDesk() {
  const { t, say, refreshSaves } = useStage();
  const play = useMaybePlay();
  const [name, setName] = useState(play?.state.name ?? '');
  if (!play) return null;
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    play.session.rename(name.trim());
    await play.session.settled();
    await refreshSaves();
    say(t.saves.keepName);
  };
  return (
    <div class="run__desk">
      <form class="run__name" onSubmit={(event) => void keep(event)}>
        <label class="field">
          <span>{t.saves.rename}</span>
          <input
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
      <ShareButtons />
    </div>
  );
}

/** Show a row. */
export function RunRow(props: { readonly save: SaveRecord; readonly onRemove: (name: string) => void }) {
  const { t, desktop, resume, tell } = useStage();
  const play = useMaybePlay();
  const { save } = props;
  const words = useRowWords(save);
  const onDesk = play?.state.saveId === save.id;
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
        {!onDesk && (
          <Button
            icon="download"
            label={t.saves.exportOf(words.label)}
            onPress={() => desktop.download(fileName(t, save.run, save.savedAt), fileOf(save.run))}
          >
            {t.saves.exportFile}
          </Button>
        )}
        {!onDesk && (
          <Button label={t.saves.removeOf(words.label)} onPress={() => props.onRemove(words.label)}>
            {t.saves.remove}
          </Button>
        )}
      </p>
      {onDesk && <OnDesk />}
    </li>
  );
}
