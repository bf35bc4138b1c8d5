/** What lies on the right of the desk: the form, letters, drawers, and the end of the turn. */
import type { FormDue, TrayLetter } from '../../view/desk/index.ts';
import { formOnDesk, leavingView, trayView } from '../../view/desk/index.ts';
import { isRead } from '../letters/read-letters.ts';
import { signerOf } from '../letters/signer.ts';
import { Button, Icon, KeyHint } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useRun } from './use-desk.ts';
import { cropName, leavingWords, sentence } from './words/index.ts';

function FormSlip({ form }: { readonly form: FormDue }) {
  const { t, format, go } = useStage();
  const { story, state } = usePlay();
  const open = form.stamped < 0;
  return (
    <button type="button" class="slip slip--form sheet" onClick={() => go({ screen: 'form' })}>
      <Icon name="form" />
      <span>
        <b>{t.desk.tray.form(cropName(story, state.level.crops[form.crop]!.id))}</b>
        <small>{open ? t.desk.tray.formOpen : t.desk.tray.formStamped(format.tonnes(form.stamped))}</small>
      </span>
      {!open && <Icon name="check" />}
    </button>
  );
}

function LetterSlip({ letter, read }: { readonly letter: TrayLetter; readonly read: boolean }) {
  const { t, go } = useStage();
  const { story } = usePlay();
  const text = story.letters[letter.id];
  const state = letter.answer ? t.letters.answeredMark : read ? t.letters.readMark : t.letters.unread;
  const subject = text?.subject ?? letter.id;
  return (
    <button
      type="button"
      class={`slip slip--${letter.kind} sheet ${read ? 'is-read' : ''}`}
      aria-label={t.letters.slip(text?.from ?? t.letters.kinds[letter.kind], subject, state)}
      onClick={() => go({ screen: 'letter', letter: letter.id })}
    >
      <Icon name={letter.kind} />
      <span>
        <b>{subject}</b>
        <small>{text ? signerOf(text.from).name : t.letters.kinds[letter.kind]}</small>
      </span>
      {letter.answer && <Icon name="check" />}
    </button>
  );
}

/** Count the letters of this turn that were not opened yet. */
export function useUnread(): number {
  const { session } = usePlay();
  const run = useRun();
  const turn = run.worlds.length;
  return trayView(run).filter(({ id }) => !isRead(session, turn, id)).length;
}

/** Show the button that ends the turn, with what it leaves as it is. */
function EndTurnButton() {
  const { t, format, endTurn, settings } = useStage();
  const leaving = leavingWords(t, format, leavingView(useRun()));
  return (
    <button type="button" class="btn btn--main endturn" id="end-turn" onClick={endTurn}>
      <span>
        {t.desk.end.button}
        {leaving.length > 0 && <small>{sentence(leaving.join(t.desk.end.join))}</small>}
      </span>
      {settings.keys && <KeyHint>E</KeyHint>}
    </button>
  );
}

/** What the tray opens. */
export interface TrayProps {
  readonly policies: boolean;
  readonly walk: boolean;
  readonly open: 'policies' | 'walk' | null;
  readonly onPolicies: () => void;
  readonly onWalk: () => void;
}

/** Show the tray. Each thing is there once it means something. */
export function Tray(props: TrayProps) {
  const { t, go } = useStage();
  const { session } = usePlay();
  const run = useRun();
  const turn = run.worlds.length;
  const letters = trayView(run);
  const form = formOnDesk(run);
  const unread = useUnread();
  return (
    <aside class="tray" aria-labelledby="tray-title">
      <h2 id="tray-title" tabIndex={-1}>
        {t.desk.tray.title} {letters.length > 0 && <small>{t.desk.tray.unread(unread)}</small>}
      </h2>
      <div class="slips">
        {form && <FormSlip form={form} />}
        {letters.map((letter) => (
          <LetterSlip key={letter.id} letter={letter} read={isRead(session, turn, letter.id)} />
        ))}
        {!form && letters.length === 0 && <p class="tray__empty">{t.desk.tray.empty}</p>}
      </div>
      <div class="tray__acts">
        {props.policies && (
          <Button kind="felt" expanded={props.open === 'policies'} onPress={props.onPolicies}>
            {t.desk.tray.policies}
          </Button>
        )}
        {props.walk && (
          <Button kind="felt" expanded={props.open === 'walk'} onPress={props.onWalk}>
            {t.desk.tray.walk}
          </Button>
        )}
        {turn > 1 && (
          <Button kind="felt" onPress={() => go({ screen: 'turn-report', turn: turn - 1 })}>
            {t.desk.tray.report}
          </Button>
        )}
      </div>
      <EndTurnButton />
    </aside>
  );
}
