/** The grain form: what is known, a number, and the stamp. The stamp sounds the same for every number. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { leavingView } from '../../view/desk/index.ts';
import { type FormView, formView, inTonnes } from '../../view/form/index.ts';
import { otherStamps } from '../../view/report/index.ts';
import { useRun } from '../desk/use-desk.ts';
import { WalkPanel } from '../desk/walk-panel.tsx';
import { cropName, leavingWords, rejectionWords, seasonName, sentence } from '../desk/words/index.ts';
import { Button, Strip } from '../parts/index.ts';
import { useEscBack } from '../shell/use-stop-key.ts';
import { usePlay, useStage } from '../stage.ts';
import { FollowingTable } from './following-table.tsx';
import { FromAbove } from './from-above.tsx';
import { OutputEntry, type Pencilled } from './output-entry.tsx';
import { Return } from './return.tsx';
import { SealPlace } from './seal.tsx';

/** Read what was typed as whole tonnes, or null. */
export const tonnesTyped = (typed: string): number | null => {
  const digits = typed.replace(/[\s,，]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
};

interface StampProps {
  readonly form: FormView;
  readonly written: number | null;
  readonly onStamp: () => void;
  readonly onTear: () => void;
  readonly endRef: { current: HTMLButtonElement | null };
}

function Stamping({ form, written, onStamp, onTear, endRef }: StampProps) {
  const { t, format, endTurn } = useStage();
  const leaving = leavingWords(t, format, leavingView(useRun()));
  if (form.stamped >= 0)
    return (
      <div class="stamping">
        <p>{t.form.stamped(format.tonnes(form.stamped))}</p>
        <Button kind="main" buttonRef={endRef} onPress={endTurn}>
          {t.form.endTurn}
        </Button>
        {leaving.length > 0 && <p class="small">{sentence(leaving.join(t.desk.end.join))}</p>}
        <Button onPress={onTear}>{t.form.tearUp}</Button>
      </div>
    );
  return (
    <div class="stamping">
      <div class="stamping__place">
        <SealPlace of={form.seal} />
        <p class="small muted">{t.form.nothingLeaves}</p>
      </div>
      <Button kind="stamp" disabled={written === null} onPress={onStamp}>
        {written === null ? t.form.stampNothing : t.form.stamp(format.count(written))}
      </Button>
    </div>
  );
}

/** Find what was last stamped on this form on another line of play, or null. */
function useBefore(): Pencilled | null {
  const { format, go } = useStage();
  const { session, state } = usePlay();
  const turn = state.worlds.length;
  const other = useMemo(() => otherStamps(state, turn).at(-1), [state.run, state.at]);
  if (!other) return null;
  return {
    tonnes: format.tonnes(other.reported),
    onReturn() {
      session.goTo(other.node);
      go({ screen: 'turn-report', turn });
    },
  };
}

function OpenForm({ form }: { readonly form: FormView }) {
  const { t, say, format } = useStage();
  const { session } = usePlay();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [walking, setWalking] = useState(false);
  const before = useBefore();
  const endRef = useRef<HTMLButtonElement | null>(null);
  const entry = useRef<HTMLInputElement | null>(null);
  const stamped = form.stamped >= 0;
  const written = stamped ? inTonnes(form.stamped) : tonnesTyped(typed);
  const was = useRef(stamped);
  // At once, not a frame later: by then the player may have moved on, and a focus that is taken away ends turns.
  useLayoutEffect(() => {
    if (was.current !== stamped) (stamped ? endRef : entry).current?.focus();
    was.current = stamped;
  }, [stamped]);
  const stamp = (): void => {
    if (written === null) return;
    const rejection = session.dispatch([{ do: 'report', tonnes: written }]);
    const words = rejection ? rejectionWords(t, rejection) : null;
    setProblem(words);
    say(words ?? t.form.stampedSaid(format.count(written)));
  };
  const tear = (): void => {
    session.tearUp();
    setTyped('');
    say(t.form.tornSaid);
  };
  return (
    <main class="cols form-page">
      <FromAbove form={form} onWalk={() => setWalking(true)} />
      <Return form={form} written={written} stamped={stamped}>
        <OutputEntry
          entryRef={entry}
          typed={stamped ? format.count(inTonnes(form.stamped)) : typed}
          written={written}
          first={inTonnes((form.seenLow + form.seenHigh) / 2)}
          locked={stamped}
          problem={problem}
          before={before}
          onType={(next) => {
            setTyped(next);
            setProblem(null);
          }}
        />
      </Return>
      <div class="paper form-page__side">
        {form.cartsKnown && <FollowingTable form={form} written={written} />}
        <Stamping form={form} written={written} onStamp={stamp} onTear={tear} endRef={endRef} />
      </div>
      {walking && <WalkPanel onClose={() => setWalking(false)} />}
    </main>
  );
}

/** Show the form of this turn, or say that none is due. */
export function FormScreen() {
  const { t, go } = useStage();
  const { state, story } = usePlay();
  useEscBack(() => go({ screen: 'desk' }));
  const form = formView(state);
  const crop = form ? cropName(story, state.level.crops[form.crop]!.id) : '';
  return (
    <div class="room room--form">
      <Strip
        title={form ? sentence(t.form.title(crop)) : t.form.notDue}
        sub={form ? t.form.sub(seasonName(t, form.year, form.season)) : undefined}
      >
        <Button kind="felt" onPress={() => go({ screen: 'desk' })}>
          {t.form.back}
        </Button>
        <Button kind="felt" icon="gear" label={t.desk.settings} onPress={() => go({ screen: 'settings' })} />
        <Button kind="felt" icon="stop" label={t.desk.stop} onPress={() => go({ screen: 'stop' })} />
      </Strip>
      {form ? (
        <OpenForm form={form} />
      ) : (
        <main class="cols">
          <p class="paper">{t.form.notDue}</p>
        </main>
      )}
    </div>
  );
}
