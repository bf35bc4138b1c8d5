/** Take the run on the desk along: its line of play as a code, all of it as a file. */
import { useState } from 'preact/hooks';
import type { Messages } from '../../i18n/index.ts';
import type { Desktop, Session } from '../../session/index.ts';
import { Button, type ButtonKind } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { fileName } from './run-file.ts';

/** Copy the line of play as a code. Resolves with the sentence that says what came of it. */
export async function copyCode(
  session: Pick<Session, 'code'>,
  desktop: Pick<Desktop, 'copy'>,
  { shell }: Messages,
): Promise<string> {
  let code: string;
  try {
    code = session.code();
  } catch {
    return shell.codeFailed;
  }
  return (await desktop.copy(code)) ? shell.codeCopied : shell.codeRefused;
}

/** Show the two buttons, and what came of the last one. */
export function ShareButtons({ kind }: { readonly kind?: ButtonKind | undefined }) {
  const { t, desktop, say } = useStage();
  const { session, state } = usePlay();
  const [told, setTold] = useState('');
  const tell = (sentence: string): void => {
    setTold(sentence);
    say(sentence);
  };
  const save = (): void => {
    desktop.download(fileName(t, state.run, Date.now()), session.file());
    tell(t.shell.fileMade);
  };
  return (
    <span class="share">
      <Button kind={kind} icon="copy" onPress={() => void copyCode(session, desktop, t).then(tell)}>
        {t.shell.copyCode}
      </Button>
      <Button kind={kind} icon="download" onPress={save}>
        {t.shell.exportFile}
      </Button>
      {told && <span class="share__told">{told}</span>}
    </span>
  );
}
