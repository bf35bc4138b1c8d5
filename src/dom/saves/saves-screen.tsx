/** Saved games: every run that is kept, and the way in for runs from elsewhere. */
import { Button, Strip } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import { useFreshSaves } from '../title/use-fresh-saves.ts';
import { OpenRun } from './open-run.tsx';
import { RunRow } from './run-row.tsx';
import { useRemoval } from './use-removal.ts';

function RunList() {
  const { t, saves } = useStage();
  const removal = useRemoval();
  const shown = saves.filter(({ id }) => id !== removal.leaving?.id);
  return (
    <section class="paper" aria-labelledby="runs">
      <h2 class="hd" id="runs">
        {t.saves.list}
      </h2>
      {removal.leaving && (
        <p class="undo-line">
          <span>{t.saves.removed(removal.leaving.name)}</span>
          <Button icon="undo" onPress={removal.bringBack}>
            {t.saves.undo}
          </Button>
        </p>
      )}
      {shown.length === 0 && <p>{t.saves.none}</p>}
      <ul class="runs">
        {shown.map((save) => (
          <RunRow key={save.id} save={save} onRemove={(name) => removal.remove(save.id, name)} />
        ))}
      </ul>
    </section>
  );
}

/** Show the saved games. */
export function SavesScreen() {
  const { t, back } = useStage();
  useFreshSaves();
  return (
    <div class="room">
      <Strip title={t.saves.title} sub={t.saves.sub}>
        <Button kind="felt" onPress={back}>
          {t.shell.done}
        </Button>
      </Strip>
      <main class="page cols saves">
        <RunList />
        <OpenRun />
      </main>
    </div>
  );
}
