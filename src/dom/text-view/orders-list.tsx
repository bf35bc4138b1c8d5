/** Letters, and everything else that can be done in the turn. */
import { useState } from 'preact/hooks';
import { type DeskRun, formOnDesk, leavingView, policiesView, trayView } from '../../view/desk/index.ts';
import { WalkPanel } from '../desk/walk-panel.tsx';
import { leavingWords } from '../desk/words/index.ts';
import { Button } from '../parts/index.ts';
import { PoliciesPanel } from '../policies/policies-panel.tsx';
import { usePlay, useStage } from '../stage.ts';

function Letters({ run }: { readonly run: DeskRun }) {
  const { t, go } = useStage();
  const { story } = usePlay();
  const letters = trayView(run);
  return (
    <>
      <h2>{t.textView.letters.title(letters.length)}</h2>
      <ul class="text-list">
        {letters.map(({ id, kind, answer }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => go({ screen: 'letter', letter: id })}>
              {story.letters[id]?.subject ?? id}
            </button>
            <span class="small muted">
              {[story.letters[id]?.from ?? t.letters.kinds[kind], answer && t.textView.letters.answered]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Playing({ run }: { readonly run: DeskRun }) {
  const { t, format, go, endTurn } = useStage();
  const { state, story } = usePlay();
  const words = t.textView.orders;
  const form = formOnDesk(run);
  const id = form ? (state.level.crops[form.crop]?.id ?? '') : '';
  const leaving = leavingWords(t, format, leavingView(run));
  const [open, setOpen] = useState<'policies' | 'walk' | null>(null);
  const started = state.worlds.length > 1;
  return (
    <>
      {form && (
        <Button icon="form" onPress={() => go({ screen: 'form' })}>
          {words.form(story.crops[id] ?? id)}
        </Button>
      )}
      {policiesView(run).length > 0 && (
        <Button expanded={open === 'policies'} onPress={() => setOpen('policies')}>
          {t.desk.tray.policies}
        </Button>
      )}
      {started && (
        <Button expanded={open === 'walk'} onPress={() => setOpen('walk')}>
          {t.desk.tray.walk}
        </Button>
      )}
      {started && (
        <Button onPress={() => go({ screen: 'turn-report', turn: state.worlds.length - 1 })}>
          {words.report}
        </Button>
      )}
      {leaving.length > 0 && <p class="small">{leaving.join(' · ')}</p>}
      <Button kind="main" onPress={endTurn}>
        {words.end}
      </Button>
      {open === 'policies' && <PoliciesPanel run={run} onClose={() => setOpen(null)} />}
      {open === 'walk' && <WalkPanel onClose={() => setOpen(null)} />}
    </>
  );
}

/** Show the letters and the orders; where the level is over, the way to the archive. */
export function OrdersList({ run }: { readonly run: DeskRun }) {
  const { t, go } = useStage();
  const { state } = usePlay();
  return (
    <>
      {!state.ended && <Letters run={run} />}
      <h2>{t.textView.orders.title}</h2>
      <div class="text-orders">
        {state.ended ? (
          <Button kind="main" onPress={() => go({ screen: 'debrief' })}>
            {t.textView.toArchive}
          </Button>
        ) : (
          <Playing run={run} />
        )}
      </div>
    </>
  );
}
